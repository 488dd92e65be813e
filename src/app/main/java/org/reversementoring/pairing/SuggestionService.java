package org.reversementoring.pairing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.matching.Cohort;
import org.reversementoring.matching.CommonTopic;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Judge;
import org.reversementoring.matching.Match;
import org.reversementoring.matching.Policies;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.Told;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Directory;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Mark;
import org.reversementoring.profile.Marks;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Order;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.Reader;

/**
 * Finds people who would fit a reader: some of those who offer what the reader wishes, or wish what the reader offers,
 * judged by the rules and points of the programme that both are in. Whoever is not suggested may be so for any reason,
 * such as that there are better ones, so that nobody learns of a private wish. How many points there are is not told, as
 * people could compare.
 */
public class SuggestionService {
    public static final int MOST = 5;

    /** Of so many of the reader's topics, and so many people of each: however large the company is. */
    private static final int MOST_TOPICS = 6;

    private static final int MOST_OF_A_TOPIC = 20;

    private final Directory directory;
    private final Profiles profiles;
    private final ProfileService profileService;
    private final Marks marks;
    private final Snapshots snapshots;
    private final Policies policies;
    private final Programmes programmes;
    private final Topics topics;
    private final Accounts accounts;
    private final Clock clock;

    public SuggestionService(
            Directory directory,
            Profiles profiles,
            ProfileService profileService,
            Marks marks,
            Snapshots snapshots,
            Policies policies,
            Programmes programmes,
            Topics topics,
            Accounts accounts,
            Clock clock) {
        this.directory = directory;
        this.profiles = profiles;
        this.profileService = profileService;
        this.marks = marks;
        this.snapshots = snapshots;
        this.policies = policies;
        this.programmes = programmes;
        this.topics = topics;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws org.reversementoring.programme.NotPermitted if the reader has not logged in */
    public Suggestions of(Reader reader) {
        PersonKey person = reader.loggedIn();
        Optional<Profile> own = profiles.of(person).filter(profile -> profile.standing() == Standing.TAKING_PART);
        if (own.isEmpty()) {
            return Suggestions.none(Suggestions.Outlook.NOT_TAKING_PART);
        }
        List<Programme> joined = programmes.all().stream()
                .filter(programme -> !programme.closed())
                .filter(programme -> own.get().participation().programmes().contains(programme.id()))
                .toList();
        if (joined.isEmpty()) {
            return Suggestions.none(Suggestions.Outlook.NO_PROGRAMME);
        }
        if (own.get().openWishes().isEmpty() && own.get().openOffers().isEmpty()) {
            return Suggestions.none(Suggestions.Outlook.NO_TOPICS);
        }
        Set<PersonKey> others = others(own.get());
        BiPredicate<PersonKey, Field> sees = profileService.sight(reader, profiles.of(others));
        List<Fitting> fitting = new ArrayList<>();
        boolean room = false;
        boolean withMorePlaces = false;
        for (Programme programme : joined) {
            Group group = group(programme.id(), own.get(), others);
            room |= group.isFree(person, Part.MENTEE) || group.isFree(person, Part.MENTOR);
            Map<Boolean, List<Fitting>> found = others.stream()
                    .flatMap(other ->
                            Stream.of(Part.values()).flatMap(part -> group.judged(person, other, part, sees).stream()))
                    .collect(Collectors.partitioningBy(one -> group.isFree(person, one.part())));
            fitting.addAll(found.get(true));
            withMorePlaces |= !found.get(false).isEmpty();
        }
        List<Suggestion> best = best(reader, person, fitting, sees);
        if (best.isEmpty() && (!room || withMorePlaces)) {
            return Suggestions.none(Suggestions.Outlook.NO_PLACE);
        }
        return new Suggestions(best.isEmpty() ? Suggestions.Outlook.NOBODY : Suggestions.Outlook.FOUND, best);
    }

    /** By topics, those first which the reader minds most; without those whom the reader has hidden. */
    private Set<PersonKey> others(Profile own) {
        Marks.Own marked = marks.of(own.person());
        Set<PersonKey> others = new LinkedHashSet<>();
        own.openWishes().stream()
                .sorted(Comparator.comparing(Wish::priority))
                .limit(MOST_TOPICS)
                .forEach(wish -> directory
                        .page(
                                new Directory.Selection(
                                        Facet.TOPIC.key(Integer.toString(wish.topicId())),
                                        List.of(new FacetValue(Facet.PLACES, Facet.FREE)),
                                        List.of(),
                                        marked.hiddenNumbers()),
                                Order.NEWEST,
                                Optional.empty(),
                                MOST_OF_A_TOPIC)
                        .mentors()
                        .forEach(mentor -> others.add(mentor.person())));
        own.openOffers().stream()
                .sorted(Comparator.comparing((Offer offer) -> offer.level().value())
                        .reversed())
                .limit(MOST_TOPICS)
                .forEach(offer -> others.addAll(profiles.wishing(offer.topicId(), MOST_OF_A_TOPIC)));
        others.remove(own.person());
        others.removeIf(other -> marked.byPerson().get(other) == Mark.HIDDEN);
        return others;
    }

    private Group group(int programmeId, Profile own, Set<PersonKey> others) {
        Policy policy = policies.of(programmeId);
        Set<PersonKey> all = new LinkedHashSet<>(others);
        all.add(own.person());
        return new Group(programmeId, policy, snapshots.of(programmeId, all, policy, 0, clock.instant()));
    }

    /** Each of them once, in the part in which they fit best. */
    private List<Suggestion> best(
            Reader reader, PersonKey person, List<Fitting> fitting, BiPredicate<PersonKey, Field> sees) {
        Map<PersonKey, Fitting> first = new LinkedHashMap<>();
        fitting.stream()
                .sorted(Comparator.comparingInt((Fitting one) -> one.judgement().score())
                        .reversed()
                        .thenComparing(one -> one.other().sortName()))
                .forEach(one -> first.putIfAbsent(one.other().person(), one));
        Map<PersonKey, Account> known = accounts.byKeys(first.keySet());
        Map<Integer, Topic> catalog = new HashMap<>();
        topics.all().forEach(topic -> catalog.put(topic.id(), topic));
        BiPredicate<PersonKey, Field> seesBoth = (one, field) -> one.equals(person) || sees.test(one, field);
        return first.values().stream()
                .filter(one -> known.containsKey(one.other().person()))
                .limit(MOST)
                .map(one -> suggestion(one, known.get(one.other().person()), catalog, seesBoth))
                .toList();
    }

    private static Suggestion suggestion(
            Fitting fitting, Account other, Map<Integer, Topic> catalog, BiPredicate<PersonKey, Field> sees) {
        Told told = fitting.told(sees);
        return new Suggestion(
                other,
                fitting.part(),
                fitting.programmeId(),
                named(told.topics(), catalog),
                named(told.returned(), catalog),
                told.speaksFor());
    }

    private static List<Topic> named(List<CommonTopic> common, Map<Integer, Topic> catalog) {
        return common.stream()
                .map(CommonTopic::topicId)
                .filter(catalog::containsKey)
                .map(catalog::get)
                .toList();
    }

    /** Somebody whom no rule keeps from the reader. */
    private record Fitting(
            int programmeId, Policy policy, Part part, Profile own, Profile other, Judge.Judgement judgement) {

        Told told(BiPredicate<PersonKey, Field> sees) {
            Profile mentee = part == Part.MENTEE ? own : other;
            Profile mentor = part == Part.MENTEE ? other : own;
            return Told.of(
                    new Match(mentee.person(), mentor.person(), judgement.score(), false),
                    judgement.points(),
                    policy.emphasis(),
                    mentee,
                    mentor,
                    sees);
        }
    }

    /** Some people of a programme, with the places that they have left. */
    private static final class Group {
        private final int programmeId;
        private final Policy policy;
        private final Judge judge;
        private final Map<PersonKey, Profile> people = new HashMap<>();
        private final Map<PersonKey, Integer> asMentor = new HashMap<>();
        private final Map<PersonKey, Integer> asMentee = new HashMap<>();
        private final Set<Fixed.Tie> apart;

        Group(int programmeId, Policy policy, Snapshot snapshot) {
            this.programmeId = programmeId;
            this.policy = policy;
            this.judge = new Judge(Cohort.of(snapshot.people(), snapshot.around()), policy.request(Fixed.nothing()));
            snapshot.people().forEach(profile -> people.put(profile.person(), profile));
            snapshot.already().forEach(tie -> {
                asMentor.merge(tie.mentor(), 1, Integer::sum);
                asMentee.merge(tie.mentee(), 1, Integer::sum);
            });
            apart = new HashSet<>(snapshot.apart());
            apart.addAll(snapshot.already());
        }

        boolean isFree(PersonKey person, Part part) {
            return takes(person, part)
                    && (part == Part.MENTOR
                            ? said(person).mentorCapacity() > asMentor.getOrDefault(person, 0)
                            : said(person).menteeCapacity() > asMentee.getOrDefault(person, 0));
        }

        private boolean takes(PersonKey person, Part part) {
            return part == Part.MENTOR ? said(person).teaches() : said(person).learns();
        }

        private Participation said(PersonKey person) {
            return Optional.ofNullable(people.get(person))
                    .map(Profile::participation)
                    .orElseGet(Participation::none);
        }

        /**
         * How somebody fits the reader, whether or not the reader has a place left. Nobody is shown because of a wish that
         * the reader does not see.
         */
        Optional<Fitting> judged(PersonKey person, PersonKey other, Part part, BiPredicate<PersonKey, Field> sees) {
            Fixed.Tie tie = part == Part.MENTEE ? new Fixed.Tie(person, other) : new Fixed.Tie(other, person);
            boolean open = takes(person, part) && isFree(other, part.other()) && !apart.contains(tie);
            boolean seen = sees.test(other, part == Part.MENTEE ? Field.OFFERS : Field.WISHES);
            return open && seen
                    ? judge.of(tie)
                            .filter(judgement -> judgement.broken().isEmpty())
                            .map(judgement -> new Fitting(
                                    programmeId, policy, part, people.get(person), people.get(other), judgement))
                    : Optional.empty();
        }
    }
}
