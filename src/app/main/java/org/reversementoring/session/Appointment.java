package org.reversementoring.session;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person's calendar shows of a session. Holds nothing that partners write to each other.
 *
 * @param title may be any text; so may place and description
 * @param page where to read on; empty if there is nowhere
 * @param changedAt when the session came to what it is
 */
public record Appointment(
        CalendarEntry entry,
        Slot slot,
        Certainty certainty,
        String title,
        String place,
        String description,
        Optional<URI> page,
        Instant changedAt) {

    /** How sure it is that the session takes place; the words of iCalendar's {@code STATUS}. */
    public enum Certainty {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    public static Appointment of(Session session, String title, String description, Optional<URI> page) {
        Certainty certainty =
                switch (session.state()) {
                    case PROPOSED, MOVED -> Certainty.TENTATIVE;
                    case ACCEPTED, HELD -> Certainty.CONFIRMED;
                    case CANCELLED -> Certainty.CANCELLED;
                };
        return new Appointment(
                session.entry(),
                session.slot(),
                certainty,
                title,
                session.venue().text(),
                description,
                page,
                session.since());
    }
}
