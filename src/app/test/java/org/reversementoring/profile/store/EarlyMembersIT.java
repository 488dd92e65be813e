package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.NewProgramme;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

/** Who took part before there was a programme, and what becomes of them when there is one. */
@RunWith(Parameterized.class)
public class EarlyMembersIT {

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;

    public EarlyMembersIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Test
    public void whoever_took_part_before_there_was_a_programme_is_in_the_first_one() {
        takesPart("ada", Standing.TAKING_PART);
        takesPart("ben", Standing.PAUSED);
        takesPart("cleo", Standing.NOT_YET);
        takesPart("dora", Standing.LEFT);

        Programme first = create("Spring");

        assertEquals(Set.of(first.id()), programmesOf("ada"));
        assertEquals(Set.of(first.id()), programmesOf("ben"));
        assertEquals(Set.of(), programmesOf("cleo"));
        assertEquals(Set.of(), programmesOf("dora"));
    }

    @Test
    public void whoever_is_in_a_programme_stays_there_and_joins_no_other() {
        takesPart("ada", Standing.TAKING_PART);
        Programme first = create("Spring");
        takesPart("ben", Standing.TAKING_PART);

        create("Summer");
        assertEquals(Set.of(first.id()), programmesOf("ada"));
        assertEquals(Set.of(), programmesOf("ben"));

        site.programmes
                .all()
                .forEach(one -> site.programmeService.settle(Readers.administrator(), one.id(), one.version(), true));
        Programme only = create("Autumn");
        assertEquals(Set.of(first.id()), programmesOf("ada"));
        assertEquals(Set.of(only.id()), programmesOf("ben"));
    }

    @Test
    public void of_very_many_all_join_and_stay_what_they_are() {
        List<Profile> crowd = IntStream.rangeClosed(0, 2 * Profiles.MOST_AT_ONCE)
                .mapToObj(number -> People.mentor("person" + number, "Sales", 1))
                .toList();
        for (int start = 0; start < crowd.size(); start += Profiles.MOST_AT_ONCE) {
            List<Profile> some = crowd.subList(start, Math.min(start + Profiles.MOST_AT_ONCE, crowd.size()));
            site.transactions.inOne(() -> site.profiles.put(some));
        }
        Profile before = site.profiles.of(crowd.get(0).person()).orElseThrow();

        Programme first = create("Spring");

        assertEquals(crowd.size(), tables.activeObjects().count(EnrolmentRow.class));
        Profile after = site.profiles.of(before.person()).orElseThrow();
        assertEquals(
                new Profile(
                        before.person(),
                        before.version() + 1,
                        before.sortName(),
                        before.facts(),
                        People.in(before, first.id()).participation(),
                        before.offers(),
                        before.wishes()),
                after);
    }

    @Test
    public void whoever_has_the_older_profile_on_the_screen_is_told_and_nobody_leaves_unawares() {
        takesPart("ada", Standing.TAKING_PART);
        Profile onScreen = site.profiles.of(People.account("ada").key()).orElseThrow();

        Programme first = create("Spring");

        assertThrows(Refused.class, () -> site.transactions.inOne(() -> site.profiles.put(List.of(onScreen))));
        assertEquals(Set.of(first.id()), programmesOf("ada"));
    }

    @Test
    public void where_no_programme_comes_about_nobody_joins_one() {
        takesPart("ada", Standing.TAKING_PART);

        assertThrows(
                IllegalStateException.class,
                () -> site.transactions.inOne(() -> {
                    create("Spring");
                    throw new IllegalStateException("The space is full");
                }));

        assertTrue(site.programmes.all().isEmpty());
        assertEquals(Set.of(), programmesOf("ada"));
    }

    private Programme create(String name) {
        return site.programmeService.create(
                Readers.administrator(), new NewProgramme(name, "", name, false, NotesPlace.SHARED_SPACE));
    }

    private void takesPart(String username, Standing standing) {
        Profile profile = People.standing(People.mentor(username, "Sales", 1), standing);
        site.transactions.inOne(() -> site.profiles.put(List.of(profile)));
    }

    private Set<Integer> programmesOf(String username) {
        return site.profiles
                .of(People.account(username).key())
                .orElseThrow()
                .participation()
                .programmes();
    }
}
