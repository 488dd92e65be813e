package org.reversementoring.round.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.round.PairExplanation;
import org.reversementoring.web.PageFrame;

/** The two people of a pair side by side, why they are one, and what can be done. */
public class PairPage extends RoundPage {
    private final ExplanationService explanations;
    private final PairComponents pairs;
    private int pairId;
    private String done = "";
    private String title = "";

    public PairPage(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            ExplanationService explanations,
            RoundComponents components,
            PairComponents pairs) {
        super(frame, programmes, boards, components);
        this.explanations = explanations;
        this.pairs = pairs;
    }

    @Override
    protected String title() {
        return title.isEmpty() ? super.title() : title;
    }

    @Override
    protected String lead() {
        return "";
    }

    @Override
    protected Tab tab() {
        return Tab.PAIRS;
    }

    @Override
    protected String content(BoardView view) {
        Optional<PairExplanation> found = explanations.explain(reader(), pairId);
        if (found.isEmpty()) {
            return vanished(text("round.pair.vanished"), "matching", text("page.menu.matching"));
        }
        title = pairs.title(reader(), found.get());
        form("matching-change");
        return pairs.pair(reader(), surface(), view, found.get(), Done.of(done, pairId, () -> found), !readOnly());
    }

    @StrutsParameter
    public void setPairId(int pairId) {
        this.pairId = pairId;
    }

    /** What has just been done with it. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = typed(done);
    }
}
