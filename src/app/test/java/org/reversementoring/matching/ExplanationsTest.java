package org.reversementoring.matching;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.Test;
import org.reversementoring.profile.Audience;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Profile;
import org.reversementoring.programme.PersonKey;

public class ExplanationsTest {
    private static final Surroundings AROUND = Surroundings.none(Organisations.NOW, 0);

    private final Participant ada = Participant.mentor("ada").offering(1, 4).ofGrade(3);
    private final Participant boss = Participant.mentee("boss").wishing(1, 3).ofGrade(9);

    @Test
    public void whoever_the_reader_the_points_add_up_to_the_score() {
        Random random = new Random(8);
        List<Profile> people = Organisations.random(random, 80, 5);
        Matching matching = match(people, Request.usual());
        Explanations explanations = explanations(people, Request.usual(), matching);

        for (Match match : matching.matches()) {
            Set<Field> seen = EnumSet.of(Field.values()[random.nextInt(Field.values().length)], Field.OFFERS);
            for (BiPredicate<PersonKey, Field> reader : List.<BiPredicate<PersonKey, Field>>of(
                    (person, field) -> true, ExplanationsTest::isPublic, (person, field) -> seen.contains(field))) {
                Told told = explanations.of(match, reader);

                assertEquals(
                        match.score(),
                        told.otherPoints()
                                + told.shown().stream()
                                        .mapToInt(Told.Points::points)
                                        .sum());
            }
        }
    }

    private static boolean isPublic(PersonKey person, Field field) {
        return field.usual() == Audience.EVERYONE;
    }

    @Test
    public void what_is_kept_for_matching_is_in_one_sum() {
        ada.preferring("boss");
        List<Profile> people = people(ada, boss);
        Matching matching = match(people, Request.usual());
        Told told = explanations(people, Request.usual(), matching)
                .of(matching.matches().get(0), ExplanationsTest::isPublic);

        Set<Criterion> hidden = EnumSet.of(Criterion.PRIORITY, Criterion.SENIORITY, Criterion.PREFERENCE);
        assertFalse(told.shown().stream().anyMatch(points -> hidden.contains(points.criterion())));
        assertEquals(Criterion.values().length - hidden.size(), told.shown().size());
        assertEquals(90 + 60 + 100, told.otherPoints());
        assertEquals(List.of(new CommonTopic(1, 4, 3)), told.topics());
    }

    @Test
    public void a_sum_never_stands_for_one_criterion() {
        Request request = Request.usual()
                .with(Emphasis.usual().with(Criterion.PRIORITY, 0).with(Criterion.SENIORITY, 0));
        List<Profile> people = people(ada, boss);
        Matching matching = match(people, request);
        Told told =
                explanations(people, request, matching).of(matching.matches().get(0), ExplanationsTest::isPublic);

        assertTrue(told.otherMost() > Criterion.PREFERENCE.usual());
    }

    @Test
    public void whatever_the_weights_a_secret_criterion_could_always_have_given_nothing() {
        Random random = new Random(11);
        int withheld = 0;
        int told = 0;
        for (int attempt = 0; attempt < 2_000; attempt++) {
            Emphasis emphasis = Emphasis.usual();
            for (Criterion criterion : Criterion.values()) {
                emphasis = emphasis.with(criterion, random.nextInt(3) * random.nextInt(5) * 50);
            }
            Set<Criterion> secret = EnumSet.of(Criterion.PRIORITY, Criterion.SENIORITY, Criterion.PREFERENCE);
            Told some = Told.of(
                    new Match(Participant.key("boss"), Participant.key("ada"), 0, false),
                    emphasis.weights(),
                    emphasis,
                    boss.profile(),
                    ada.profile(),
                    ExplanationsTest::isPublic);
            int all = emphasis.highestScore();
            int heaviest = secret.stream().mapToInt(emphasis::of).max().orElseThrow();

            assertEquals(2 * heaviest > all, some.withheld());
            assertFalse(some.shown().stream().anyMatch(points -> secret.contains(points.criterion())));
            if (some.withheld()) {
                withheld++;
                assertEquals(List.of(), some.shown());
                assertEquals(0, some.otherPoints());
            } else {
                told++;
                assertTrue(some.otherMost() - heaviest >= heaviest);
            }
        }
        assertTrue(withheld > 0 && told > withheld);
    }

    @Test
    public void a_wish_is_not_told_by_a_sum_that_nothing_else_could_reach() {
        Request request = Request.usual()
                .with(Emphasis.usual().with(Criterion.PRIORITY, 0).with(Criterion.SENIORITY, 0));
        List<Profile> people = people(ada.preferring("boss"), boss);
        Told told = explanations(people, request, match(people, request))
                .of(match(people, request).matches().get(0), ExplanationsTest::isPublic);

        assertTrue(told.otherPoints() >= 100);
        assertTrue(told.otherMost() >= 2 * Criterion.PREFERENCE.usual());
    }

    @Test
    public void wishes_that_a_reader_does_not_see_are_not_told_by_topics() {
        List<Profile> people = people(ada, boss);
        Matching matching = match(people, Request.usual());
        Told told = explanations(people, Request.usual(), matching)
                .of(matching.matches().get(0), (person, field) -> field != Field.WISHES);

        assertEquals(List.of(), told.topics());
        assertFalse(told.shown().stream().anyMatch(points -> points.criterion() == Criterion.TOPICS));
    }

    @Test
    public void the_rule_that_keeps_somebody_out_is_named_with_the_setting_that_would_not() {
        ada.speaking(Locale.FRENCH);
        LeftOut leftOut = leftOut(boss, ada, boss);

        assertEquals(new LeftOut.Cause.RuledOut(Rule.LANGUAGE), leftOut.cause());
        assertEquals(Optional.of(new LeftOut.Change.Setting(Rule.LANGUAGE, 0)), leftOut.change());
    }

    @Test
    public void as_few_hours_less_as_help_are_proposed() {
        ada.zone("Europe/Berlin").working(8, 12);
        boss.zone("Europe/Berlin").working(11, 17);
        Request request = Request.usual().with(Rules.usual().with(Rule.SHARED_HOURS, 8));
        List<Profile> people = people(ada, boss);
        LeftOut leftOut = explanations(people, request, match(people, request)).leftOutMentee(Participant.key("boss"));

        assertEquals(new LeftOut.Cause.RuledOut(Rule.SHARED_HOURS), leftOut.cause());
        assertEquals(Optional.of(new LeftOut.Change.Setting(Rule.SHARED_HOURS, 5)), leftOut.change());
    }

    @Test
    public void a_shortage_is_told_with_the_place_that_would_help() {
        Participant rival = Participant.mentee("rival").wishing(1, 3).ofGrade(12);
        LeftOut leftOut = leftOut(boss, ada, boss, rival);

        assertEquals(new LeftOut.Cause.Shortage(1, 1), leftOut.cause());
        assertEquals(Optional.of(new LeftOut.Change.Place(Participant.key("ada"))), leftOut.change());
    }

    @Test
    public void somebody_without_a_topic_in_common_hears_of_one() {
        Participant other = Participant.mentee("other").wishing(2, 3).ofGrade(9);
        LeftOut leftOut = leftOut(other, ada, other);

        assertEquals(new LeftOut.Cause.RuledOut(Rule.TOPIC), leftOut.cause());
        assertEquals(Optional.of(new LeftOut.Change.Topic(1, new Level(3))), leftOut.change());
    }

    @Test
    public void a_mentor_hears_what_others_wish() {
        Participant other = Participant.mentor("other").offering(2, 3).ofGrade(2);
        boss.places(2);
        List<Profile> people = people(ada, boss, other);
        LeftOut leftOut = explanations(people, Request.usual(), match(people, Request.usual()))
                .leftOutMentor(Participant.key("other"));

        assertEquals(new LeftOut.Cause.RuledOut(Rule.TOPIC), leftOut.cause());
        assertEquals(Optional.of(new LeftOut.Change.Topic(1, new Level(3))), leftOut.change());
    }

    @Test
    public void neither_veto_nor_grade_nor_line_can_be_told_from_each_other() {
        LeftOut veto = leftOut(boss, copyOfAda().avoiding("boss").profile());
        LeftOut grade = leftOut(boss, copyOfAda().ofGrade(12).profile());
        LeftOut line = leftOut(boss, copyOfAda().under("boss").profile());

        assertEquals(new LeftOut.Cause.PrivateRule(), veto.cause());
        assertEquals(Optional.empty(), veto.change());
        assertEquals(veto, grade);
        assertEquals(veto, line);
    }

    private static Participant copyOfAda() {
        return Participant.mentor("ada").offering(1, 4).ofGrade(3);
    }

    @Test
    public void every_change_proposed_really_helps() {
        Random random = new Random(9);
        int helped = 0;
        for (int organisation = 0; organisation < 20; organisation++) {
            List<Profile> people = Organisations.random(random, 30, 4);
            Matching matching = match(people, Request.usual());
            Explanations explanations = explanations(people, Request.usual(), matching);
            for (PersonKey person : matching.menteesWithout()) {
                LeftOut leftOut = explanations.leftOutMentee(person);
                assertTrue(leftOut.attempts() <= Explanations.MOST_ATTEMPTS);
                if (leftOut.change().orElse(null) instanceof LeftOut.Change.Setting setting) {
                    Request changed = Request.usual().with(Rules.usual().with(setting.rule(), setting.setting()));
                    assertFalse(match(people, changed).menteesWithout().contains(person));
                }
                helped += leftOut.change().isPresent() ? 1 : 0;
            }
        }
        assertTrue(helped > 0);
    }

    private LeftOut leftOut(Participant who, Profile... others) {
        List<Profile> people =
                Stream.concat(Stream.of(who.profile()), Stream.of(others)).toList();
        return explanations(people, Request.usual(), match(people, Request.usual()))
                .leftOutMentee(who.profile().person());
    }

    private LeftOut leftOut(Participant who, Participant... all) {
        List<Profile> people = people(all);
        return explanations(people, Request.usual(), match(people, Request.usual()))
                .leftOutMentee(who.profile().person());
    }

    private static List<Profile> people(Participant... all) {
        return Stream.of(all).map(Participant::profile).toList();
    }

    private static Explanations explanations(List<Profile> people, Request request, Matching matching) {
        return new Explanations(people, AROUND, request, matching, new Matcher(1));
    }

    private static Matching match(List<Profile> people, Request request) {
        return new Matcher(1).match(Cohort.of(people, AROUND), request, Progress.unheard());
    }
}
