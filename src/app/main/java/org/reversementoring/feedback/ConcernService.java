package org.reversementoring.feedback;

import java.util.Locale;
import java.util.Optional;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Notifications;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Wording;

/**
 * Brings a concern to the neutral contact of a pairing, and to nobody else. It is handed to the mail server while the
 * writer waits, and is kept nowhere: not in a table, not in the history, not in a log, not among the news that wait to be
 * sent. If it cannot be handed over, the writer is told at once and still has every word. Works in read-only mode, too, as
 * it writes nothing.
 */
public class ConcernService {
    public static final int LONGEST = 4_000;

    private final NeutralContactService contacts;
    private final FeedbackAddresses addresses;
    private final Accounts accounts;
    private final Mail mail;
    private final Notifications notifications;
    private final Wording wording;

    public ConcernService(
            NeutralContactService contacts,
            FeedbackAddresses addresses,
            Accounts accounts,
            Mail mail,
            Notifications notifications,
            Wording wording) {
        this.contacts = contacts;
        this.addresses = addresses;
        this.accounts = accounts;
        this.mail = mail;
        this.notifications = notifications;
        this.wording = wording;
    }

    /**
     * @param username of the contact whom the writer has been shown: a concern never goes to somebody else
     * @param text as typed
     * @throws NotPermitted if the reader does not take part in such a pairing
     * @throws Refused if anything typed will not do, if somebody else has become the contact, or if it could not be handed
     *     over; nothing has been sent then
     */
    public void send(Reader reader, int pairingId, String username, String text) {
        PersonKey writer = reader.loggedIn();
        NeutralContact contact = contacts.contact(reader, pairingId).orElseThrow(NotPermitted::new);
        Form form = new Form();
        String written = form.requiredProse("concern", text, LONGEST);
        form.orRefuse();
        Account to = contact.account()
                .filter(account -> account.username().equals(username))
                .orElseThrow(() -> Refused.because("", "feedback.concern.another"));
        String name = accounts.byKey(writer).map(Account::fullName).orElseThrow(NotPermitted::new);
        Optional<String> answer = mail.address(writer);
        try {
            if (!mail.isReady()
                    || !mail.send(to.key(), (greeted, locale) -> letter(greeted, locale, name, answer, written))) {
                throw Refused.because("", "feedback.concern.not-sent");
            }
        } catch (Mail.NotSent failure) {
            throw Refused.because("", "feedback.concern.not-sent");
        }
        ring(to.key());
    }

    private Mail.Written letter(String greeted, Locale locale, String writer, Optional<String> answer, String written) {
        return new Mail.Written(
                wording.text(locale, "feedback.concern.letter.subject"),
                String.join(
                        "\n\n",
                        wording.text(locale, "pairing.notice.salutation", greeted),
                        wording.text(locale, "feedback.concern.letter.text", writer),
                        written,
                        answer.map(address -> wording.text(locale, "feedback.concern.letter.answer", writer, address))
                                .orElseGet(() -> wording.text(locale, "feedback.concern.letter.no-answer", writer)),
                        wording.text(locale, "feedback.concern.letter.why"),
                        addresses.duties()));
    }

    /** Tells the contact to look at the mail; names nobody. The letter has arrived, hence a failure does not matter. */
    private void ring(PersonKey contact) {
        try {
            notifications.show(
                    contact,
                    locale -> new Notifications.Shown(
                            "neutral-contact",
                            wording.text(locale, "feedback.concern.ring.title"),
                            wording.text(locale, "feedback.concern.ring.text"),
                            wording.text(locale, "feedback.concern.ring.link"),
                            addresses.duties()));
        } catch (Notifications.NotShown notShown) {
            // Nothing is lost by it.
        }
    }
}
