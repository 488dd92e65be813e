package org.reversementoring.host.visibility;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** What no database decides: what comes of trying, and of secrets that change while everything else stays as it is. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class ConfidentialityIT extends ConfidentialityTrial {

    @BeforeClass
    public static void begin() {
        begin(options());
    }

    /** Also where no word of it stands: in a number, an order, or in what can be done. */
    @Test
    public void t1_what_a_pair_says_to_itself_makes_no_difference_to_any_answer_to_others() {
        pair.isAnotherInSecret();

        assertEquals("", differences(OTHERS, seen));
    }

    @Test
    public void t2_what_one_of_the_two_keeps_from_the_other_makes_no_difference_to_any_answer_to_them() {
        Set<Role> partner = EnumSet.of(Role.PARTNER);
        Map<Role, Map<Surface, String>> before = answers(partner);
        pair.isAnotherToItself();

        assertEquals("", differences(partner, before));
    }

    @Test
    public void t3_nobody_else_changes_anything_by_any_form_of_a_pair_nor_learns_from_trying() {
        Map<Role, Map<Surface, String>> before = answers(TWO);
        List<String> wrong = new ArrayList<>();
        Set<String> codes = pair.codes();
        for (Role role : OTHERS) {
            surfaces.forms().forEach((action, form) -> {
                String answer = scene.as(role).tries(action, form);
                for (Secret secret : Secret.values()) {
                    if (answer.contains(secret.word()) || codes.stream().anyMatch(answer::contains)) {
                        wrong.add(role + " sees " + secret + " by sending " + action);
                    }
                }
            });
        }

        assertEquals("", String.join("\n", wrong));
        assertEquals("", differences(TWO, before));
    }
}
