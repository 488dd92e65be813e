package org.reversementoring.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.reversementoring.pairing.Agreements;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Terms;

/** How many weeks lie between two sessions: one of {@link Terms#WEEKS}. */
public record Cadence(int weeks) {

    /** Of partners who have not agreed on one. */
    public static final Cadence USUAL = new Cadence(2);

    public Cadence {
        if (!Terms.WEEKS.contains(weeks)) {
            throw new IllegalArgumentException("Not a cadence: " + weeks);
        }
    }

    /** What a pairing has agreed on, or the usual one. */
    static Cadence of(Agreements agreements, Pairing pairing) {
        return Optional.ofNullable(agreements.inForce(List.of(pairing)).get(pairing.id()))
                .map(agreement -> new Cadence(agreement.terms().weeks()))
                .orElse(USUAL);
    }

    /** So many sessions later, at the same time of the clocks in that zone, whatever happens to them in between. */
    public Instant after(Instant start, int sessions, ZoneId zone) {
        return start.atZone(zone).plusWeeks((long) weeks * sessions).toInstant();
    }
}
