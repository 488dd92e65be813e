package org.reversementoring.round.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardService;
import org.reversementoring.web.PageFrame;

/** Publishes the board. */
public class PublishBoard extends PublishPage {
    private int version;
    private int askedPairs;

    public PublishBoard(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            RoundComponents components,
            ResultComponents results) {
        super(frame, programmes, boards, components, results);
    }

    @Override
    public String execute() {
        return attempt(() -> askedPairs =
                boards.publish(reader(), chosenProgramme(), version).asked());
    }

    /** For the address of the next page. */
    public int getAskedPairs() {
        return askedPairs;
    }

    /** Of the board that was on the screen. */
    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }
}
