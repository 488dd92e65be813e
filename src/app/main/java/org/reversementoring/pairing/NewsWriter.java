package org.reversementoring.pairing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.Notifications;

/** Says what is new in a later feature. The features before it know the kinds of its news, and no more. */
public interface NewsWriter {

    /** Those that nobody else writes. */
    Set<NoticeKind> kinds();

    /** @return empty where it is not true any more: then nothing is sent */
    Optional<News> news(Notice notice, Pairing pairing);

    /** The same of what belongs to no pairing. */
    default Optional<News> news(Notice notice) {
        return Optional.empty();
    }

    /** What is new, in whichever language. */
    interface News {

        /** @param others the names of the other participants */
        Letter letter(String others, Locale locale);

        /** As of {@link Notifications.Shown}: its title names nobody. */
        Notifications.Shown notification(String others, Locale locale);
    }

    /** What a letter says between its salutation and why it is sent. @param entry what calendars are told */
    record Letter(String subject, List<String> paragraphs, Optional<Mail.CalendarEntry> entry) {}
}
