package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.reversementoring.host.TwoNodes.Person;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.wiki.SampleCompany;

/** Two nodes over one PostgreSQL, and people who press their buttons at the same moment on both. */
public class PairingRaceIT {
    @ClassRule
    public static final TwoNodes NODES = new TwoNodes();

    private static final String MENTOR = "aarav.sharma";
    private static final String MENTEE = "kwame.mensah";
    private static final String TABLES = TwoNodes.TABLES;
    private static final int THREADS = 16;
    private static final int ROUNDS = 3;

    private record Press(Person person, String step) {}

    @BeforeClass
    public static void begin() {
        SampleCompany.join(NODES.first().wiki().accounts());
        Answer begun = NODES.person(0, SampleCompany.ADMINISTRATOR)
                .post("programme-create", Map.of("name", "Spring", "spaceKey", "SPRING"));
        assertEquals(begun.text(), 302, begun.status());
        NODES.person(0, SampleCompany.ADMINISTRATOR).post("starter-pack-add", Map.of());
        for (String username : List.of(MENTOR, MENTEE)) {
            Answer joined = NODES.person(0, username)
                    .post(
                            "my-profile-save",
                            Map.of(
                                    "role",
                                    "BOTH",
                                    "mentorCapacity",
                                    "1",
                                    "menteeCapacity",
                                    "1",
                                    "format",
                                    "BOTH",
                                    "offerTopic",
                                    "1",
                                    "offerLevel",
                                    username.equals(MENTOR) ? "5" : "1",
                                    "offerSentence",
                                    ""));
            assertEquals(joined.text(), 302, joined.status());
        }
    }

    @Test
    public void of_all_who_accept_cancel_and_close_one_wins_and_one_step_is_written() throws Exception {
        List<Press> answers = presses(
                Map.of(MENTOR, List.of("accept", "decline", "end-early"), MENTEE, List.of("withdraw", "end-early")));
        List<Press> endings = presses(Map.of(
                MENTOR,
                List.of("end-early", "begin-closing"),
                MENTEE,
                List.of("end-early", "pause"),
                SampleCompany.ADMINISTRATOR,
                List.of("end-early")));
        for (int round = 0; round < ROUNDS; round++) {
            int invitation = invited();
            String answered = race(invitation, 1, answers);
            assertEquals(2, steps(invitation));
            assertEquals(answered.replace("ACCEPT", "ACCEPT_AS_LAST"), step(invitation, 2));
            assertTrue(places() == (state(invitation).equals("ACTIVE") ? 2 : 0));

            forget();
            int pairing = invited();
            assertEquals(
                    302,
                    NODES.person(1, MENTOR)
                            .post("pairing-move", fields(pairing, 1, "accept"))
                            .status());
            String ended = race(pairing, 2, endings);
            assertEquals(3, steps(pairing));
            assertEquals(ended, step(pairing, 3));
            assertTrue(places() == (state(pairing).equals("CLOSED") ? 0 : 2));
            forget();
        }
    }

    private static int invited() {
        Answer answer = NODES.person(0, MENTEE)
                .post("pairing-invite-send", Map.of("user", MENTOR, "part", "mentee", "topicId", "0", "message", ""));
        assertEquals(answer.text(), 302, answer.status());
        return Integer.parseInt(answer.header("Location").replaceFirst(".*pairingId=(\\d+).*", "$1"));
    }

    /** Everybody on both nodes, in turn until all threads have something to press. */
    private static List<Press> presses(Map<String, List<String>> buttons) {
        List<Press> all = new ArrayList<>();
        while (all.size() < THREADS) {
            buttons.forEach((username, steps) -> NODES.addresses().forEach(node -> {
                Person person = Person.on(node, username);
                steps.forEach(step -> all.add(new Press(person, step)));
            }));
        }
        return all.subList(0, THREADS);
    }

    /** @return the step of the one who was first */
    private static String race(int pairing, int version, List<Press> presses) throws Exception {
        List<Callable<Answer>> buttons = new ArrayList<>();
        presses.forEach(press ->
                buttons.add(() -> press.person().post("pairing-move", fields(pairing, version, press.step()))));
        List<Answer> answers = TwoNodes.race(buttons);
        List<String> winners = new ArrayList<>();
        for (int i = 0; i < presses.size(); i++) {
            Answer answer = answers.get(i);
            assertTrue(answer.text(), List.of(200, 302).contains(answer.status()));
            if (answer.status() == 302) {
                winners.add(presses.get(i).step());
            }
        }
        assertEquals(winners.toString(), 1, winners.size());
        return winners.get(0).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Map<String, String> fields(int pairing, int version, String step) {
        return Map.of("pairingId", Integer.toString(pairing), "version", Integer.toString(version), "step", step);
    }

    private static int steps(int pairing) {
        return NODES.number("select count(*) from " + TABLES + "TRANSITION\" where \"PAIRING_ID\" = " + pairing);
    }

    private static String step(int pairing, int number) {
        return NODES.word("select \"STEP_NAME\" from " + TABLES + "TRANSITION\" where \"PAIRING_ID\" = " + pairing
                + " and \"STEP_NUMBER\" = " + number);
    }

    private static int places() {
        return NODES.number("select count(*) from " + TABLES + "PLACE\"");
    }

    private static String state(int pairing) {
        return NODES.word("select \"STATE_NAME\" from " + TABLES + "PAIRING\" where \"ID\" = " + pairing);
    }

    /** Lest the two cannot ask each other again. */
    private static void forget() {
        for (String table : List.of("TRANSITION", "PARTICIPANT", "PLACE", "PAIRING")) {
            NODES.database().execute("delete from " + TABLES + table + "\"");
        }
    }
}
