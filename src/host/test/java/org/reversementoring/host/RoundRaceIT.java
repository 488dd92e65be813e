package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.ClassRule;
import org.junit.Test;
import org.reversementoring.host.TwoNodes.Person;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.wiki.SampleCompany;

/** Two nodes over one PostgreSQL, each with its own thread for matching, and coordinators at both. */
public class RoundRaceIT {
    @ClassRule
    public static final TwoNodes NODES = new TwoNodes();

    private static final String TABLES = TwoNodes.TABLES;
    private static final int PRESSES = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    public void a_round_is_begun_made_and_published_once_whoever_presses_on_whichever_node() throws Exception {
        SampleProgramme.begin(NODES.first());
        String programme = NODES.word("select cast(\"ID\" as varchar) from " + TABLES + "PROGRAMME\"");

        List<Answer> begun = pressedAtBoth("matching-start", Map.of("programmeId", programme, "after", "0"));
        assertEquals(1, begun.stream().filter(answer -> answer.status() == 302).count());
        assertEquals(1, NODES.number("select count(*) from " + TABLES + "MATCH_RUN\""));

        assertEquals("DONE", awaitEnd());
        assertTheProofIsThereForCoordinators(
                NODES.word("select cast(\"ID\" as varchar) from " + TABLES + "MATCH_RUN\""));
        int pairs = NODES.number("select count(*) from " + TABLES + "MATCH_PAIR\" where \"MARK_NAME\" = 'SUGGESTED'");
        assertTrue(pairs > 0);

        String version = NODES.word("select cast(\"VERSION_NUMBER\" as varchar) from " + TABLES + "MATCH_BOARD\"");
        List<Answer> published =
                pressedAtBoth("matching-publish-do", Map.of("programmeId", programme, "version", version));
        assertEquals(
                1, published.stream().filter(answer -> answer.status() == 302).count());
        assertEquals(pairs, NODES.number("select count(*) from " + TABLES + "PAIRING\""));
        assertEquals(2 * pairs, NODES.number("select count(*) from " + TABLES + "PARTICIPANT\""));
    }

    private static void assertTheProofIsThereForCoordinators(String run) {
        String address = "plugins/reversementoring/matching-proof.action?runId=" + run;
        Answer proof = NODES.person(1, SampleCompany.ADMINISTRATOR).visitor().get(address);
        Answer others = NODES.person(0, "kwame.mensah").visitor().get(address);

        assertTrue(proof.header("Content-Disposition").startsWith("attachment"));
        assertTrue(proof.http().body().startsWith("goal FAIREST\n"));
        assertFalse(others.http().body().contains("goal FAIREST"));
    }

    /** As many of one coordinator at the first node as at the second. */
    private static List<Answer> pressedAtBoth(String action, Map<String, String> fields) throws Exception {
        List<Callable<Answer>> presses = new ArrayList<>();
        for (int press = 0; press < PRESSES; press++) {
            Person coordinator = NODES.person(press % 2, SampleCompany.ADMINISTRATOR);
            presses.add(() -> coordinator.post(action, fields));
        }
        return TwoNodes.race(presses);
    }

    /** Looks until the run is over, and says how. */
    private static String awaitEnd() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String state = "WAITING";
        while (List.of("WAITING", "RUNNING").contains(state) && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            state = NODES.word("select \"STATE_NAME\" from " + TABLES + "MATCH_RUN\"");
        }
        return state;
    }
}
