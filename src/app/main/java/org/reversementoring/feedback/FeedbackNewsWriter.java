package org.reversementoring.feedback;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.pairing.NewsWriter;
import org.reversementoring.pairing.Notice;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.programme.Notifications;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Wording;

/**
 * Asks how it goes: a letter with a link for each answer to the first question. The link opens the page with that answer
 * chosen and changes nothing. Whoever has answered already, or can no longer, is not asked.
 */
public class FeedbackNewsWriter implements NewsWriter {
    private static final Map<NoticeKind, Occasion> OCCASIONS = new EnumMap<>(Map.of(
            NoticeKind.HOW_WAS_SESSION, Occasion.SESSION,
            NoticeKind.HALF_TIME, Occasion.HALF_TIME,
            NoticeKind.HOW_WAS_PAIRING, Occasion.END));

    private final FeedbackService feedback;
    private final FeedbackAddresses addresses;
    private final Wording wording;

    public FeedbackNewsWriter(FeedbackService feedback, FeedbackAddresses addresses, Wording wording) {
        this.feedback = feedback;
        this.addresses = addresses;
        this.wording = wording;
    }

    /** What people are told that they can answer. */
    static NoticeKind kind(Occasion occasion) {
        return OCCASIONS.entrySet().stream()
                .filter(entry -> entry.getValue() == occasion)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Set<NoticeKind> kinds() {
        return OCCASIONS.keySet();
    }

    @Override
    public Optional<News> news(Notice notice, Pairing pairing) {
        Sheet sheet = new Sheet(pairing.id(), OCCASIONS.get(notice.kind()), notice.about());
        PersonKey to = notice.to();
        return pairing.concerns(to) && feedback.isDue(pairing, to, sheet)
                ? Optional.of(new HowItGoes(sheet))
                : Optional.empty();
    }

    private final class HowItGoes implements News {
        private final Sheet sheet;
        private final String key;

        private HowItGoes(Sheet sheet) {
            this.sheet = sheet;
            this.key = "feedback.notice." + slug(sheet.occasion());
        }

        @Override
        public Letter letter(String others, Locale locale) {
            Question first = Question.of(sheet.occasion()).get(0);
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(wording.text(locale, key + ".text", others));
            paragraphs.add(wording.text(locale, "feedback.question." + slug(first)));
            first.choices()
                    .forEach(choice -> paragraphs.add(wording.text(
                            locale,
                            "feedback.notice.choice",
                            wording.text(locale, "feedback.choice." + slug(first) + "." + slug(choice)),
                            addresses.of(sheet, first, choice))));
            paragraphs.add(wording.text(locale, "feedback.notice.opens"));
            return new Letter(wording.text(locale, key + ".subject", others), paragraphs, Optional.empty());
        }

        @Override
        public Notifications.Shown notification(String others, Locale locale) {
            return new Notifications.Shown(
                    "pairing-" + sheet.pairingId(),
                    wording.text(locale, key + ".title"),
                    wording.text(locale, key + ".text", others),
                    wording.text(locale, "feedback.sheet.answer"),
                    addresses.of(sheet));
        }
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
