package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;
import org.reversementoring.host.TwoNodes.Person;
import org.reversementoring.host.Visitor.Answer;

/** Two nodes over one PostgreSQL, on which two propose, answer and end at the same moment, and the jobs run, too. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class SessionRaceIT {
    @ClassRule
    public static final TwoNodes NODES = new TwoNodes();

    private static final String MENTOR = "aarav.sharma";
    private static final String MENTEE = "kwame.mensah";
    private static final String TABLES = TwoNodes.TABLES;
    private static final Instant NEXT_WEEK =
            Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(7));
    private static final int THREADS = 12;
    private static final int ROUNDS = 3;

    private static String pairing;

    @BeforeClass
    public static void begin() {
        pairing = NODES.paired(MENTOR, MENTEE);
    }

    @Test
    public void a_of_all_who_propose_the_next_session_one_does() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int number = round + 1;
            List<Callable<Answer>> presses = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Person person = person(i);
                Instant start = NEXT_WEEK.plus(Duration.ofDays(7L * round)).plus(Duration.ofHours(2L * i));
                presses.add(() -> person.post("session-plan-save", proposal(number, start)));
            }

            assertEquals(1, TwoNodes.winners(TwoNodes.race(presses)));

            assertEquals(number, number("select count(*) from " + TABLES + "SESSION\""));
            assertEquals(number, number("select count(*) from " + TABLES + "SESSION_STEP\""));
            assertEquals(number, number("select count(*) from " + TABLES + "ACCEPTANCE\""));
        }
    }

    @Test
    public void b_of_all_who_accept_change_and_cancel_one_does() throws Exception {
        for (int session = 1; session <= ROUNDS; session++) {
            String id = Integer.toString(session);
            Instant other = NEXT_WEEK.plus(Duration.ofDays(60L + session));
            List<Callable<Answer>> presses = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Person person = person(i);
                Map<String, String> change = new HashMap<>(proposal(0, other));
                change.putAll(Map.of("sessionId", id, "sessionVersion", "1"));
                presses.add(
                        switch (i % 3) {
                            case 0 -> () -> person.post("session-step", step(id, "accept"));
                            case 1 -> () -> person.post("session-step", step(id, "cancel"));
                            default -> () -> person.post("session-plan-save", change);
                        });
            }

            assertEquals(1, TwoNodes.winners(TwoNodes.race(presses)));

            assertEquals(
                    2, number("select count(*) from " + TABLES + "SESSION_STEP\" where \"SESSION_ID\" = " + session));
            assertEquals(2, number("select \"VERSION_NUMBER\" from " + TABLES + "SESSION\" where \"ID\" = " + session));
        }
    }

    @Test
    public void c_what_has_passed_is_held_once_and_gets_one_page() throws Exception {
        int session = proposedAndAccepted();
        long past = Instant.now()
                .truncatedTo(ChronoUnit.MINUTES)
                .minus(Duration.ofDays(1))
                .toEpochMilli();
        NODES.database()
                .execute("update " + TABLES + "SESSION\" set \"START_AT\" = " + past + ", \"DUE_AT\" = " + past
                        + " where \"ID\" = " + session);

        run("session-passing");
        run("notes-making");
        run("notes-making");

        assertEquals(
                1,
                number("select count(*) from " + TABLES + "SESSION_STEP\" where \"STEP_NAME\" = 'HOLD'"
                        + " and \"SESSION_ID\" = " + session));
        assertEquals(1, number("select count(*) from " + TABLES + "NOTES_PAGE\" where \"SESSION_ID\" = " + session));
        assertEquals(
                number("select count(*) from " + TABLES + "NOTES_PAGE\" where \"SESSION_ID\" > 0"),
                number("select count(*) from wiki_content where title like '%Session _ __________'"));
        assertEquals(
                "the two may read it and nobody else",
                2,
                number("select count(*) from wiki_restriction r join " + TABLES
                        + "NOTES_PAGE\" p on p.\"PAGE_ID\" = r.content_id where r.permission = 'VIEW'"
                        + " and p.\"SESSION_ID\" = " + session));
    }

    @Test
    public void d_whoever_proposes_while_the_other_ends_the_pairing_leaves_no_session_ahead() throws Exception {
        int next = number("select count(*) from " + TABLES + "SESSION\"") + 1;
        String version = Integer.toString(
                number("select \"VERSION_NUMBER\" from " + TABLES + "PAIRING\" where \"ID\" = " + pairing));
        List<Callable<Answer>> presses = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Person person = person(i);
            Instant start = NEXT_WEEK.plus(Duration.ofDays(120L + i));
            presses.add(
                    i % 2 == 0
                            ? () -> person.post(
                                    "pairing-move",
                                    Map.of("pairingId", pairing, "version", version, "step", "end-early"))
                            : () -> person.post("session-plan-save", proposal(next, start)));
        }

        int done = TwoNodes.winners(TwoNodes.race(presses));

        assertTrue("one end, and one proposal before it at most", done == 1 || done == 2);
        assertEquals(0, number("select count(*) from " + TABLES + "SESSION\" where \"DUE_AT\" is not null"));
    }

    private static int proposedAndAccepted() {
        int next = number("select count(*) from " + TABLES + "SESSION\"") + 1;
        TwoNodes.done(
                NODES.person(0, MENTOR).post("session-plan-save", proposal(next, NEXT_WEEK.plus(Duration.ofDays(90)))));
        int session = number("select max(\"ID\") from " + TABLES + "SESSION\"");
        TwoNodes.done(NODES.person(1, MENTEE).post("session-step", step(Integer.toString(session), "accept")));
        return session;
    }

    private static Person person(int index) {
        return NODES.person(index % 2, index / 2 % 2 == 0 ? MENTOR : MENTEE);
    }

    /** The job as an administrator presses its button, many at once on each node. */
    private static void run(String job) throws Exception {
        List<Callable<Answer>> presses = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            presses.add(NODES.job(i % 2, job));
        }
        TwoNodes.race(presses);
    }

    private static Map<String, String> proposal(int number, Instant start) {
        return Map.of(
                "pairingId", pairing,
                "number", Integer.toString(number),
                "at", start.toString(),
                "offeredMinutes", "60",
                "minutes", "60",
                "venue", "Room 5",
                "objective", "",
                "questions", "");
    }

    private static Map<String, String> step(String session, String step) {
        return Map.of("sessionId", session, "sessionVersion", "1", "step", step);
    }

    private static int number(String query) {
        return NODES.number(query);
    }
}
