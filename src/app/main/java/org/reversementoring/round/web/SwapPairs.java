package org.reversementoring.round.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Refused;
import org.reversementoring.round.BoardChange;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.web.PageFrame;

/** Swaps the partners of two pairs, or says what that would do. */
public class SwapPairs extends SwapPage {
    private int version;
    private boolean look;
    private String shown = "";

    public SwapPairs(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            ExplanationService explanations,
            RoundComponents components,
            RoundWords words,
            PairComponents pairs) {
        super(frame, programmes, boards, explanations, components, words, pairs);
    }

    @Override
    public String execute() {
        look |= !shown.equals(chosen());
        String result = attempt(this::swap);
        return look ? doDefault() : result;
    }

    private void swap() {
        if (otherId <= 0) {
            throw Refused.because("otherId", "round.swap.choose");
        }
        BoardChange swap = new BoardChange.Swap(pairId, otherId);
        if (look) {
            effect = pairs().effect(reader(), boards.preview(reader(), chosenProgramme(), swap));
        } else {
            boards.change(reader(), chosenProgramme(), version, swap);
        }
    }

    /** Of the board that was on the screen. */
    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    /** What the choice was whose effect was on the screen: nothing is done unseen. */
    @StrutsParameter
    public void setShown(String shown) {
        this.shown = typed(shown);
    }

    /** Whether only to look at what it would do. */
    @StrutsParameter
    public void setStep(String step) {
        this.look = !"do".equals(step);
    }
}
