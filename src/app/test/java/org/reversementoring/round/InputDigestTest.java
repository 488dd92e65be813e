package org.reversementoring.round;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.Test;
import org.reversementoring.matching.Bond;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Request;
import org.reversementoring.matching.Rule;
import org.reversementoring.matching.Rules;
import org.reversementoring.matching.Surroundings;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.PersonKey;

public class InputDigestTest {
    private static final Instant WINTER = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-22T08:00:00Z");

    private final List<Profile> people =
            List.of(person("ada", 2, "", 3), person("ben", 5, "", 2), person("eve", 9, "", 1));

    @Test
    public void neither_the_order_of_people_nor_what_they_have_written_counts() {
        List<Profile> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(3));
        List<Profile> written =
                List.of(person("ada", 2, "I knit", 3), person("ben", 5, "", 2), person("eve", 9, "Me too", 1));

        assertEquals(digest(people), digest(shuffled));
        assertEquals(digest(people), digest(written));
    }

    @Test
    public void a_moment_counts_only_by_what_it_makes_of_time_zones() {
        Surroundings tomorrow = Surroundings.none(WINTER.plus(Duration.ofDays(1)), 1);

        assertEquals(digest(people), InputDigest.of(people, tomorrow, Request.usual()));
        assertNotEquals(digest(people), InputDigest.of(people, Surroundings.none(SUMMER, 1), Request.usual()));
    }

    @Test
    public void everything_that_can_change_the_pairs_changes_the_digest() {
        PersonKey ada = Cast.key("ada");
        PersonKey ben = Cast.key("ben");
        Bond bond = new Bond(ada, ben);
        Fixed.Tie tie = new Fixed.Tie(ben, ada);
        Request usual = Request.usual();
        Surroundings none = Surroundings.none(WINTER, 1);
        Set<String> digests = new HashSet<>();
        List<String> all = List.of(
                digest(people),
                digest(people.subList(0, 2)),
                digest(List.of(person("ada", 3, "", 3), people.get(1), people.get(2))),
                digest(List.of(person("ada", 2, "", 4), people.get(1), people.get(2))),
                InputDigest.of(people, Surroundings.none(WINTER, 2), usual),
                InputDigest.of(people, new Surroundings(Map.of(ada, ben), Set.of(), Set.of(), WINTER, 1), usual),
                InputDigest.of(people, new Surroundings(Map.of(), Set.of(bond), Set.of(), WINTER, 1), usual),
                InputDigest.of(people, new Surroundings(Map.of(), Set.of(), Set.of(bond), WINTER, 1), usual),
                InputDigest.of(people, none, usual.with(Goal.HIGHEST_TOTAL)),
                InputDigest.of(people, none, usual.with(Rules.usual().with(Rule.REPORTING_LINE, 3))),
                InputDigest.of(people, none, usual.with(Emphasis.usual().with(Criterion.BALANCE, 51))),
                InputDigest.of(people, none, usual.with(new Fixed(Set.of(tie), Set.of()))),
                InputDigest.of(people, none, usual.with(new Fixed(Set.of(), Set.of(tie)))));

        all.forEach(digests::add);

        assertEquals(all.size(), digests.size());
    }

    private String digest(List<Profile> some) {
        return InputDigest.of(some, Surroundings.none(WINTER, 1), Request.usual());
    }

    private static Profile person(String username, int grade, String sentence, int level) {
        return new Profile(
                Cast.key(username),
                1,
                username,
                new Facts(
                        "Sales",
                        OptionalInt.of(grade),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.of(ZoneId.of("Europe/Berlin")),
                        List.of(Locale.ENGLISH)),
                new Participation(
                        Standing.TAKING_PART,
                        Role.BOTH,
                        1,
                        1,
                        sentence,
                        "",
                        MeetingFormat.BOTH,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(1),
                        Map.of()),
                List.of(new Offer(1, new Level(level), sentence)),
                List.of(new Wish(2, new Level(level), sentence, Priority.SOON)));
    }
}
