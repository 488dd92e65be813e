package org.reversementoring.round;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Match;
import org.reversementoring.matching.Told;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** Says of the pairs on a page what is to be seen at a glance, in as many statements however many they are. */
public class GlanceService {
    private final Profiles profiles;
    private final ProfileService profileService;
    private final Topics topics;
    private final Pairings pairings;
    private final Clock clock;

    public GlanceService(
            Profiles profiles, ProfileService profileService, Topics topics, Pairings pairings, Clock clock) {
        this.profiles = profiles;
        this.profileService = profileService;
        this.topics = topics;
        this.pairings = pairings;
        this.clock = clock;
    }

    /**
     * @param pairs a page of them
     * @return by the numbers of the pairs; only of those whose accounts are there
     * @throws NotPermitted if the reader does not coordinate
     */
    public Map<Integer, Glance> of(Reader reader, Collection<PairView> pairs) {
        reader.coordinating();
        Set<PersonKey> people = pairs.stream()
                .flatMap(pair -> Stream.concat(pair.mentor().stream(), pair.mentee().stream()))
                .map(Account::key)
                .collect(Collectors.toSet());
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonKey, Profile> kept = profiles.of(people);
        BiPredicate<PersonKey, Field> sight = profileService.sight(reader, kept);
        Map<Integer, Topic> known = topics.all().stream().collect(Collectors.toMap(Topic::id, topic -> topic));
        List<Pairing> asked =
                pairs.stream().anyMatch(pair -> pair.mark() == Mark.ASKED) ? pairings.ofPeople(people) : List.of();
        Instant now = clock.instant();
        Map<Integer, Glance> glances = new HashMap<>();
        for (PairView pair : pairs) {
            Optional<Profile> mentor = pair.mentor().map(account -> kept.get(account.key()));
            Optional<Profile> mentee = pair.mentee().map(account -> kept.get(account.key()));
            if (mentor.isPresent() && mentee.isPresent()) {
                glances.put(
                        pair.id(),
                        new Glance(
                                department(mentor.get(), sight),
                                department(mentee.get(), sight),
                                begin(pair, mentor.get(), mentee.get(), sight).map(known::get),
                                pair.mark() == Mark.ASKED
                                        ? answer(
                                                asked,
                                                mentor.get().person(),
                                                mentee.get().person(),
                                                now)
                                        : Optional.empty()));
            }
        }
        return glances;
    }

    private static String department(Profile profile, BiPredicate<PersonKey, Field> sight) {
        return sight.test(profile.person(), Field.DEPARTMENT) ? profile.facts().department() : "";
    }

    private static Optional<Integer> begin(
            PairView pair, Profile mentor, Profile mentee, BiPredicate<PersonKey, Field> sight) {
        Match match = new Match(mentee.person(), mentor.person(), pair.score(), false);
        return Told.of(match, Map.of(), Emphasis.usual(), mentee, mentor, sight).topics().stream()
                .map(topic -> topic.topicId())
                .findFirst();
    }

    private static Optional<Glance.Answer> answer(
            List<Pairing> asked, PersonKey mentor, PersonKey mentee, Instant now) {
        return asked.stream()
                .filter(pairing -> isOf(pairing, mentor, Part.MENTOR) && isOf(pairing, mentee, Part.MENTEE))
                .max((one, other) -> Integer.compare(one.id(), other.id()))
                .map(pairing -> answer(pairing, now));
    }

    private static boolean isOf(Pairing pairing, PersonKey person, Part part) {
        return pairing.participant(person).filter(one -> one.part() == part).isPresent();
    }

    private static Glance.Answer answer(Pairing pairing, Instant now) {
        if (pairing.state().isLive()) {
            return Glance.Answer.MEETING;
        }
        if (pairing.ending().filter(Ending::cameAbout).isPresent()) {
            return Glance.Answer.ENDED;
        }
        return now.isBefore(pairing.until()) ? Glance.Answer.WAITING : Glance.Answer.NOTHING;
    }
}
