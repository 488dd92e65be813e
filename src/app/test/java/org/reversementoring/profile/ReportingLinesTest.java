package org.reversementoring.profile;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.reversementoring.programme.PersonKey;

public class ReportingLinesTest {
    private final ReportingLines lines = new ReportingLines();

    @Test
    public void a_tree_has_no_circle() {
        reports("ada", "boss");
        reports("bob", "boss");
        reports("cleo", "ada");

        assertEquals(Set.of(), lines.circles());
    }

    @Test
    public void only_those_in_the_circle_are_named_not_those_below_it() {
        reports("ada", "bob");
        reports("bob", "cleo");
        reports("cleo", "ada");
        reports("dan", "ada");

        assertEquals(keys("ada", "bob", "cleo"), lines.circles());
    }

    @Test
    public void nobody_reports_to_themselves() {
        reports("ada", "ada");

        assertEquals(keys("ada"), lines.circles());
    }

    @Test
    public void a_circle_may_close_outside_the_file() {
        reports("ada", "bob");
        Map<PersonKey, Profile> kept = Stream.of(reporting("bob", "cleo"), reporting("cleo", "ada"))
                .collect(Collectors.toMap(Profile::person, profile -> profile));

        lines.complete(people -> kept);

        assertEquals(keys("ada", "bob", "cleo"), lines.circles());
    }

    @Test
    public void a_chain_of_a_hundred_thousand_is_walked_once() {
        for (int number = 0; number < 100_000; number++) {
            reports("p" + number, "p" + (number + 1));
        }

        assertEquals(Set.of(), lines.circles());
    }

    private void reports(String person, String manager) {
        lines.add(key(person), Optional.of(key(manager)));
    }

    private static Profile reporting(String person, String manager) {
        Facts none = Facts.none();
        Facts facts = new Facts(
                "", none.grade(), none.joined(), Optional.of(key(manager)), "", none.zone(), none.languages());
        Profile profile = People.somebody(person);
        return new Profile(
                profile.person(),
                1,
                profile.sortName(),
                facts,
                profile.participation(),
                profile.offers(),
                profile.wishes());
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }

    private static Set<PersonKey> keys(String... usernames) {
        return Stream.of(usernames).map(ReportingLinesTest::key).collect(Collectors.toSet());
    }
}
