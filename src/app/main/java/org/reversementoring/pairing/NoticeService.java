package org.reversementoring.pairing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.Notifications;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Transactions;
import org.reversementoring.programme.Wording;

/**
 * Tells people what has become of their pairings, each in their language: by mail and in the wiki's own notifications. It
 * says that something has happened and where to read it; what people write to each other stays out of it.
 */
public class NoticeService {
    static final int MOST_ATTEMPTS = 5;
    static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(30);
    /** After so many refusals in a row the way is taken to be blocked, and left alone until the next round. */
    private static final int MOST_FAILURES_IN_A_ROW = 3;

    private final Notices notices;
    private final Pairings pairings;
    private final PairingAddresses addresses;
    private final Accounts accounts;
    private final Mail mail;
    private final Notifications notifications;
    private final Wording wording;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;
    private final Map<NoticeKind, NewsWriter> writers = new EnumMap<>(NoticeKind.class);

    /** @param writers of later features, each of news of its own kinds */
    public NoticeService(
            Notices notices,
            Pairings pairings,
            PairingAddresses addresses,
            Accounts accounts,
            Mail mail,
            Notifications notifications,
            Wording wording,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock,
            List<NewsWriter> writers) {
        this.notices = notices;
        this.pairings = pairings;
        this.addresses = addresses;
        this.accounts = accounts;
        this.mail = mail;
        this.notifications = notifications;
        this.wording = wording;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
        writers.forEach(writer -> writer.kinds().forEach(kind -> this.writers.put(kind, writer)));
    }

    /**
     * Sends what is next in each way, whatever becomes of the other way. Not for people: it asks for no reader. Letters wait
     * for a mail server. Notifications wait for nothing: a wiki that has none leaves it to the letters. What a node has
     * taken and not sent, because it was shut down between the two, is lost rather than sent twice.
     *
     * @param most so many at most in each way
     * @return how many have been sent
     */
    public int deliver(int most) {
        if (readOnlyMode.isOn()) {
            return 0;
        }
        int shown = deliver(NoticeWay.NOTIFICATION, most);
        return mail.isReady() ? shown + deliver(NoticeWay.MAIL, most) : shown;
    }

    private int deliver(NoticeWay way, int most) {
        int sent = 0;
        int failedInARow = 0;
        for (Notice notice : notices.due(way, clock.instant(), most)) {
            boolean taken =
                    failedInARow < MOST_FAILURES_IN_A_ROW && transactions.inOne(() -> notices.take(notice.id()));
            if (taken) {
                try {
                    sent += send(notice) ? 1 : 0;
                    failedInARow = 0;
                } catch (Mail.NotSent | Notifications.NotShown failure) {
                    failedInARow++;
                    tryAgain(notice);
                }
            }
        }
        return sent;
    }

    private boolean send(Notice notice) {
        if (notice.pairingId() == 0) {
            return Optional.ofNullable(writers.get(notice.kind()))
                    .flatMap(writer -> writer.news(notice))
                    .map(news -> send(notice, news, locale -> ""))
                    .orElse(false);
        }
        return pairings.byId(notice.pairingId())
                .flatMap(pairing -> news(notice, pairing)
                        .map(news -> send(notice, news, locale -> others(pairing, notice.to(), locale))))
                .orElse(false);
    }

    private Optional<NewsWriter.News> news(Notice notice, Pairing pairing) {
        NewsWriter writer = writers.get(notice.kind());
        return writer == null ? Optional.of(new OfThePairing(notice, pairing)) : writer.news(notice, pairing);
    }

    private boolean send(Notice notice, NewsWriter.News news, Function<Locale, String> others) {
        return switch (notice.way()) {
            case MAIL ->
                mail.send(
                        notice.to(),
                        (name, locale) -> written(notice, name, news.letter(others.apply(locale), locale), locale));
            case NOTIFICATION ->
                notifications.show(notice.to(), locale -> news.notification(others.apply(locale), locale));
        };
    }

    private void tryAgain(Notice notice) {
        int attempts = notice.attempts() + 1;
        if (attempts < MOST_ATTEMPTS) {
            Instant next = clock.instant().plus(PAUSE_AFTER_FAILURE.multipliedBy(attempts));
            transactions.inOne(() -> notices.again(notice, next));
        }
    }

    private Mail.Written written(Notice notice, String name, NewsWriter.Letter letter, Locale locale) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(wording.text(locale, "pairing.notice.salutation", name));
        paragraphs.addAll(letter.paragraphs());
        paragraphs.add(wording.text(locale, why(notice.kind())));
        // A server that takes letters, but none for calendars, still delivers the last one.
        boolean forCalendars = notice.attempts() < MOST_ATTEMPTS - 1;
        return new Mail.Written(
                letter.subject(),
                String.join("\n\n", paragraphs),
                letter.entry().filter(entry -> forCalendars));
    }

    private static String why(NoticeKind kind) {
        if (kind.isForCommunications()) {
            return "pairing.notice.why-communications";
        }
        return kind.isForCoordinators() ? "pairing.notice.why-coordinator" : "pairing.notice.why";
    }

    /** What has become of the pairing itself. */
    private final class OfThePairing implements NewsWriter.News {
        private final Notice notice;
        private final Pairing pairing;

        private OfThePairing(Notice notice, Pairing pairing) {
            this.notice = notice;
            this.pairing = pairing;
        }

        @Override
        public NewsWriter.Letter letter(String others, Locale locale) {
            return new NewsWriter.Letter(
                    wording.text(locale, key(notice, pairing) + ".subject", others),
                    List.of(wording.text(locale, key(notice, pairing) + ".text", others), address()),
                    Optional.empty());
        }

        /** Nobody is named in the title, of which nobody says whether it is taken for text or for markup. */
        @Override
        public Notifications.Shown notification(String others, Locale locale) {
            return new Notifications.Shown(
                    "pairing-" + pairing.id(),
                    wording.text(locale, key(notice, pairing) + ".title"),
                    wording.text(locale, key(notice, pairing) + ".text", others),
                    wording.text(locale, opensIt() ? "pairing.notice.link" : "page.menu.my-mentoring"),
                    address());
        }

        private String address() {
            return opensIt() ? addresses.of(pairing.id()) : addresses.mine();
        }

        /** Whoever is invited to a group, or has been taken out of it, finds nothing at its address. */
        private boolean opensIt() {
            return notice.kind().isForCoordinators() || pairing.concerns(notice.to());
        }
    }

    private static String key(Notice notice, Pairing pairing) {
        return "pairing.notice."
                + (pairing.group().isPresent() ? "group." : "")
                + notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A group has a name of its own. */
    private String others(Pairing pairing, PersonKey to, Locale locale) {
        if (pairing.group().isPresent()) {
            return pairing.group().get().title();
        }
        List<PersonKey> people =
                pairing.others(to).stream().map(Participant::person).toList();
        String names = accounts.byKeys(people).values().stream()
                .map(Account::fullName)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? wording.text(locale, "pairing.gone") : names;
    }
}
