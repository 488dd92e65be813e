package org.reversementoring.round.web;

import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.round.LeftOutView;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageFrame;

/** Who has no partner, why, and what would help. */
public class LeftOutPage extends RoundPage {
    final ExplanationService explanations;
    private final ResultComponents results;
    String side = "";
    private int after;
    private String done = "";

    public LeftOutPage(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            ExplanationService explanations,
            RoundComponents components,
            ResultComponents results) {
        super(frame, programmes, boards, components);
        this.explanations = explanations;
        this.results = results;
    }

    @Override
    protected String title() {
        return text("round.left.title");
    }

    @Override
    protected Tab tab() {
        return Tab.LEFT_OUT;
    }

    @Override
    protected String content(BoardView view) {
        if (done.equals("asked")) {
            tell(Message.info(text("round.done.asked")));
        }
        boolean asMentor = side.equals("mentors");
        List<LeftOutView> people =
                explanations.leftOut(reader(), view.programme().id(), asMentor, Math.max(0, after));
        form("matching-ask");
        return results.leftOut(reader(), surface(), view, people, asMentor, after > 0, !readOnly());
    }

    /** Those who would teach, or else those who would learn. */
    @StrutsParameter
    public void setSide(String side) {
        this.side = typed(side);
    }

    /** The number of the last one of the page before. */
    @StrutsParameter
    public void setAfter(int after) {
        this.after = after;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = typed(done);
    }
}
