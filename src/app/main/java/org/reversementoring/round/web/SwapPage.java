package org.reversementoring.round.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.round.PairExplanation;
import org.reversementoring.round.PairView;
import org.reversementoring.web.PageFrame;

/** With which pair another one could change partners. */
public class SwapPage extends RoundPage {
    private final ExplanationService explanations;
    private final RoundWords words;
    private final PairComponents pairs;
    int pairId;
    int otherId;
    Map<String, Object> effect = Map.of();
    private String title = "";

    public SwapPage(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            ExplanationService explanations,
            RoundComponents components,
            RoundWords words,
            PairComponents pairs) {
        super(frame, programmes, boards, components);
        this.explanations = explanations;
        this.words = words;
        this.pairs = pairs;
    }

    @Override
    protected String title() {
        return title.isEmpty() ? super.title() : title;
    }

    @Override
    protected String lead() {
        return text("round.swap.lead");
    }

    @Override
    protected Tab tab() {
        return Tab.PAIRS;
    }

    @Override
    protected String content(BoardView view) {
        Optional<PairView> pair = explanations
                .explain(reader(), pairId)
                .map(PairExplanation::pair)
                .filter(one -> one.mark().isOnBoard());
        if (pair.isEmpty() || view.active().isPresent()) {
            return vanished(text("round.pair.vanished"), "matching", text("page.menu.matching"));
        }
        List<PairComponents.Option> others = others();
        title = text(
                "round.swap.title",
                words.name(reader(), pair.get().mentor()),
                words.name(reader(), pair.get().mentee()));
        if (others.isEmpty()) {
            return components.nothingToSwap(reader(), surface(), view, pairId);
        }
        form("matching-swap-do");
        return pairs.trial(
                reader(),
                surface(),
                view,
                "round.swap",
                Map.of("pairId", Integer.toString(pairId), "shown", effect.isEmpty() ? "" : chosen()),
                List.of(new PairComponents.Choice("otherId", others, Integer.toString(otherId), errorsAt("otherId"))),
                effect,
                RoundComponents.pairUrl(surface(), view.programme().id(), pairId),
                !readOnly());
    }

    private List<PairComponents.Option> others() {
        return boards.swaps(reader(), getProgrammeId(), pairId).stream()
                .map(swap -> new PairComponents.Option(
                        Integer.toString(swap.other().id()),
                        text(
                                "round.swap.option",
                                words.names(reader(), swap.other()),
                                words.signed(reader(), swap.gain()))))
                .toList();
    }

    /** The choice as the form sends it back with its effect. */
    final String chosen() {
        return pairId + " " + otherId;
    }

    PairComponents pairs() {
        return pairs;
    }

    @StrutsParameter
    public void setPairId(int pairId) {
        this.pairId = pairId;
    }

    /** The pair to swap with. */
    @StrutsParameter
    public void setOtherId(int otherId) {
        this.otherId = otherId;
    }
}
