package org.reversementoring.profile;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.catalog.Topic;

/**
 * What others see of a person. Offers and wishes are in the order of their topics' names.
 *
 * @param department empty if unknown
 * @param site empty if unknown
 */
public record ProfileView(
        Account account,
        String department,
        String site,
        Optional<ZoneId> zone,
        List<Locale> languages,
        List<Interest> offers,
        List<Interest> wishes) {

    /** One offer or wish together with its topic. */
    public record Interest(Topic topic, Level level, String sentence) {}

    static ProfileView of(Account account, Profile profile, List<Topic> topics) {
        Facts facts = profile.facts();
        return new ProfileView(
                account,
                facts.department(),
                facts.site(),
                facts.zone(),
                facts.languages(),
                offers(profile.offers(), topics),
                wishes(profile.wishes(), topics));
    }

    /** In the order of the topics. The directory asks this for everybody on a page, hence two plain loops. */
    static List<Interest> offers(List<Offer> offers, List<Topic> topics) {
        List<Interest> interests = new ArrayList<>(offers.size());
        for (Topic topic : topics) {
            for (Offer offer : offers) {
                if (offer.topicId() == topic.id()) {
                    interests.add(new Interest(topic, offer.level(), offer.sentence()));
                }
            }
        }
        return interests;
    }

    private static List<Interest> wishes(List<Wish> wishes, List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> wishes.stream()
                        .filter(wish -> wish.topicId() == topic.id())
                        .map(wish -> new Interest(topic, wish.level(), wish.sentence())))
                .toList();
    }
}
