package org.reversementoring.catalog;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class TopicTest {

    @Test
    public void the_balance_says_what_the_gap_means() {
        assertEquals(Balance.QUIET, asked(0, 0).balance());
        assertEquals(Balance.IN_BALANCE, asked(3, 3).balance());
        assertEquals(Balance.MENTORS_WANTED, asked(0, 1).balance());
        assertEquals(Balance.LEARNERS_WANTED, asked(4, 1).balance());
    }

    private static Topic asked(int offers, int wishes) {
        return new Topic(1, "Generative AI", Category.NEW_TECHNOLOGIES, "", offers, wishes);
    }
}
