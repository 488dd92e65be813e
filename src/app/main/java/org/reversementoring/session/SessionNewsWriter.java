package org.reversementoring.session;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.pairing.NewsWriter;
import org.reversementoring.pairing.Notice;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.programme.Notifications;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Recipients;
import org.reversementoring.programme.Wording;

/**
 * Says what has become of a session, in the language and by the clocks of whoever is told. It tells the session as it is
 * when the news is sent; what is not true any more by then is left out, as later news is on its way.
 */
public class SessionNewsWriter implements NewsWriter {
    private final Sessions sessions;
    private final SessionCalendar calendar;
    private final CalendarAddresses addresses;
    private final Recipients recipients;
    private final Wording wording;

    public SessionNewsWriter(
            Sessions sessions,
            SessionCalendar calendar,
            CalendarAddresses addresses,
            Recipients recipients,
            Wording wording) {
        this.sessions = sessions;
        this.calendar = calendar;
        this.addresses = addresses;
        this.recipients = recipients;
        this.wording = wording;
    }

    @Override
    public Set<NoticeKind> kinds() {
        Set<NoticeKind> kinds = EnumSet.copyOf(SessionNews.kinds());
        kinds.add(NoticeKind.SESSION_LEFT);
        return kinds;
    }

    @Override
    public Optional<News> news(Notice notice, Pairing pairing) {
        return sessions.byId(notice.about())
                .filter(session -> pairing.concerns(notice.to()) != isOfLeaver(notice))
                .filter(session -> isStillTrue(notice.kind(), session.state()))
                .map(session -> new OfASession(notice, isOfLeaver(notice) ? session.calledOff() : session));
    }

    private static boolean isOfLeaver(Notice notice) {
        return notice.kind() == NoticeKind.SESSION_LEFT;
    }

    private static boolean isStillTrue(NoticeKind kind, SessionState state) {
        return switch (kind) {
            case SESSION_PROPOSED -> state == SessionState.PROPOSED;
            case SESSION_ACCEPTED -> state == SessionState.ACCEPTED;
            case SESSION_MOVED -> state == SessionState.MOVED;
            case SESSION_CANCELLED -> state == SessionState.CANCELLED;
            case SESSION_RELOCATED -> state != SessionState.CANCELLED && state != SessionState.HELD;
            default -> state != SessionState.HELD;
        };
    }

    private final class OfASession implements News {
        private final Notice notice;
        private final Session session;

        private OfASession(Notice notice, Session session) {
            this.notice = notice;
            this.session = session;
        }

        @Override
        public Letter letter(String others, Locale locale) {
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(text(others, locale));
            if (!session.venue().text().isEmpty() && session.state() != SessionState.CANCELLED) {
                paragraphs.add(wording.text(
                        locale, "session.notice.venue", session.venue().text()));
            }
            if (!isOfLeaver(notice)) {
                paragraphs.add(addresses.ofSession(session).toString());
            }
            if (session.state() != SessionState.CANCELLED) {
                paragraphs.add(wording.text(
                        locale,
                        "session.notice.calendar",
                        addresses.ofFile(session).toString()));
            }
            return new Letter(
                    wording.text(locale, key() + ".subject", others, day(locale)),
                    paragraphs,
                    Optional.of(calendar.entry(session, notice.to(), locale)));
        }

        @Override
        public Notifications.Shown notification(String others, Locale locale) {
            return new Notifications.Shown(
                    "session-" + session.id(),
                    wording.text(locale, key() + ".title"),
                    text(others, locale),
                    wording.text(locale, "session.notice.link"),
                    addresses.ofSession(session).toString());
        }

        private String key() {
            String kind = notice.kind().name().substring("SESSION_".length()).toLowerCase(Locale.ROOT);
            String state = notice.kind() == NoticeKind.SESSION_OWN
                    ? "."
                            + (session.state() == SessionState.MOVED ? SessionState.PROPOSED : session.state())
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                    : "";
            return "session.notice." + kind + state;
        }

        private String text(String others, Locale locale) {
            return wording.text(locale, key() + ".text", others, when(locale));
        }

        /** The time with its day and its clocks, such as <em>Tuesday, 24 November 2026, 14:00–15:00 (Central European Time)</em>. */
        private String when(Locale locale) {
            ZonedDateTime start = session.slot().start().atZone(zone());
            ZonedDateTime end = session.slot().end().atZone(zone());
            DateTimeFormatter time =
                    DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
            return wording.text(
                    locale,
                    "session.notice.when",
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                            .withLocale(locale)
                            .format(start),
                    time.format(start),
                    time.format(end),
                    zone().getDisplayName(TextStyle.FULL, locale));
        }

        private String day(Locale locale) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(session.slot().start().atZone(zone()));
        }

        private ZoneId zone() {
            return recipients.of(notice.to()).map(Reader::zone).orElse(ZoneOffset.UTC);
        }
    }
}
