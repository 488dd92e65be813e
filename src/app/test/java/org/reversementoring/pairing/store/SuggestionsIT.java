package org.reversementoring.pairing.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Topic;
import org.reversementoring.matching.Bond;
import org.reversementoring.pairing.NewInvitation;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Suggestion;
import org.reversementoring.pairing.SuggestionService;
import org.reversementoring.pairing.Suggestions;
import org.reversementoring.pairing.Suggestions.Outlook;
import org.reversementoring.profile.Audience;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Mark;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class SuggestionsIT {
    private static final Reader BEN = Readers.employee("ben");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private int programme;
    private Topic video;
    private Topic finance;

    public SuggestionsIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void begin() {
        programme = site.programme("Spring").id();
        video = site.topic("Short videos");
        finance = site.topic("Finance");
    }

    @Test
    public void whoever_offers_what_one_wishes_is_suggested_the_best_first_with_what_may_be_known_of_it() {
        put(person("ben").wishing(video, 3));
        put(person("ada").offering(video, 3));
        put(person("cleo").offering(video, 2));

        Suggestions found = site.suggestionService.of(BEN);

        assertEquals(Outlook.FOUND, found.outlook());
        assertEquals(List.of("ada", "cleo"), names(found));
        Suggestion first = found.best().get(0);
        assertEquals(Part.MENTEE, first.part());
        assertEquals(List.of(video), first.learnt());
        assertEquals(programme, first.programmeId());
    }

    @Test
    public void whoever_wishes_what_one_offers_is_suggested_if_one_may_know_of_the_wish() {
        put(person("ben").offering(video, 4));
        put(person("ada").wishing(video, 3).showingWishesTo(Audience.EVERYONE));
        put(person("cleo").wishing(video, 3).showingWishesTo(Audience.NOBODY));

        Suggestions found = site.suggestionService.of(BEN);

        assertEquals(List.of("ada"), names(found));
        assertEquals(Part.MENTOR, found.best().get(0).part());
        assertEquals(List.of(video), found.best().get(0).learnt());
    }

    @Test
    public void whom_a_rule_keeps_apart_is_not_suggested_and_nobody_learns_why() {
        put(person("ben").wishing(video, 3));
        put(person("ada").offering(video, 4).avoiding("ben"));
        put(person("cleo").offering(video, 4).managedBy("ben"));
        put(person("dan").offering(video, 4));
        site.conflicts.declare(new Bond(key("ben"), key("dan")), key("boss"), site.clock.instant());

        assertEquals(new Suggestions(Outlook.NOBODY, List.of()), site.suggestionService.of(BEN));
    }

    @Test
    public void whoever_is_hidden_full_paired_or_asked_already_is_left_out() {
        put(person("ben").wishing(video, 3).taking(0, 3));
        for (String name : List.of("ada", "cleo", "dan", "erin", "fay")) {
            put(person(name).offering(video, 4));
        }
        put(person("full").offering(video, 4).taking(0, 0));
        site.markService.put(BEN, "ada", Mark.HIDDEN);
        site.pair(key("cleo"), key("ben"));
        site.pairingService.invite(BEN, new NewInvitation("dan", Part.MENTEE, 0, video.id(), ""));
        put(person("other").wishing(video, 3).taking(0, 1));
        site.pair(key("erin"), key("other"));

        assertEquals(List.of("fay"), names(site.suggestionService.of(BEN)));
    }

    @Test
    public void who_can_have_nobody_reads_what_to_do() {
        assertEquals(Outlook.NOT_TAKING_PART, site.suggestionService.of(BEN).outlook());
        put(person("ben"));
        assertEquals(Outlook.NO_TOPICS, site.suggestionService.of(BEN).outlook());
        put(again("ben").wishing(video, 3).in());
        assertEquals(Outlook.NO_PROGRAMME, site.suggestionService.of(BEN).outlook());
        put(again("ben").wishing(video, 3).taking(0, 0));
        assertEquals(Outlook.NO_PLACE, site.suggestionService.of(BEN).outlook());
        put(again("ben").wishing(video, 3));
        assertEquals(Outlook.NOBODY, site.suggestionService.of(BEN).outlook());
        assertThrows(NotPermitted.class, () -> site.suggestionService.of(Reader.anonymous()));
    }

    @Test
    public void whoever_has_no_place_left_for_those_who_would_fit_is_told_so_although_another_place_is_free() {
        put(person("ben").wishing(video, 3).offering(finance, 3).taking(2, 1));
        put(person("ada").offering(video, 4));
        put(person("cleo").offering(video, 4));
        site.pair(key("cleo"), key("ben"));

        assertEquals(Outlook.NO_PLACE, site.suggestionService.of(BEN).outlook());
        put(again("ada").offering(finance, 4));
        assertEquals(Outlook.NOBODY, site.suggestionService.of(BEN).outlook());
    }

    @Test
    public void there_are_five_and_they_take_as_many_statements_however_many_people_there_are() {
        put(person("ben").wishing(video, 3).offering(finance, 3));
        put(person("ada0").offering(video, 4).wishing(finance, 1));
        tables.takeStatements();
        site.suggestionService.of(BEN);
        int few = tables.takeStatements().size();
        IntStream.range(1, 40)
                .forEach(n -> put(person("ada" + n).offering(video, 4).wishing(finance, 1)));
        tables.takeStatements();

        Suggestions found = site.suggestionService.of(BEN);

        assertEquals(few, tables.takeStatements().size());
        assertEquals(SuggestionService.MOST, found.best().size());
    }

    private static List<String> names(Suggestions found) {
        return found.best().stream().map(one -> one.other().username()).toList();
    }

    private void put(Somebody somebody) {
        site.transactions.inOne(() -> site.profiles.put(List.of(somebody.profile())));
    }

    private Somebody person(String username) {
        return new Somebody(username, 0, programme);
    }

    private Somebody again(String username) {
        return new Somebody(
                username, site.profiles.of(key(username)).orElseThrow().version(), programme);
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }

    private static final class Somebody {
        private final Profile empty;
        private final int version;
        private final List<Offer> offers = new ArrayList<>();
        private final List<Wish> wishes = new ArrayList<>();
        private Set<Integer> programmes;
        private Set<PersonKey> avoided = Set.of();
        private Optional<PersonKey> manager = Optional.empty();
        private int asMentor = 1;
        private int asMentee = 2;
        private Map<Field, Audience> audiences = Map.of();

        Somebody(String username, int version, int programme) {
            empty = People.somebody(username);
            this.version = version;
            programmes = Set.of(programme);
        }

        Somebody offering(Topic topic, int level) {
            offers.add(new Offer(topic.id(), new Level(level), ""));
            return this;
        }

        Somebody wishing(Topic topic, int level) {
            wishes.add(new Wish(topic.id(), new Level(level), "", Priority.SOON));
            return this;
        }

        Somebody showingWishesTo(Audience audience) {
            audiences = Map.of(Field.WISHES, audience);
            return this;
        }

        Somebody avoiding(String username) {
            avoided = Set.of(key(username));
            return this;
        }

        Somebody managedBy(String username) {
            manager = Optional.of(key(username));
            return this;
        }

        Somebody taking(int mentees, int mentors) {
            asMentor = mentees;
            asMentee = mentors;
            return this;
        }

        Somebody in(Integer... some) {
            programmes = Set.of(some);
            return this;
        }

        Profile profile() {
            Facts none = Facts.none();
            return new Profile(
                    empty.person(),
                    version,
                    empty.sortName(),
                    new Facts("", none.grade(), none.joined(), manager, "", none.zone(), List.of()),
                    new Participation(
                            Standing.TAKING_PART,
                            Role.BOTH,
                            asMentor,
                            asMentee,
                            "",
                            "",
                            MeetingFormat.BOTH,
                            Optional.empty(),
                            "",
                            Optional.empty(),
                            List.of(),
                            Set.of(),
                            avoided,
                            programmes,
                            audiences),
                    offers,
                    wishes);
        }
    }
}
