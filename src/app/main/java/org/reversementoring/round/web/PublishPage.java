package org.reversementoring.round.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardQuery;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageFrame;

/** What publishing the board would do or, once that is done, what it has done. */
public class PublishPage extends RoundPage {
    private final ResultComponents results;
    private int asked = -1;

    public PublishPage(
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
        return text(asked < 0 ? "round.publish.title" : "round.published.title");
    }

    @Override
    protected String lead() {
        return asked < 0 ? text("round.publish.lead") : "";
    }

    @Override
    protected Tab tab() {
        return Tab.PUBLISH;
    }

    /** Those that were left out when it was published. */
    @Override
    final BoardQuery query() {
        return new BoardQuery(BoardQuery.Show.OMITTED, BoardQuery.Order.STRONGEST_FIRST, 0);
    }

    @Override
    protected String content(BoardView view) {
        if (asked >= 0 && view.board().published()) {
            tell(Message.success(results.published(reader(), asked)));
        }
        if (view.board().published()) {
            return results.published(reader(), surface(), view);
        }
        form("matching-publish-do");
        return results.publish(reader(), surface(), view, !readOnly());
    }

    /** How many pairs have just been published. */
    @StrutsParameter
    public void setAsked(int asked) {
        this.asked = asked;
    }
}
