package org.reversementoring.round.web;

import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.OutlookService;
import org.reversementoring.web.PageFrame;

/** What another round would do, and the button that begins it. */
public class AgainPage extends RoundPage {
    private final OutlookService outlooks;

    public AgainPage(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            OutlookService outlooks,
            RoundComponents components) {
        super(frame, programmes, boards, components);
        this.outlooks = outlooks;
    }

    @Override
    protected Tab tab() {
        return Tab.AGAIN;
    }

    @Override
    protected String content(BoardView view) {
        form("matching-start");
        return components.start(
                reader(),
                surface(),
                view,
                outlooks.of(reader(), view.programme().id()),
                !readOnly());
    }
}
