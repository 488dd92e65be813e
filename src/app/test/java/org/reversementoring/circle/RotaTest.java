package org.reversementoring.circle;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.reversementoring.profile.People;
import org.reversementoring.programme.PersonKey;

public class RotaTest {
    private static final List<PersonKey> PEOPLE = keys("ada", "ben", "cleo");

    @Test
    public void whoever_has_presented_goes_to_the_end() {
        assertEquals(keys("ada", "ben", "cleo"), Rota.next(PEOPLE, List.of()));
        assertEquals(keys("ben", "cleo", "ada"), Rota.next(PEOPLE, List.of(presented("ada"))));
    }

    @Test
    public void whoever_skips_goes_after_the_next_one() {
        assertEquals(keys("ben", "ada", "cleo"), Rota.next(PEOPLE, List.of(skipped("ada"))));
        assertEquals(keys("ada", "cleo", "ben"), Rota.next(PEOPLE, List.of(skipped("ada"), presented("ben"))));
        assertEquals(keys("ada"), Rota.next(keys("ada"), List.of(skipped("ada"))));
    }

    @Test
    public void two_swap() {
        assertEquals(keys("cleo", "ben", "ada"), Rota.next(PEOPLE, List.of(swapped("ada", "cleo"))));
    }

    @Test
    public void whoever_comes_later_stands_before_those_who_have_presented_since() {
        List<PersonKey> later = keys("ada", "ben", "cleo", "dora");

        assertEquals(keys("dora", "ada", "ben", "cleo"), Rota.next(later, round()));
        assertEquals(keys("ben", "cleo", "ada"), Rota.next(keys("ada", "ben", "cleo"), List.of(presented("ada"))));
    }

    @Test
    public void turns_of_people_who_are_gone_or_forgotten_mean_nothing() {
        Turn forgotten = new Turn(17, 1, Turn.Kind.PRESENTED, Optional.empty(), Optional.empty(), "", Instant.EPOCH);

        assertEquals(
                PEOPLE, Rota.next(PEOPLE, List.of(forgotten, presented("eve"), swapped("ada", "eve"), skipped("eve"))));
    }

    @Test
    public void in_a_year_of_meetings_nobody_presents_twice_more_than_anybody_else() {
        Random random = new Random(7);
        for (int trial = 0; trial < 500; trial++) {
            List<PersonKey> people = new ArrayList<>(
                    keys("ada", "ben", "cleo", "dora", "eve", "finn").subList(0, 2 + random.nextInt(5)));
            Collections.shuffle(people, random);
            List<Turn> turns = new ArrayList<>();
            for (int meeting = 0; meeting < 26; meeting++) {
                turns.add(turn(Turn.Kind.PRESENTED, Rota.next(people, turns).get(0), Optional.empty()));
            }

            Map<PersonKey, Long> counts = turns.stream()
                    .collect(Collectors.groupingBy(one -> one.presenter().orElseThrow(), Collectors.counting()));
            assertTrue(Collections.max(counts.values()) - Collections.min(counts.values()) <= 1);
            assertEquals(people.size(), counts.size());
        }
    }

    private static List<Turn> round() {
        return List.of(presented("ada"), presented("ben"), presented("cleo"));
    }

    private static Turn presented(String username) {
        return turn(Turn.Kind.PRESENTED, key(username), Optional.empty());
    }

    private static Turn skipped(String username) {
        return turn(Turn.Kind.SKIPPED, key(username), Optional.empty());
    }

    private static Turn swapped(String username, String other) {
        return turn(Turn.Kind.SWAPPED, key(username), Optional.of(key(other)));
    }

    private static Turn turn(Turn.Kind kind, PersonKey presenter, Optional<PersonKey> other) {
        return new Turn(17, 1, kind, Optional.of(presenter), other, "", Instant.EPOCH);
    }

    private static List<PersonKey> keys(String... usernames) {
        return Stream.of(usernames).map(RotaTest::key).toList();
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }
}
