package org.reversementoring.round.web;

import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardQuery;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.round.GlanceService;
import org.reversementoring.round.Mark;
import org.reversementoring.round.OutlookService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageFrame;

/** The board of a programme: its pairs or, before there are any, what a round would do, or how far it has come. */
public class BoardPage extends RoundPage {
    /** Beyond every board. */
    private static final int LAST_PAGE = 100_000;

    private static final int LONGEST_NAME = 255;
    private static final Set<String> TOLD = Set.of("started", "cancelled", "swap", "pair");

    private final ExplanationService explanations;
    private final OutlookService outlooks;
    private final GlanceService glances;
    String show = "";
    String order = "";
    String name = "";
    int page;
    String done = "";
    int pairId;

    public BoardPage(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            ExplanationService explanations,
            OutlookService outlooks,
            GlanceService glances,
            RoundComponents components) {
        super(frame, programmes, boards, components);
        this.explanations = explanations;
        this.outlooks = outlooks;
        this.glances = glances;
    }

    @Override
    protected Tab tab() {
        return Tab.PAIRS;
    }

    @Override
    final BoardQuery query() {
        return new BoardQuery(
                RoundWords.constant(BoardQuery.Show.values(), show),
                RoundWords.constant(BoardQuery.Order.values(), order),
                name,
                Math.min(Math.max(0, page), LAST_PAGE));
    }

    @Override
    protected String content(BoardView view) {
        if (TOLD.contains(done)) {
            tell(Message.success(text("round.done." + done)));
        }
        if (view.active().isPresent()) {
            form("matching-cancel");
            return components.progress(reader(), surface(), view, view.active().get(), !readOnly());
        }
        above(components.problem(reader(), surface(), view));
        if (view.run().isEmpty()) {
            form("matching-start");
            return components.start(
                    reader(),
                    surface(),
                    view,
                    outlooks.of(reader(), view.programme().id()),
                    !readOnly());
        }
        if (query().equals(BoardQuery.first()) && nothingFound(view)) {
            return components.nobodyToPair(reader(), surface(), view);
        }
        above(components.summary(reader(), surface(), view));
        above(components.filters(reader(), surface(), view, query()));
        form("matching-change");
        return components.table(
                reader(), surface(), view, query(), glances.of(reader(), view.pairs()), done(), !readOnly());
    }

    private static boolean nothingFound(BoardView view) {
        return view.counts().entrySet().stream()
                .allMatch(count -> count.getKey() == Mark.ALREADY || count.getValue() == 0);
    }

    private Done done() {
        return Done.of(done, pairId, () -> explanations.explain(reader(), pairId));
    }

    /** Which pairs, such as {@code locked}. */
    @StrutsParameter
    public void setShow(String show) {
        this.show = typed(show);
    }

    /** What the name of one of the two begins with. */
    @StrutsParameter
    public void setName(String name) {
        String whole = typed(name);
        this.name = whole.substring(0, Math.min(whole.length(), LONGEST_NAME));
    }

    @StrutsParameter
    public void setOrder(String order) {
        this.order = typed(order);
    }

    /** From 0. */
    @StrutsParameter
    public void setPage(int page) {
        this.page = page;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = typed(done);
    }

    /** The pair that it was done to. */
    @StrutsParameter
    public void setPairId(int pairId) {
        this.pairId = pairId;
    }
}
