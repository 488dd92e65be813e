package org.reversementoring.feedback;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.reversementoring.programme.PersonKey;

public class MoodTest {

    @Test
    public void fewer_than_five_answers_make_no_mood() {
        assertFalse(low());
        assertFalse(low("a-", "b-", "a-", "b-"));
    }

    @Test
    public void three_bad_answers_of_five_make_it_low() {
        assertTrue(low("a-", "b-", "a-", "b+", "a+"));
        assertFalse(low("a-", "b-", "a+", "b+", "a+"));
        assertFalse(low("a-", "b-", "a~", "b~", "a~"));
    }

    @Test
    public void nothing_is_told_where_one_person_has_given_most_of_the_five() {
        assertFalse(low("a-", "a-", "a-", "a-", "b-"));
        assertTrue(low("a-", "a-", "a-", "b-", "b-"));
    }

    @Test
    public void a_single_new_answer_never_shows() {
        assertTrue(low("a-", "b-", "a-", "b-", "a-", "b+", "a+", "b+", "a+"));
        assertFalse(low("a-", "b-", "a-", "b-", "a-", "b+", "a+", "b+", "a+", "b+"));
    }

    /** @param given who, and how */
    private static boolean low(String... given) {
        List<Answer> answers = Stream.of(given)
                .map(one -> new Answer(
                        new Sheet(1, Occasion.SESSION, 1),
                        Question.WORTHWHILE,
                        new PersonKey(one.substring(0, 1)),
                        (one.endsWith("-") ? Choice.NO : one.endsWith("+") ? Choice.YES : Choice.PARTLY).name(),
                        Instant.EPOCH))
                .toList();
        return Mood.isLow(answers);
    }
}
