package org.reversementoring.round.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.reversementoring.programme.Reader;
import org.reversementoring.round.PairExplanation;
import org.reversementoring.round.PairView;

/**
 * What has just been done with a pair.
 *
 * @param act as in the keys of texts; empty if nothing has been done
 */
record Done(String act, Optional<PairView> pair) {

    static Done nothing() {
        return new Done("", Optional.empty());
    }

    /** @param pair asked for only where an address says that something was done with it */
    static Done of(String act, int pairId, Supplier<Optional<PairExplanation>> pair) {
        return switch (act) {
            case "lock", "unlock", "drop", "take-back" ->
                pairId > 0 ? new Done(act, pair.get().map(PairExplanation::pair)) : nothing();
            default -> nothing();
        };
    }

    boolean isAbout(PairView other) {
        return pair.filter(one -> one.id() == other.id()).isPresent();
    }

    /** As the templates take it. */
    Map<String, Object> data(Reader reader, RoundWords words) {
        boolean back = act.equals("drop");
        return Map.of(
                "text",
                pair.map(one -> words.text(
                                reader,
                                "round.done." + act,
                                words.name(reader, one.mentor()),
                                words.name(reader, one.mentee())))
                        .orElse(""),
                "undo",
                back ? words.text(reader, "round.done.undo") : "",
                "undoName",
                "takeBack",
                "undoValue",
                pair.map(PairView::id).orElse(0));
    }
}
