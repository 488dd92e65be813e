package org.reversementoring.goal.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.goal.ProgrammeGoalService;
import org.reversementoring.goal.ProgrammeGoals;
import org.reversementoring.web.PageFrame;

/**
 * Takes in the goals of a programme. If somebody else has changed them meanwhile, the form comes back with what was typed
 * and with what the list says by now; saving it again is then meant.
 */
public class SaveProgrammeGoals extends ProgrammeGoalsPage {
    private int version;
    private List<String> goalId = List.of();
    private List<String> goalTitle = List.of();
    private List<String> place = List.of();
    private int broughtBack;

    public SaveProgrammeGoals(PageFrame frame, ProgrammeGoalService goals, ProgrammeGoalComponents components) {
        super(frame, goals, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            if (broughtBack == 0) {
                goals.save(reader(), programmeId, version, typed());
            } else {
                goals.bringBack(reader(), programmeId, version, broughtBack);
            }
        });
    }

    /** The lists of numbers, titles and places go together, one by one. */
    private List<ProgrammeGoalService.Typed> typed() {
        List<ProgrammeGoalService.Typed> lines = new ArrayList<>();
        for (int i = 0; i < goalTitle.size(); i++) {
            String title = goalTitle.get(i);
            lines.add(new ProgrammeGoalService.Typed(
                    number(goalId, i, 0), title == null ? "" : title, number(place, i, i + 1)));
        }
        return lines;
    }

    private static int number(List<String> typed, int index, int otherwise) {
        String text = index < typed.size() ? typed.get(index) : null;
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    @Override
    List<ProgrammeGoalService.Typed> shown(ProgrammeGoals.Listed kept) {
        return typed().isEmpty() ? super.shown(kept) : typed();
    }

    @Override
    boolean isOvertaken(ProgrammeGoals.Listed kept) {
        return kept.version() != version;
    }

    /** For the address of the next page. */
    public int getProgrammeId() {
        return programmeId;
    }

    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    /** The numbers of the goals, in the order of the form; 0 for new ones. */
    @StrutsParameter
    public void setGoalId(List<String> goalId) {
        this.goalId = goalId;
    }

    @StrutsParameter
    public void setTitle(List<String> titles) {
        this.goalTitle = titles;
    }

    /** Where each goal is to be, from 1. */
    @StrutsParameter
    public void setPlace(List<String> place) {
        this.place = place;
    }

    /** The retired goal that is to be chosen again. */
    @StrutsParameter
    public void setBringBack(int goal) {
        this.broughtBack = goal;
    }
}
