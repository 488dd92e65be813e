package org.reversementoring.profile;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.catalog.Topic;
import org.reversementoring.programme.Programme;

/**
 * What somebody sees of a person. Offers and wishes are in the order of their topics' names. What the reader may not see
 * is as if it were not known.
 *
 * @param department empty if unknown
 * @param site empty if unknown
 * @param paused whether the person takes a break
 * @param programmes in which the person takes part, where the site has more than one and the view is of one person alone
 * @param mentorCapacity empty unless the person is a mentor
 * @param freePlaces how many more learners the person would have; empty unless they can be had as a mentor now
 */
public record ProfileView(
        Account account,
        String department,
        String site,
        Optional<ZoneId> zone,
        List<Locale> languages,
        boolean paused,
        Optional<Role> role,
        List<Programme> programmes,
        OptionalInt mentorCapacity,
        OptionalInt freePlaces,
        String introduction,
        String givesBack,
        Optional<MeetingFormat> format,
        Optional<WorkingHours> hours,
        List<Interest> offers,
        List<Interest> wishes) {

    /** One offer or wish together with its topic. */
    public record Interest(Topic topic, Level level, String sentence) {}

    /** As one of several people: what only a view of one person says is left out. */
    static ProfileView of(Account account, Profile profile, List<Topic> topics, Sight sight) {
        return of(account, profile, topics, List.of(), sight);
    }

    /** @param programmes all of the site */
    static ProfileView of(
            Account account, Profile profile, List<Topic> topics, List<Programme> programmes, Sight sight) {
        Participation said = profile.participation();
        boolean mentor = said.role().teaches();
        return new ProfileView(
                account,
                sight.of(Field.DEPARTMENT, profile.facts().department(), ""),
                sight.of(Field.SITE, profile.site(), ""),
                sight.of(Field.ZONE, profile.zone(), Optional.empty()),
                sight.of(Field.LANGUAGES, profile.languages(), List.of()),
                profile.standing() == Standing.PAUSED,
                sight.of(Field.ROLE, Optional.of(said.role()), Optional.empty()),
                programmes.size() > 1
                        ? sight.of(Field.PROGRAMMES, new Enrolment(programmes).joined(said.programmes()), List.of())
                        : List.of(),
                mentor
                        ? sight.of(Field.CAPACITY, OptionalInt.of(said.mentorCapacity()), OptionalInt.empty())
                        : OptionalInt.empty(),
                said.teaches()
                        ? sight.of(Field.CAPACITY, OptionalInt.of(profile.freePlaces()), OptionalInt.empty())
                        : OptionalInt.empty(),
                sight.of(Field.INTRODUCTION, said.introduction(), ""),
                sight.of(Field.GIVES_BACK, said.givesBack(), ""),
                sight.of(Field.FORMAT, Optional.of(said.format()), Optional.empty()),
                sight.of(Field.HOURS, said.hours(), Optional.empty()),
                sight.of(Field.OFFERS, offers(mentor ? profile.offers() : List.of(), topics), List.of()),
                sight.of(Field.WISHES, wishes(said.role().learns() ? profile.wishes() : List.of(), topics), List.of()));
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
