package org.reversementoring.round.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.round.GlanceService;
import org.reversementoring.round.OutlookService;
import org.reversementoring.round.RoundService;
import org.reversementoring.web.PageFrame;

/** Ends a run before it is done. */
public class CancelRound extends BoardPage {
    private final RoundService rounds;
    private int runId;

    public CancelRound(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            ExplanationService explanations,
            OutlookService outlooks,
            GlanceService glances,
            RoundService rounds,
            RoundComponents components) {
        super(frame, programmes, boards, explanations, outlooks, glances, components);
        this.rounds = rounds;
    }

    @Override
    public String execute() {
        return attempt(() -> {
            chosenProgramme();
            rounds.cancel(reader(), runId);
        });
    }

    @StrutsParameter
    public void setRunId(int runId) {
        this.runId = runId;
    }
}
