package org.reversementoring.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reversementoring.pairing.NewsWriter;
import org.reversementoring.pairing.Notice;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Notifications;
import org.reversementoring.programme.Wording;

/**
 * Tells people that they have earned a badge, or that a partner has thanked them. What the partner has written is read in
 * the wiki, where it can be taken back.
 */
public class RecognitionNewsWriter implements NewsWriter {
    private final Awards awards;
    private final Thanks thanks;
    private final Accounts accounts;
    private final RecognitionAddresses addresses;
    private final Wording wording;

    public RecognitionNewsWriter(
            Awards awards, Thanks thanks, Accounts accounts, RecognitionAddresses addresses, Wording wording) {
        this.awards = awards;
        this.thanks = thanks;
        this.accounts = accounts;
        this.addresses = addresses;
        this.wording = wording;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return EnumSet.of(NoticeKind.BADGE_EARNED, NoticeKind.THANKED);
    }

    @Override
    public Optional<News> news(Notice notice, Pairing pairing) {
        return notice.kind() == NoticeKind.THANKED
                ? thanks.byId(notice.about())
                        .filter(thank -> thank.to().equals(notice.to()))
                        .flatMap(thank -> accounts.byKey(thank.from()))
                        .map(from -> new OfRecognition("thanked", locale -> from.fullName()))
                : awards.byId(notice.about())
                        .filter(award -> award.holds() && award.person().equals(notice.to()))
                        .map(award -> new OfRecognition(
                                "badge",
                                locale -> wording.text(locale, award.badge().titleKey())));
    }

    private final class OfRecognition implements News {
        private final String key;
        private final Function<Locale, String> name;

        /** @param name of the badge, or of who has said thank you */
        private OfRecognition(String kind, Function<Locale, String> name) {
            this.key = "recognition.notice." + kind;
            this.name = name;
        }

        @Override
        public Letter letter(String others, Locale locale) {
            return new Letter(
                    wording.text(locale, key + ".subject", name.apply(locale)),
                    List.of(wording.text(locale, key + ".text", name.apply(locale)), addresses.mine()),
                    Optional.empty());
        }

        @Override
        public Notifications.Shown notification(String others, Locale locale) {
            return new Notifications.Shown(
                    "recognition",
                    wording.text(locale, key + ".title"),
                    wording.text(locale, key + ".text", name.apply(locale)),
                    wording.text(locale, "recognition.mine.title"),
                    addresses.mine());
        }
    }
}
