package org.reversementoring.session;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Recipients;
import org.reversementoring.programme.Wording;

/**
 * Brings sessions into people's calendars: by mail, as a download, and as a feed to subscribe to.
 *
 * <p>Calendars are read by others too. What is in them names nobody, and leads to a page that participants alone may
 * open. The one organizer is the site, and the one guest is whoever gets the mail (see {@code
 * src/docs/decisions/calendar-mail.md}).
 */
public class SessionCalendar {
    private static final int MOST_PAIRINGS = 200;
    private static final int MOST_SESSIONS = 2_000;
    private static final int MONTHS = 12;

    private final Sessions sessions;
    private final Pairings pairings;
    private final FeedService feeds;
    private final Recipients recipients;
    private final CalendarAddresses addresses;
    private final Wording wording;
    private final Clock clock;

    public SessionCalendar(
            Sessions sessions,
            Pairings pairings,
            FeedService feeds,
            Recipients recipients,
            CalendarAddresses addresses,
            Wording wording,
            Clock clock) {
        this.sessions = sessions;
        this.pairings = pairings;
        this.feeds = feeds;
        this.recipients = recipients;
        this.addresses = addresses;
        this.wording = wording;
        this.clock = clock;
    }

    /** A session as a file; empty for anybody but its participants. */
    public Optional<String> file(Reader reader, int sessionId) {
        return sessions.byId(sessionId)
                .filter(session -> takesPart(reader, session))
                .map(session -> CalendarFile.download(appointment(session, reader.locale())));
    }

    private boolean takesPart(Reader reader, Session session) {
        return reader.person()
                .filter(person -> pairings.byId(session.pairingId())
                        .filter(pairing -> pairing.concerns(person))
                        .isPresent())
                .isPresent();
    }

    /**
     * The calendar that the address of a feed leads to: as many statements for a thousand sessions as for one. An
     * address that never led anywhere, one that has been taken back and one of somebody who may not use the wiki any
     * more have the same answer: an empty calendar that says so, with which calendars forget what they had.
     *
     * @param key as it stands in the address
     * @param stranger for the words of that answer
     */
    public String feed(String key, Locale stranger) {
        return feeds.owner(key)
                .flatMap(recipients::of)
                .map(this::feed)
                .orElseGet(() -> CalendarFile.feed(wording.text(stranger, "session.feed.nowhere"), List.of()));
    }

    /** The last twelve months, and all that is ahead. */
    private String feed(Reader owner) {
        List<Integer> own = pairings.of(owner.loggedIn(), MOST_PAIRINGS).stream()
                .filter(pairing -> !pairing.state().isOpen())
                .map(Pairing::id)
                .toList();
        Instant from =
                clock.instant().atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
        Words words = new Words(owner.locale());
        return CalendarFile.feed(
                wording.text(owner.locale(), "session.feed.name"),
                sessions.since(own, from, MOST_SESSIONS).stream()
                        .map(words::appointment)
                        .toList());
    }

    /** What the calendar of a participant is told of a session, as it is now. */
    Mail.CalendarEntry entry(Session session, PersonKey participant, Locale locale) {
        boolean cancelled = session.state() == SessionState.CANCELLED;
        return new Mail.CalendarEntry(cancelled ? "CANCEL" : "REQUEST", (sender, receiver) -> Guest.of(
                        wording.text(locale, "session.calendar.organizer"), sender, true)
                .flatMap(site -> Guest.of("", receiver, session.accepted().contains(participant))
                        .map(guest -> cancelled
                                ? CalendarFile.cancel(
                                        appointment(session, locale), site, List.of(guest), clock.instant())
                                : CalendarFile.request(
                                        appointment(session, locale), site, List.of(guest), clock.instant()))));
    }

    private Appointment appointment(Session session, Locale locale) {
        return new Words(locale).appointment(session);
    }

    /** What is said of each session of a calendar, looked up once for all. */
    private final class Words {
        private final String title;
        private final String openTitle;
        private final String description;

        private Words(Locale locale) {
            title = wording.text(locale, "session.calendar.title");
            openTitle = wording.text(locale, "session.calendar.title.open");
            description = wording.text(locale, "session.calendar.description");
        }

        private Appointment appointment(Session session) {
            boolean stands = session.state() == SessionState.ACCEPTED || session.state() == SessionState.HELD;
            URI page = addresses.ofSession(session);
            return Appointment.of(session, stands ? title : openTitle, description + "\n" + page, Optional.of(page));
        }
    }
}
