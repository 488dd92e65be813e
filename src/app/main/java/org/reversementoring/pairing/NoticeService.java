package org.reversementoring.pairing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Transactions;
import org.reversementoring.programme.Wording;

/**
 * Sends people their letters about pairings, each in their language. A letter says that something has happened and where
 * to read it; what people write to each other stays out of the mail.
 */
public class NoticeService {
    static final int MOST_ATTEMPTS = 5;
    static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(30);
    /** After so many refusals in a row the mail server is taken to be down, and left alone until the next round. */
    private static final int MOST_FAILURES_IN_A_ROW = 3;

    private final Notices notices;
    private final Pairings pairings;
    private final PairingAddresses addresses;
    private final Accounts accounts;
    private final Mail mail;
    private final Wording wording;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public NoticeService(
            Notices notices,
            Pairings pairings,
            PairingAddresses addresses,
            Accounts accounts,
            Mail mail,
            Wording wording,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.notices = notices;
        this.pairings = pairings;
        this.addresses = addresses;
        this.accounts = accounts;
        this.mail = mail;
        this.wording = wording;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /**
     * Sends the next letters. Not for people: it asks for no reader. A letter that a node has taken and not sent, because
     * it was shut down between the two, is lost rather than sent twice.
     *
     * @return how many the mail server has taken
     */
    public int deliver(int most) {
        int sent = 0;
        int failedInARow = 0;
        if (!readOnlyMode.isOn() && mail.isReady()) {
            for (Notice notice : notices.due(clock.instant(), most)) {
                boolean taken =
                        failedInARow < MOST_FAILURES_IN_A_ROW && transactions.inOne(() -> notices.take(notice.id()));
                if (taken) {
                    boolean gone = send(notice);
                    sent += gone ? 1 : 0;
                    failedInARow = gone ? 0 : failedInARow + 1;
                }
            }
        }
        return sent;
    }

    private boolean send(Notice notice) {
        Optional<Pairing> pairing = pairings.byId(notice.pairingId());
        if (pairing.isEmpty()) {
            return true;
        }
        try {
            mail.send(notice.to(), (name, locale) -> written(notice, pairing.get(), name, locale));
            return true;
        } catch (Mail.NotSent refused) {
            int attempts = notice.attempts() + 1;
            if (attempts < MOST_ATTEMPTS) {
                Instant next = clock.instant().plus(PAUSE_AFTER_FAILURE.multipliedBy(attempts));
                transactions.inOne(() -> notices.add(notice.pairingId(), notice.kind(), notice.to(), attempts, next));
            }
            return false;
        }
    }

    private Mail.Written written(Notice notice, Pairing pairing, String name, Locale locale) {
        String key = "pairing.notice."
                + notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String others = others(pairing, notice.to(), locale);
        String text = String.join(
                "\n\n",
                wording.text(locale, "pairing.notice.salutation", name),
                wording.text(locale, key + ".text", others),
                addresses.of(pairing.id()),
                wording.text(locale, "pairing.notice.why"));
        return new Mail.Written(wording.text(locale, key + ".subject", others), text);
    }

    private String others(Pairing pairing, PersonKey to, Locale locale) {
        List<PersonKey> people =
                pairing.others(to).stream().map(Participant::person).toList();
        String names = accounts.byKeys(people).values().stream()
                .map(Account::fullName)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? wording.text(locale, "pairing.gone") : names;
    }
}
