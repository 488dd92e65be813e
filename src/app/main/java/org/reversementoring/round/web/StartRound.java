package org.reversementoring.round.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.OutlookService;
import org.reversementoring.round.RoundService;
import org.reversementoring.web.PageFrame;

/** Begins a round. */
public class StartRound extends AgainPage {
    private final RoundService rounds;
    private int after;

    public StartRound(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            OutlookService outlooks,
            RoundService rounds,
            RoundComponents components) {
        super(frame, programmes, boards, outlooks, components);
        this.rounds = rounds;
    }

    @Override
    public String execute() {
        return attempt(() -> rounds.begin(reader(), chosenProgramme(), after));
    }

    /** The newest round that was on the screen; 0 if there was none. */
    @StrutsParameter
    public void setAfter(int after) {
        this.after = after;
    }
}
