package org.reversementoring.matching.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.matching.NewPolicy;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.PolicyService;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Programme;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** By which rules a programme brings people together, for coordinators to change. */
public class MatchingRulesPage extends PageAction {

    final PolicyService policies;
    private final MatchingComponents components;
    int programmeId;
    private boolean usual;
    private boolean saved;

    public MatchingRulesPage(PageFrame frame, PolicyService policies, MatchingComponents components) {
        super(frame);
        this.policies = policies;
        this.components = components;
    }

    @Override
    protected String lead() {
        return text("matching.form.lead");
    }

    @Override
    protected String menuEntry() {
        return "matching";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("matching-rules-save");
    }

    @Override
    protected String content() {
        entitle(text("matching.form.title"));
        List<Programme> programmes = policies.programmes(reader());
        if (programmes.isEmpty()) {
            return components.noProgramme(reader(), surface());
        }
        return programmes.stream()
                .filter(programme -> programmeId == 0 || programme.id() == programmeId)
                .findFirst()
                .map(programme -> form(programme, programmes))
                .orElseGet(
                        () -> vanished(text("programme.made.vanished"), "matching-rules", text("matching.form.title")));
    }

    private String form(Programme programme, List<Programme> programmes) {
        if (programmes.size() > 1) {
            entitle(text("matching.form.title.of", programme.name()));
        }
        Policy kept = policies.policy(reader(), programme.id());
        if (saved && !refused()) {
            tell(Message.success(text("matching.form.saved")));
        }
        if (usual) {
            tell(Message.info(text("matching.form.usual.filled")));
        }
        return components.rules(
                reader(),
                surface(),
                programme,
                programmes,
                kept,
                shown(kept),
                changedMeanwhile(programme, kept),
                this::errorsAt,
                !readOnly());
    }

    /** What the form shows. */
    NewPolicy shown(Policy kept) {
        return NewPolicy.of(usual ? Policy.usual() : kept);
    }

    /** What others have decided since the form was first shown. */
    List<Change> changedMeanwhile(Programme programme, Policy kept) {
        return List.of();
    }

    /** 0 for the oldest one. */
    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }

    /** Whether to fill in the usual settings. */
    @StrutsParameter
    public void setUsual(boolean usual) {
        this.usual = usual;
    }

    @StrutsParameter
    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
