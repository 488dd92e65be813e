package org.reversementoring.round.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Policy;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.round.BoardQuery;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.RoundService;
import org.reversementoring.round.Run;
import org.reversementoring.web.PageFrame;

/** Finds out what another goal, or all of them, or other weights would lead to. */
public class TryPolicy extends WhatIfPage {
    private final Map<Criterion, String> typed = new EnumMap<>(Criterion.class);
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
                rounds.whatIf(reader(), programme, policy(programme));
            }
        });
    }

    private Policy policy(int programme) {
        Policy now = boards.view(reader(), programme, BoardQuery.first())
                .flatMap(BoardView::run)
                .map(Run::policy)
                .orElseThrow(() -> Refused.because("", "round.what-if.first.text"));
        List<Violation> wrong = new ArrayList<>();
        Optional<Goal> chosen = Stream.of(Goal.values())
                .filter(one -> RoundWords.slug(one).equals(goal))
                .findFirst();
        if (chosen.isEmpty()) {
            wrong.add(Violation.of("goal", "round.what-if.goal.choose"));
        }
        Emphasis emphasis = now.emphasis();
        for (Map.Entry<Criterion, String> entry : typed.entrySet()) {
            if (entry.getValue().matches("\\d{1,4}")) {
                emphasis = emphasis.with(entry.getKey(), Integer.parseInt(entry.getValue()));
            } else {
                wrong.add(Violation.of(entry.getKey().name(), "round.what-if.weight.invalid"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return new Policy(now.version(), now.rules(), emphasis, chosen.orElseThrow());
    }

    @Override
    String goal(Run now) {
        return goal.isEmpty() ? super.goal(now) : goal;
    }

    @Override
    Map<Criterion, String> weights(Run now) {
        Map<Criterion, String> weights = new EnumMap<>(super.weights(now));
        weights.putAll(typed);
        return weights;
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

    @StrutsParameter
    public void setTopics(String points) {
        typed.put(Criterion.TOPICS, typed(points));
    }

    @StrutsParameter
    public void setPriority(String points) {
        typed.put(Criterion.PRIORITY, typed(points));
    }

    @StrutsParameter
    public void setExchange(String points) {
        typed.put(Criterion.EXCHANGE, typed(points));
    }

    @StrutsParameter
    public void setDepartments(String points) {
        typed.put(Criterion.DEPARTMENTS, typed(points));
    }

    @StrutsParameter
    public void setSeniority(String points) {
        typed.put(Criterion.SENIORITY, typed(points));
    }

    @StrutsParameter
    public void setMeeting(String points) {
        typed.put(Criterion.MEETING, typed(points));
    }

    @StrutsParameter
    public void setPreference(String points) {
        typed.put(Criterion.PREFERENCE, typed(points));
    }

    @StrutsParameter
    public void setBalance(String points) {
        typed.put(Criterion.BALANCE, typed(points));
    }
}
