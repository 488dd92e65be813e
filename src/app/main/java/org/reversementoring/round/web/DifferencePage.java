package org.reversementoring.round.web;

import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.web.PageFrame;

/** What the round on the board has changed from the one before. */
public class DifferencePage extends RoundPage {
    private final ResultComponents results;

    public DifferencePage(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            RoundComponents components,
            ResultComponents results) {
        super(frame, programmes, boards, components);
        this.results = results;
    }

    @Override
    protected String title() {
        return text("round.difference.title");
    }

    @Override
    protected String lead() {
        return "";
    }

    @Override
    protected Tab tab() {
        return Tab.DIFFERENCE;
    }

    @Override
    protected String content(BoardView view) {
        return results.difference(
                reader(),
                surface(),
                view,
                boards.difference(reader(), view.programme().id()));
    }
}
