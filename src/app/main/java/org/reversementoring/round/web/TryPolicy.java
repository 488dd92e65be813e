package org.reversementoring.round.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.matching.NewPolicy;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Refused;
import org.reversementoring.round.BoardQuery;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.RoundService;
import org.reversementoring.round.Run;
import org.reversementoring.web.PageFrame;

/** Finds out what another goal, or all of them, or other weights would lead to. */
public class TryPolicy extends WhatIfPage {
    private List<String> setting = List.of();
    private List<String> number = List.of();
    private String goal = "";
    private boolean goals;

    public TryPolicy(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            RoundService rounds,
            RoundComponents components,
            ResultComponents results) {
        super(frame, programmes, boards, rounds, components, results);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            int programme = chosenProgramme();
            if (goals) {
                rounds.goals(reader(), programme);
            } else {
                Run now = boards.view(reader(), programme, BoardQuery.first())
                        .flatMap(BoardView::run)
                        .orElseThrow(() -> Refused.because("", "round.what-if.first.text"));
                rounds.whatIf(reader(), programme, shown(now).checked());
            }
        });
    }

    /** Rules are not tried: they stay as they were for what lies on the board. */
    @Override
    NewPolicy shown(Run now) {
        NewPolicy kept = super.shown(now);
        Map<String, String> numbers = new HashMap<>(kept.numbers());
        numbers.putAll(NewPolicy.numbers(setting, number));
        return new NewPolicy(kept.version(), kept.on(), numbers, goal);
    }

    /** Whether to try every goal, or else what has been typed. */
    @StrutsParameter
    public void setStep(String step) {
        this.goals = "goals".equals(step);
    }

    @StrutsParameter
    public void setGoal(String goal) {
        this.goal = typed(goal);
    }

    /** Of what the numbers are, in their order. */
    @StrutsParameter
    public void setSetting(List<String> setting) {
        this.setting = setting;
    }

    @StrutsParameter
    public void setNumber(List<String> number) {
        this.number = number;
    }
}
