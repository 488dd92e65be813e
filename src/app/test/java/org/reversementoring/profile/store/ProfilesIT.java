package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class ProfilesIT {
    private static final int AI = 1;
    private static final int CLOUD = 2;

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Profiles profiles;

    public ProfilesIT(Engine engine) {
        tables = new Tables(engine);
        profiles = new Site(tables).profiles;
    }

    @Test
    public void everything_known_of_a_person_comes_back_as_it_was() {
        Profile ada = People.wellKnown("ada", AI, CLOUD);

        profiles.put(List.of(ada));

        assertEquals(Optional.of(inVersion(1, ada)), profiles.of(ada.person()));
    }

    @Test
    public void nothing_known_of_a_person_comes_back_as_nothing() {
        Profile ada = People.somebody("ada");

        profiles.put(List.of(ada));

        assertEquals(Optional.of(inVersion(1, ada)), profiles.of(ada.person()));
    }

    @Test
    public void a_second_change_replaces_facts_offers_and_wishes() {
        Profile ada = People.wellKnown("ada", AI, CLOUD);
        profiles.put(List.of(ada));
        Profile changed = new Profile(
                ada.person(),
                1,
                "ada lovelace",
                Facts.none(),
                People.outspoken(),
                List.of(new Offer(CLOUD, new Level(5), "مرحبا 🙂")),
                List.of(new Wish(AI, new Level(2), "", Priority.MOST_OF_ALL)));

        profiles.put(List.of(changed));

        assertEquals(Optional.of(inVersion(2, changed)), profiles.of(ada.person()));
    }

    @Test
    public void a_change_to_an_older_version_is_refused() {
        Profile ada = People.wellKnown("ada", AI);
        profiles.put(List.of(ada));
        profiles.put(List.of(inVersion(1, ada)));

        assertThrows(Refused.class, () -> profiles.put(List.of(inVersion(1, ada))));
    }

    @Test
    public void somebody_added_twice_is_refused() {
        Profile ada = People.somebody("ada");
        profiles.put(List.of(ada));

        assertThrows(Refused.class, () -> profiles.put(List.of(ada)));
    }

    @Test
    public void a_removed_person_leaves_nothing_behind() {
        Profile boss = People.mentor("boss", "Board", AI);
        Profile ada = People.wellKnown("ada", AI);
        profiles.put(List.of(boss, ada));

        profiles.remove(boss.person());

        assertEquals(Optional.empty(), profiles.of(boss.person()));
        assertEquals(
                Optional.empty(),
                profiles.of(ada.person()).orElseThrow().facts().manager());
        assertEquals(1, profiles.offers(AI));
    }

    @Test
    public void reading_many_people_costs_four_statements() {
        List<Profile> many = IntStream.range(0, 200)
                .mapToObj(number -> People.mentor("person" + number, "Sales", AI))
                .toList();
        profiles.put(many);
        tables.takeStatements();

        Map<?, Profile> found = profiles.of(many.stream().map(Profile::person).toList());

        assertEquals(200, found.size());
        assertEquals(4, tables.takeStatements().size());
    }

    private static Profile inVersion(int version, Profile profile) {
        return new Profile(
                profile.person(),
                version,
                profile.sortName(),
                profile.facts(),
                profile.participation(),
                profile.offers(),
                profile.wishes());
    }
}
