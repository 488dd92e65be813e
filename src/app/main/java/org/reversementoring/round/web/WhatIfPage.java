package org.reversementoring.round.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.matching.NewPolicy;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.Comparison;
import org.reversementoring.round.RoundService;
import org.reversementoring.round.Run;
import org.reversementoring.round.RunState;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageFrame;

/** What other goals and weights would lead to, beside what lies on the board. */
public class WhatIfPage extends RoundPage {
    /** More columns than these cannot be compared at a glance. */
    private static final int MOST_COLUMNS = 5;

    final RoundService rounds;
    private final ResultComponents results;
    private String done = "";

    public WhatIfPage(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            RoundService rounds,
            RoundComponents components,
            ResultComponents results) {
        super(frame, programmes, boards, components);
        this.rounds = rounds;
        this.results = results;
    }

    @Override
    protected String title() {
        return text("round.what-if.title");
    }

    @Override
    protected String lead() {
        return text("round.what-if.lead");
    }

    @Override
    protected Tab tab() {
        return Tab.WHAT_IF;
    }

    @Override
    protected String content(BoardView view) {
        Optional<Run> now = view.run();
        if (now.isEmpty()) {
            return vanished(text("round.what-if.first.text"), "matching", text("page.menu.matching"));
        }
        if (done.equals("tried")) {
            tell(Message.info(text("round.done.tried")));
        }
        List<Run> tried = view.whatIfs().stream().limit(MOST_COLUMNS).toList();
        Map<Integer, Comparison> compared = tried.stream()
                .filter(run -> run.state() == RunState.DONE)
                .flatMap(run -> rounds.compare(reader(), now.get().id(), run.id()).stream())
                .collect(Collectors.toMap(one -> one.other().id(), one -> one));
        form("matching-try");
        return results.whatIf(
                reader(), surface(), view, tried, compared, shown(now.get()), this::errorsAt, !readOnly());
    }

    /** What the form shows. */
    NewPolicy shown(Run now) {
        return NewPolicy.of(now.policy());
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = typed(done);
    }
}
