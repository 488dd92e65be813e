package org.reversementoring.round.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Refused;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.web.PageFrame;

/** Has it found out what would help somebody without a partner. */
public class AskWhatHelps extends LeftOutPage {
    private int ask;

    public AskWhatHelps(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            ExplanationService explanations,
            RoundComponents components,
            ResultComponents results) {
        super(frame, programmes, boards, explanations, components, results);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            chosenProgramme();
            if (explanations.leftOut(reader(), ask).isEmpty()) {
                throw Refused.because("", "round.left.gone");
            }
            explanations.ask(reader(), ask);
        });
    }

    /** Where the redirect leads. */
    public String getNext() {
        return next("matching-left-out", "side", side.equals("mentors") ? side : "", "done", "asked");
    }

    /** The number of who was left out. */
    @StrutsParameter
    public void setAsk(int ask) {
        this.ask = ask;
    }
}
