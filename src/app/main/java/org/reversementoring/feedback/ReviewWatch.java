package org.reversementoring.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.reversementoring.pairing.Notices;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Has everybody in a pairing asked at half-time and at the end how it goes, once each. Not for people: it asks for no
 * reader. May run on two nodes: whoever notes first that a pairing is asked does it.
 */
public class ReviewWatch {
    private static final int AT_ONCE = 500;

    private final Answers answers;
    private final Pairings pairings;
    private final Programmes programmes;
    private final Notices notices;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public ReviewWatch(
            Answers answers,
            Pairings pairings,
            Programmes programmes,
            Notices notices,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.answers = answers;
        this.pairings = pairings;
        this.programmes = programmes;
        this.notices = notices;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** @return how many reviews people have been asked for */
    public int pass() {
        if (readOnlyMode.isOn()) {
            return 0;
        }
        int asked = 0;
        for (Programme programme : programmes.all()) {
            List<Pairing> some = pairings.notClosedBefore(programme.id(), Integer.MAX_VALUE, AT_ONCE);
            while (!some.isEmpty()) {
                asked += asked(some);
                some = pairings.notClosedBefore(
                        programme.id(), some.get(some.size() - 1).id(), AT_ONCE);
            }
        }
        return asked;
    }

    private int asked(List<Pairing> some) {
        Instant now = clock.instant();
        Set<Sheet> before = answers.asked(some.stream().map(Pairing::id).toList());
        int asked = 0;
        for (Pairing pairing : some) {
            for (Occasion occasion : Term.of(pairing).reviews(now)) {
                Sheet sheet = new Sheet(pairing.id(), occasion, 0);
                asked += !before.contains(sheet) && asks(pairing, sheet, now) ? 1 : 0;
            }
        }
        return asked;
    }

    private boolean asks(Pairing pairing, Sheet sheet, Instant now) {
        try {
            transactions.inOne(() -> {
                answers.ask(sheet);
                notices.addAll(
                        pairing.participants().stream()
                                .map(one -> new Notices.Letter(pairing.id(), one.person()))
                                .toList(),
                        FeedbackNewsWriter.kind(sheet.occasion()),
                        now);
            });
            return true;
        } catch (Refused elsewhere) {
            return false;
        }
    }
}
