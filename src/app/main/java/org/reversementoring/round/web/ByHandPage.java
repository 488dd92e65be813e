package org.reversementoring.round.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.round.LeftOutView;
import org.reversementoring.round.PairView;
import org.reversementoring.web.PageFrame;

/** Which two people could be paired by hand: those without a partner first, then all others on the board. */
public class ByHandPage extends RoundPage {
    private final ExplanationService explanations;
    private final PairComponents pairs;
    String mentor = "";
    String mentee = "";
    Map<String, Object> effect = Map.of();

    public ByHandPage(
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
        return text("round.by-hand.title");
    }

    @Override
    protected String lead() {
        return text("round.by-hand.lead");
    }

    @Override
    protected Tab tab() {
        return Tab.LEFT_OUT;
    }

    @Override
    protected String content(BoardView view) {
        if (view.run().isEmpty() || view.board().published() || view.active().isPresent()) {
            return components.nothingByHand(reader(), surface(), view);
        }
        form("matching-by-hand-do");
        List<PairView> onBoard = onBoard();
        return pairs.trial(
                reader(),
                surface(),
                view,
                "round.by-hand",
                Map.of("shown", effect.isEmpty() ? "" : chosen()),
                List.of(
                        new PairComponents.Choice(
                                "mentor",
                                options(
                                        true,
                                        onBoard.stream()
                                                .flatMap(pair -> pair.mentor().stream())
                                                .toList()),
                                mentor,
                                errorsAt("mentor")),
                        new PairComponents.Choice(
                                "mentee",
                                options(
                                        false,
                                        onBoard.stream()
                                                .flatMap(pair -> pair.mentee().stream())
                                                .toList()),
                                mentee,
                                errorsAt("mentee"))),
                effect,
                RoundComponents.address(
                        surface(), "matching-left-out", view.programme().id()),
                !readOnly());
    }

    private List<PairComponents.Option> options(boolean asMentor, List<Account> others) {
        Map<String, PairComponents.Option> options = new LinkedHashMap<>();
        for (Account one : byName(leftOut(asMentor))) {
            options.put(
                    one.username(),
                    new PairComponents.Option(one.username(), text("round.by-hand.without", one.fullName())));
        }
        for (Account one : byName(others)) {
            options.putIfAbsent(one.username(), new PairComponents.Option(one.username(), one.fullName()));
        }
        return List.copyOf(options.values());
    }

    private List<Account> byName(List<Account> some) {
        return reader().inAlphabet(some.stream().distinct().toList(), Account::fullName);
    }

    private List<Account> leftOut(boolean asMentor) {
        List<Account> all = new ArrayList<>();
        int after = 0;
        boolean more = true;
        for (int page = 0; more && page < MOST_PAGES; page++) {
            List<LeftOutView> some = explanations.leftOut(reader(), getProgrammeId(), asMentor, after);
            more = some.size() > ExplanationService.PAGE_SIZE;
            for (LeftOutView one : some) {
                after = one.id();
                if (!one.paired()) {
                    one.person().ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /** The choice as the form sends it back with its effect. */
    final String chosen() {
        return mentor + " " + mentee;
    }

    PairComponents pairs() {
        return pairs;
    }

    /** A user name. */
    @StrutsParameter
    public void setMentor(String mentor) {
        this.mentor = typed(mentor);
    }

    /** A user name. */
    @StrutsParameter
    public void setMentee(String mentee) {
        this.mentee = typed(mentee);
    }
}
