package org.reversementoring.matching;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.Test;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Priority;

public class ProspectsTest {
    private static final int TOPIC = 1;

    private final Participant mentor = Participant.mentor("mentor").meeting(MeetingFormat.IN_PERSON);
    private final Participant mentee = Participant.mentee("mentee").meeting(MeetingFormat.REMOTE);

    @Test
    public void points_always_add_up_to_the_score() {
        Random random = new Random(7);
        int pairs = 0;
        for (int organisation = 0; organisation < 50; organisation++) {
            Cohort cohort =
                    Cohort.of(Organisations.random(random, 40, 5), Surroundings.none(Organisations.NOW, organisation));
            Emphasis emphasis = Emphasis.usual()
                    .with(Criterion.values()[random.nextInt(Criterion.values().length)], random.nextInt(1_000));
            Prospects prospects = new Prospects(cohort, Rules.usual(), emphasis);
            for (int mentee = 0; mentee < cohort.market().mentees(); mentee++) {
                prospects.of(mentee);
                for (int at = 0; at < prospects.size(); at++) {
                    int mentor = prospects.mentor(at);
                    int score = prospects.judge(mentor);
                    if (score >= 0) {
                        pairs++;
                        assertEquals(
                                score,
                                Arrays.stream(Criterion.values())
                                        .mapToInt(criterion -> prospects.points(criterion, mentor))
                                        .sum());
                        assertTrue(Arrays.stream(Criterion.values())
                                .allMatch(criterion -> prospects.points(criterion, mentor) <= emphasis.of(criterion)));
                    }
                }
            }
        }
        assertTrue(pairs > 1_000);
    }

    @Test
    public void an_offer_that_reaches_the_wished_level_gives_all_points_of_the_topic() {
        mentor.offering(TOPIC, 4);
        mentee.wishing(TOPIC, 4);
        assertEquals(300, points(Criterion.TOPICS));
    }

    @Test
    public void an_offer_that_reaches_half_of_it_gives_half() {
        mentor.offering(TOPIC, 2);
        mentee.wishing(TOPIC, 4);
        assertEquals(150, points(Criterion.TOPICS));
    }

    @Test
    public void a_second_wish_unmet_costs_little() {
        mentor.offering(TOPIC, 4);
        mentee.wishing(TOPIC, 4).wishing(TOPIC + 1, 4);
        assertEquals(255, points(Criterion.TOPICS));
    }

    @Test
    public void whoever_is_looked_at_twice_gets_no_points_twice() {
        mentor.offering(TOPIC, 4);
        mentee.wishing(TOPIC, 4).wishing(TOPIC + 1, 4);
        Cohort cohort = Cohort.of(List.of(mentor.profile(), mentee.profile()), Surroundings.none(Organisations.NOW, 0));
        Prospects prospects = new Prospects(cohort, Rules.fewest(), Emphasis.usual());

        int first = prospects.of(0).judge(0);

        assertEquals(first, prospects.of(0).judge(0));
        assertEquals(1, prospects.size());
    }

    @Test
    public void what_matters_most_gives_most() {
        mentor.offering(TOPIC, 4).offering(TOPIC + 1, 4);
        mentee.wishing(TOPIC, 4, Priority.SOMETIME);
        assertEquals(45, points(Criterion.PRIORITY));

        mentee.wishing(TOPIC + 1, 4, Priority.MOST_OF_ALL);
        assertEquals(150, points(Criterion.PRIORITY));
    }

    @Test
    public void what_the_mentee_gives_back_counts() {
        mentor.offering(TOPIC, 4).wishing(TOPIC + 1, 4);
        mentee.wishing(TOPIC, 4).offering(TOPIC + 1, 2);
        assertEquals(75, points(Criterion.EXCHANGE));
    }

    @Test
    public void departments_count_where_both_are_known_and_differ() {
        mentor.offering(TOPIC, 4).in("Sales");
        mentee.wishing(TOPIC, 4);
        assertEquals(0, points(Criterion.DEPARTMENTS));

        mentee.in("SALES");
        assertEquals(0, points(Criterion.DEPARTMENTS));

        mentee.in("Research");
        assertEquals(100, points(Criterion.DEPARTMENTS));
    }

    @Test
    public void the_more_grades_between_them_the_better_up_to_ten() {
        mentor.offering(TOPIC, 4).ofGrade(2);
        mentee.wishing(TOPIC, 4).ofGrade(6);
        assertEquals(40, points(Criterion.SENIORITY));

        mentee.ofGrade(18);
        assertEquals(100, points(Criterion.SENIORITY));
    }

    @Test
    public void meeting_in_person_is_best_and_from_afar_still_good() {
        mentor.offering(TOPIC, 4).at("Basel");
        mentee.wishing(TOPIC, 4).at("Basel");
        assertEquals(0, points(Criterion.MEETING));

        mentor.meeting(MeetingFormat.BOTH);
        assertEquals(60, points(Criterion.MEETING));

        mentee.meeting(MeetingFormat.BOTH);
        assertEquals(100, points(Criterion.MEETING));
    }

    @Test
    public void to_wish_for_each_other_is_twice_as_good_as_one_wish() {
        mentor.offering(TOPIC, 4).preferring("mentee");
        mentee.wishing(TOPIC, 4);
        assertEquals(100, points(Criterion.PREFERENCE));

        mentee.preferring("mentor");
        assertEquals(200, points(Criterion.PREFERENCE));
    }

    @Test
    public void a_topic_that_many_wish_for_and_few_offer_counts_more() {
        mentor.offering(TOPIC, 4);
        mentee.wishing(TOPIC, 4);
        assertEquals(25, points(Criterion.BALANCE));

        assertEquals(
                37,
                points(
                        Criterion.BALANCE,
                        Participant.mentee("a").wishing(TOPIC, 1),
                        Participant.mentee("b").wishing(TOPIC, 2)));
    }

    private int points(Criterion criterion, Participant... others) {
        Cohort cohort = Cohort.of(
                Stream.concat(List.of(mentor, mentee).stream(), Arrays.stream(others))
                        .map(Participant::profile)
                        .toList(),
                Surroundings.none(Organisations.NOW, 0));
        int number = cohort.menteeNumber(Participant.key("mentee")).orElseThrow();
        return new Prospects(cohort, Rules.fewest(), Emphasis.usual())
                .of(number)
                .points(criterion, 0);
    }
}
