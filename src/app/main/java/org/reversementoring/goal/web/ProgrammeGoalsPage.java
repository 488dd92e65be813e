package org.reversementoring.goal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.goal.ProgrammeGoal;
import org.reversementoring.goal.ProgrammeGoalService;
import org.reversementoring.goal.ProgrammeGoals;
import org.reversementoring.programme.Programme;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** What a programme is to reach, for coordinators to write down. */
public class ProgrammeGoalsPage extends PageAction {
    private static final int EMPTY_LINES = 2;

    final ProgrammeGoalService goals;
    private final ProgrammeGoalComponents components;
    int programmeId;
    private boolean saved;

    public ProgrammeGoalsPage(PageFrame frame, ProgrammeGoalService goals, ProgrammeGoalComponents components) {
        super(frame);
        this.goals = goals;
        this.components = components;
    }

    @Override
    protected String lead() {
        return text("goal.programme.lead");
    }

    @Override
    protected String menuEntry() {
        return "programme-goals";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("programme-goals-save");
    }

    @Override
    protected String content() {
        entitle(text("goal.programme.page"));
        List<Programme> programmes = goals.programmes(reader());
        return programmes.stream()
                .filter(programme -> programmeId == 0 || programme.id() == programmeId)
                .findFirst()
                .map(programme -> form(programme, programmes))
                .orElseGet(() ->
                        vanished(text("programme.made.vanished"), "programme-goals", text("goal.programme.page")));
    }

    private String form(Programme programme, List<Programme> programmes) {
        if (programmes.size() > 1) {
            entitle(text("goal.programme.page.of", programme.name()));
        }
        if (saved && !refused()) {
            tell(Message.success(text("goal.programme.saved")));
        }
        ProgrammeGoals.Listed kept = goals.goals(reader(), programme.id());
        return components.goals(
                reader(),
                surface(),
                programme,
                programmes,
                kept,
                shown(kept),
                isOvertaken(kept),
                goals.serving(reader(), kept),
                this::errorsAt,
                !readOnly());
    }

    /** The lines of the form, with some that are empty. */
    List<ProgrammeGoalService.Typed> shown(ProgrammeGoals.Listed kept) {
        List<ProgrammeGoal> current = kept.current();
        List<ProgrammeGoalService.Typed> lines = new ArrayList<>();
        IntStream.range(0, current.size())
                .forEach(i -> lines.add(new ProgrammeGoalService.Typed(
                        current.get(i).id(), current.get(i).title(), i + 1)));
        while (lines.size() < Math.min(current.size() + EMPTY_LINES, ProgrammeGoals.Listed.MOST)) {
            lines.add(new ProgrammeGoalService.Typed(0, "", lines.size() + 1));
        }
        return lines;
    }

    /** Whether somebody else has changed the list since the form was first shown. */
    boolean isOvertaken(ProgrammeGoals.Listed kept) {
        return false;
    }

    /** 0 for the oldest one. */
    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }

    @StrutsParameter
    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
