package org.reversementoring.profile.web;

import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.reversementoring.profile.People;
import org.reversementoring.profile.ProfileChange;
import org.reversementoring.profile.Step;
import org.reversementoring.profile.TypedInterest;

public class ProfileFormTest {

    private static final ProfileForm.Side NONE = new ProfileForm.Side(List.of(), List.of());

    private static ProfileForm form(int version, ProfileForm.Side offers, ProfileForm.Side wishes) {
        return new ProfileForm(version, People.typed(), Map.of(), offers, wishes);
    }

    @Test
    public void rows_in_which_nothing_was_chosen_are_left_out() {
        ProfileForm form = form(
                7,
                ProfileForm.Side.typed(
                        List.of("3", "", "5"), List.of("4", "3", "1"), List.of("Ask me", "", ""), List.of()),
                ProfileForm.Side.typed(
                        List.of("", "9"), List.of("3", "2"), List.of("", ""), List.of("SOON", "MOST_OF_ALL")));

        ProfileChange change = form.change(Step.SAVE);

        assertEquals(
                new ProfileChange(
                        7,
                        Step.SAVE,
                        People.typed(),
                        List.of(new TypedInterest(3, "4", "Ask me", ""), new TypedInterest(5, "1", "", "")),
                        List.of(new TypedInterest(9, "2", "", "MOST_OF_ALL"))),
                change);
    }

    @Test
    public void a_sentence_without_a_topic_is_kept_for_the_service_to_ask_for_the_topic() {
        ProfileForm form =
                form(0, ProfileForm.Side.typed(List.of(""), List.of("3"), List.of("Ask me"), List.of()), NONE);

        assertEquals(
                List.of(new TypedInterest(0, "3", "Ask me", "")),
                form.change(Step.SAVE).offers());
    }

    @Test
    public void lists_of_different_lengths_and_nonsense_do_no_harm() {
        ProfileForm.Side side =
                ProfileForm.Side.typed(Arrays.asList("x", null, "999999999999"), List.of("9"), List.of("a"), List.of());

        ProfileChange change = form(0, side, NONE).change(Step.SAVE);

        assertEquals(List.of(new TypedInterest(0, "9", "a", ""), new TypedInterest(0, "", "", "")), change.offers());
    }

    @Test
    public void no_more_rows_come_back_than_anybody_types() {
        List<String> flood = Collections.nCopies(10_000, "1");

        assertEquals(
                100, ProfileForm.Side.typed(flood, flood, flood, flood).rows().size());
    }

    @Test
    public void a_row_is_taken_away_by_its_number_and_others_keep_what_was_typed() {
        ProfileForm.Side side =
                ProfileForm.Side.typed(List.of("1", "2"), List.of("3", "4"), List.of("a", "b"), List.of());

        assertEquals(List.of(side.rows().get(1)), side.without(0).rows());
        assertEquals(side.rows(), side.without(7).rows());
    }
}
