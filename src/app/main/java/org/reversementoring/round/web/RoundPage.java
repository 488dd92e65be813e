package org.reversementoring.round.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Refused;
import org.reversementoring.round.BoardQuery;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.PairView;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;
import org.reversementoring.web.Surface;

/** A page about the matching of one programme; where there is only one, nobody has to choose it. */
public abstract class RoundPage extends PageAction {
    static final int MOST_PAGES = 10;

    final BoardService boards;
    final RoundComponents components;
    private final ProgrammeService programmes;
    private int programmeId;
    private String form = "";

    protected RoundPage(PageFrame frame, ProgrammeService programmes, BoardService boards, RoundComponents components) {
        super(frame);
        this.programmes = programmes;
        this.boards = boards;
        this.components = components;
    }

    /** What the page says of a programme. */
    protected abstract String content(BoardView view);

    /** The tab that is marked. */
    protected abstract Tab tab();

    @Override
    protected String title() {
        return text("round.title");
    }

    @Override
    protected String lead() {
        return text("round.lead");
    }

    @Override
    protected final String menuEntry() {
        return "matching";
    }

    @Override
    protected final Optional<String> formAction() {
        return form.isEmpty() ? Optional.empty() : Optional.of(form);
    }

    /** Has the content stand in a form that goes to an action. */
    final void form(String action) {
        form = action;
    }

    @Override
    protected final String content() {
        reader().coordinating();
        List<Programme> all = programmes.all(reader());
        if (all.isEmpty()) {
            return components.noProgramme(reader());
        }
        if (programmeId == 0 && all.size() == 1) {
            programmeId = all.get(0).id();
        }
        if (programmeId == 0) {
            tell(Message.info(text("round.choose.lead")));
            return components.choice(reader(), surface(), all, boards);
        }
        Optional<BoardView> view = boards.view(reader(), programmeId, query());
        if (view.isEmpty()) {
            return vanished(text("round.programme.vanished"), "matching", text("page.menu.matching"));
        }
        above(components.tabs(reader(), surface(), view.get(), tab(), all.size() > 1));
        return content(view.get());
    }

    /** Which pairs the page is about. */
    BoardQuery query() {
        return BoardQuery.first();
    }

    /** The pairs of the board, some hundred at most: more would be no choice any more. */
    final List<PairView> onBoard() {
        List<PairView> all = new ArrayList<>();
        boolean more = true;
        for (int page = 0; more && page < MOST_PAGES; page++) {
            BoardView view = boards.view(
                            reader(),
                            programmeId,
                            new BoardQuery(BoardQuery.Show.BOARD, BoardQuery.Order.WEAKEST_FIRST, page))
                    .orElseThrow();
            all.addAll(view.pairs());
            more = view.more();
        }
        return all;
    }

    /** The number of the programme; that of the only one if none was sent. @throws Refused if there are several */
    final int chosenProgramme() {
        reader().coordinating();
        if (programmeId == 0) {
            List<Programme> all = programmes.all(reader());
            if (all.size() != 1) {
                throw Refused.because("", "round.programme.vanished");
            }
            programmeId = all.get(0).id();
        }
        return programmeId;
    }

    /** The address of an action about this programme, for redirects: they know where the site begins. */
    final String next(String action, String... parameters) {
        String[] all = new String[parameters.length + 2];
        all[0] = "programmeId";
        all[1] = Integer.toString(programmeId);
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        return new Surface(true, "").action(action, all);
    }

    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }

    /** For the address of the next page. */
    public int getProgrammeId() {
        return programmeId;
    }

    static String typed(String value) {
        return value == null ? "" : value.strip();
    }
}
