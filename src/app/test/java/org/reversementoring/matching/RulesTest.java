package org.reversementoring.matching;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;

/** Boss would learn from Ada, who is the more junior of the two. Each test has one thing more that keeps them apart. */
public class RulesTest {
    private static final int TOPIC = 1;

    private final Participant ada = Participant.mentor("ada").offering(TOPIC, 4).ofGrade(3);
    private final Participant boss =
            Participant.mentee("boss").wishing(TOPIC, 3).ofGrade(9);

    @Test
    public void without_a_rule_broken_they_meet() {
        assertKeptApart(Optional.empty());
    }

    @Test
    public void nobody_mentors_themselves() {
        Participant alone = Participant.both("alone").offering(TOPIC, 4).wishing(TOPIC, 5);

        assertEquals(Optional.of(Rule.ONESELF), survey(Rules.fewest(), alone).emptiedBy());
    }

    @Test
    public void whoever_has_no_place_meets_nobody() {
        ada.places(0);

        assertKeptApart(Optional.of(Rule.PLACES));
    }

    @Test
    public void without_a_topic_there_is_nothing_to_meet_for() {
        Participant other = Participant.mentor("other").offering(TOPIC + 1, 5);

        assertEquals(Optional.of(Rule.TOPIC), survey(Rules.usual(), other, boss).emptiedBy());
    }

    @Test
    public void a_veto_of_either_counts() {
        ada.avoiding("boss");
        assertKeptApartBy(Rule.VETO);
    }

    @Test
    public void a_veto_of_the_mentee_counts_as_well() {
        boss.avoiding("ada");
        assertKeptApartBy(Rule.VETO);
    }

    @Test
    public void a_mentor_does_not_teach_their_own_manager_nor_that_persons_manager() {
        ada.under("boss");
        assertKeptApartBy(Rule.REPORTING_LINE);

        ada.under("between");
        assertKeptApartBy(Rule.REPORTING_LINE, Map.of("between", "boss"));
    }

    @Test
    public void nor_somebody_who_reports_to_them() {
        boss.under("ada");
        assertKeptApartBy(Rule.REPORTING_LINE);

        boss.under("between");
        assertKeptApartBy(Rule.REPORTING_LINE, Map.of("between", "ada"));
    }

    @Test
    public void beyond_the_levels_set_a_line_counts_no_more() {
        ada.under("between");
        Map<String, String> managers = Map.of("between", "upper", "upper", "boss");

        assertEquals(Optional.empty(), keptApartBy(Rules.usual(), managers));
        assertEquals(
                Optional.of(Rule.REPORTING_LINE), keptApartBy(Rules.usual().with(Rule.REPORTING_LINE, 3), managers));
    }

    @Test
    public void those_who_report_to_the_same_manager_do_not_meet() {
        ada.under("manager");
        boss.under("manager");
        assertKeptApartBy(Rule.SAME_MANAGER);
    }

    @Test
    public void a_mentor_is_junior_in_grade_or_has_come_later() {
        ada.ofGrade(9).since(2010);
        boss.since(2012);
        assertKeptApartBy(Rule.REVERSE);

        ada.since(2013);
        assertKeptApart(Optional.empty());
    }

    @Test
    public void a_mentor_knows_the_topic_better_than_the_mentee() {
        boss.offering(TOPIC, 4);
        assertKeptApartBy(Rule.REVERSE);
    }

    @Test
    public void they_need_a_language_in_common_whatever_its_country() {
        ada.speaking(Locale.FRANCE);
        boss.speaking(Locale.GERMAN);
        assertKeptApartBy(Rule.LANGUAGE);

        boss.speaking(Locale.GERMAN, Locale.CANADA_FRENCH);
        assertKeptApart(Optional.empty());
        boss.speaking();
        assertKeptApart(Optional.empty());
    }

    @Test
    public void they_need_hours_in_common_across_their_zones() {
        ada.zone("Asia/Tokyo");
        boss.zone("America/New_York");
        assertKeptApartBy(Rule.SHARED_HOURS);

        boss.working(17, 22);
        assertKeptApart(Optional.empty());
    }

    @Test
    public void hours_do_not_matter_to_those_who_meet_in_person() {
        ada.working(6, 12).zone("Europe/Berlin").at("Basel");
        boss.working(12, 20).zone("Europe/Berlin").at("Basel");
        assertKeptApart(Optional.empty());

        ada.meeting(MeetingFormat.REMOTE);
        assertKeptApartBy(Rule.SHARED_HOURS);
    }

    @Test
    public void former_partners_and_those_kept_apart_do_not_meet() {
        Set<Bond> bond = Set.of(new Bond(Participant.key("boss"), Participant.key("ada")));
        Surroundings apart = new Surroundings(Map.of(), bond, Set.of(), Organisations.NOW, 0);
        Surroundings former = new Surroundings(Map.of(), Set.of(), bond, Organisations.NOW, 0);

        assertEquals(Optional.of(Rule.CONFLICT), keptApartBy(Rules.usual(), apart));
        assertEquals(Optional.empty(), keptApartBy(Rules.usual().with(Rule.CONFLICT, 0), apart));
        assertEquals(Optional.of(Rule.FORMER_PARTNER), keptApartBy(Rules.usual(), former));
        assertEquals(Optional.empty(), keptApartBy(Rules.usual().with(Rule.FORMER_PARTNER, 0), former));
    }

    @Test
    public void a_score_can_be_too_low() {
        Rules high = Rules.usual().with(Rule.MINIMUM_SCORE, 1_000);

        assertEquals(Optional.of(Rule.MINIMUM_SCORE), keptApartBy(high, Map.of()));
        assertEquals(Map.of(Rule.MINIMUM_SCORE, 2), survey(high, ada, boss).excluded());
    }

    @Test
    public void a_rule_that_nobody_can_keep_is_refused() {
        Rules unreachable =
                Rules.usual().with(Rule.MINIMUM_SCORE, Emphasis.usual().highestScore() + 1);
        Rules wrong = Rules.usual().with(Rule.REPORTING_LINE, -1);
        Cohort cohort = cohort(Surroundings.none(Organisations.NOW, 0), ada, boss);

        for (Rules rules : List.of(unreachable, wrong)) {
            Request request = Request.usual().with(rules);
            Refused refused =
                    assertThrows(Refused.class, () -> new Matcher(1).match(cohort, request, Progress.unheard()));
            assertEquals(1, refused.violations().size());
        }
    }

    private void assertKeptApart(Optional<Rule> rule) {
        assertEquals(rule, keptApartBy(Rules.usual(), Map.of()));
    }

    /** And that nothing else does. */
    private void assertKeptApartBy(Rule rule) {
        assertKeptApartBy(rule, Map.of());
    }

    private void assertKeptApartBy(Rule rule, Map<String, String> managers) {
        assertEquals(Optional.of(rule), keptApartBy(Rules.usual(), managers));
        assertEquals(Optional.empty(), keptApartBy(Rules.usual().with(rule, 0), managers));
    }

    private Optional<Rule> keptApartBy(Rules rules, Map<String, String> managers) {
        Map<PersonKey, PersonKey> keys = new HashMap<>();
        managers.forEach((person, manager) -> keys.put(Participant.key(person), Participant.key(manager)));
        return keptApartBy(rules, new Surroundings(keys, Set.of(), Set.of(), Organisations.NOW, 0));
    }

    /** By the survey, and by a run, which must agree. */
    private Optional<Rule> keptApartBy(Rules rules, Surroundings around) {
        Cohort cohort = cohort(around, ada, boss);
        Matching matching = new Matcher(1).match(cohort, Request.usual().with(rules), Progress.unheard());
        Optional<Rule> rule = Survey.of(cohort, Request.usual().with(rules)).emptiedBy();
        assertEquals(rule.isEmpty(), !matching.matches().isEmpty());
        assertTrue(rule.isEmpty() || matching.matches().isEmpty());
        return rule;
    }

    private static Survey survey(Rules rules, Participant... people) {
        return Survey.of(
                cohort(Surroundings.none(Organisations.NOW, 0), people),
                Request.usual().with(rules));
    }

    private static Cohort cohort(Surroundings around, Participant... people) {
        return Cohort.of(List.of(people).stream().map(Participant::profile).toList(), around);
    }
}
