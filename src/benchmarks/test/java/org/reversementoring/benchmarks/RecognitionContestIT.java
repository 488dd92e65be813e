package org.reversementoring.benchmarks;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Badges are the same however often and from whatever state they are counted. Never asserts a time. */
@RunWith(Parameterized.class)
public class RecognitionContestIT {
    private static final int SESSIONS = 3_000;
    private static final int STATES = 5;

    @Parameters(name = "{0}")
    public static List<String> engines() {
        return List.of("h2", "postgresql");
    }

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String name;

    public RecognitionContestIT(String name) {
        this.name = name;
    }

    @Test
    public void the_same_badges_come_out_a_second_time_and_from_any_starting_state() {
        try (Engine engine = Engine.named(name, folder.getRoot().toPath());
                RecognitionContest contest = new RecognitionContest(engine, SESSIONS)) {
            assertTrue(contest.recount() > contest.people());
            Set<String> awards = contest.holding();
            assertEquals(0, contest.recount());
            Random random = new Random(3);
            for (int i = 0; i < STATES; i++) {
                assertTrue(contest.spoil(random) > 0);
                contest.recount();

                assertEquals(awards, contest.holding());
            }
        }
    }
}
