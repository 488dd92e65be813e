package org.reversementoring.pairing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.pairing.AgreementService;
import org.reversementoring.pairing.AgreementView;
import org.reversementoring.pairing.NewTerms;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** How partners work together: to be read and signed, or to be written anew. */
public class AgreementPage extends PageAction {

    static final List<String> FIELDS = List.of(
            "purpose", "focus", "fromMentor", "fromMentee", "months", "weeks", "confidentiality", "ifItDoesNotWork");

    final AgreementService agreements;
    private final AgreementComponents components;
    int pairingId;

    public AgreementPage(PageFrame frame, AgreementService agreements, AgreementComponents components) {
        super(frame);
        this.agreements = agreements;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("pairing.agreement.title");
    }

    @Override
    protected String lead() {
        return text("pairing.agreement.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("agreement-save");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        Map<String, List<String>> errors =
                FIELDS.stream().collect(Collectors.toMap(Function.identity(), this::errorsAt));
        return agreements
                .agreement(reader(), pairingId)
                .map(view ->
                        components.agreement(reader(), surface(), pairingId, view, typed(view), errors, !readOnly()))
                .orElseGet(() -> goneFromMine(text("pairing.nothing.text")));
    }

    /** What the form shows. */
    NewTerms typed(AgreementView view) {
        return view.terms().map(NewTerms::of).orElseGet(() -> components.suggestion(reader()));
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }
}
