package org.reversementoring.round.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Refused;
import org.reversementoring.round.BoardChange;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.round.GlanceService;
import org.reversementoring.round.OutlookService;
import org.reversementoring.web.PageFrame;

/** Locks, unlocks or drops a pair of the board, or takes one back. */
public class ChangeBoard extends BoardPage {
    private int version;
    private int lock;
    private int unlock;
    private int drop;
    private int takeBack;
    private boolean fromPair;
    private String outcome = "";

    public ChangeBoard(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            ExplanationService explanations,
            OutlookService outlooks,
            GlanceService glances,
            RoundComponents components) {
        super(frame, programmes, boards, explanations, outlooks, glances, components);
    }

    @Override
    public String execute() {
        return attempt(() -> boards.change(reader(), chosenProgramme(), version, change()));
    }

    private BoardChange change() {
        if (lock > 0) {
            return done("lock", lock, new BoardChange.Lock(lock));
        } else if (unlock > 0) {
            return done("unlock", unlock, new BoardChange.Unlock(unlock));
        } else if (drop > 0) {
            return done("drop", drop, new BoardChange.Drop(drop));
        } else if (takeBack > 0) {
            return done("take-back", takeBack, new BoardChange.TakeBack(takeBack));
        }
        throw Refused.because("", "round.change.unknown");
    }

    private BoardChange done(String what, int which, BoardChange change) {
        outcome = what;
        pairId = which;
        return change;
    }

    /** Where the redirect leads: back to where the button was. */
    public String getNext() {
        String pair = Integer.toString(pairId);
        return fromPair
                ? next("matching-pair", "pairId", pair, "done", outcome)
                : next(
                        "matching",
                        "show",
                        RoundWords.slug(query().show()),
                        "order",
                        RoundWords.slug(query().order()),
                        "name",
                        name,
                        "page",
                        Integer.toString(query().page()),
                        "done",
                        outcome,
                        "pairId",
                        pair);
    }

    /** Of the board that was on the screen. */
    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    @StrutsParameter
    public void setLock(int lock) {
        this.lock = lock;
    }

    @StrutsParameter
    public void setUnlock(int unlock) {
        this.unlock = unlock;
    }

    @StrutsParameter
    public void setDrop(int drop) {
        this.drop = drop;
    }

    @StrutsParameter
    public void setTakeBack(int takeBack) {
        this.takeBack = takeBack;
    }

    /** The page that the button was on. */
    @StrutsParameter
    public void setFrom(String from) {
        this.fromPair = "pair".equals(from);
    }
}
