package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.data.Database;
import org.reversementoring.host.wiki.SampleCompany;
import org.reversementoring.host.wiki.WikiFixture;

/** Two nodes over one PostgreSQL, and people who press their buttons at the same moment on both. */
public class PairingRaceIT {
    @ClassRule
    public static final TemporaryFolder HOMES = new TemporaryFolder();

    private static final Path APP = Path.of("target", "app", "reverse-mentoring.jar");
    private static final String PAGES = "plugins/reversementoring/";
    private static final String MENTOR = "aarav.sharma";
    private static final String MENTEE = "kwame.mensah";
    private static final String TABLES = "public.\"AO_C3BC89_";
    private static final int THREADS = 16;
    private static final int ROUNDS = 3;

    private static Host first;
    private static SecondNode second;
    private static List<URI> nodes;
    private static Database database;

    /** Somebody in front of a browser: on which node, with which token. */
    private record Person(Visitor visitor, String token) {

        static Person on(URI node, String username) {
            Visitor visitor = new Visitor(node).as(username);
            return new Person(visitor, visitor.token());
        }

        Answer post(String action, Map<String, String> fields) {
            Map<String, String> form = new HashMap<>(fields);
            form.put("atl_token", token);
            return visitor.post(PAGES + action + ".action", form);
        }
    }

    private record Press(Person person, String step) {}

    @BeforeClass
    public static void start() throws IOException {
        String url = WikiFixture.emptyPostgres();
        database = Database.postgres(url, "postgres", "");
        first = Host.start(
                HostOptions.of(APP, HOMES.newFolder().toPath()).on(new HostOptions.Postgres(url, "postgres", "")));
        second = SecondNode.start(APP, HOMES.newFolder().toPath(), url);
        nodes = List.of(first.address(), second.address());
        SampleCompany.join(first.wiki().accounts());
        Answer begun = Person.on(nodes.get(0), SampleCompany.ADMINISTRATOR)
                .post("programme-create", Map.of("name", "Spring", "spaceKey", "SPRING"));
        assertEquals(begun.text(), 302, begun.status());
        Person.on(nodes.get(0), SampleCompany.ADMINISTRATOR).post("starter-pack-add", Map.of());
        for (String username : List.of(MENTOR, MENTEE)) {
            Answer joined = Person.on(nodes.get(0), username)
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

    @AfterClass
    public static void stop() {
        second.close();
        first.close();
        database.close();
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
                    Person.on(nodes.get(1), MENTOR)
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
        Answer answer = Person.on(nodes.get(0), MENTEE)
                .post("pairing-invite-send", Map.of("user", MENTOR, "part", "mentee", "topicId", "0", "message", ""));
        assertEquals(answer.text(), 302, answer.status());
        return Integer.parseInt(answer.header("Location").replaceFirst(".*pairingId=(\\d+).*", "$1"));
    }

    /** Everybody on both nodes, in turn until all threads have something to press. */
    private static List<Press> presses(Map<String, List<String>> buttons) {
        List<Press> all = new ArrayList<>();
        while (all.size() < THREADS) {
            buttons.forEach((username, steps) -> nodes.forEach(node -> {
                Person person = Person.on(node, username);
                steps.forEach(step -> all.add(new Press(person, step)));
            }));
        }
        return all.subList(0, THREADS);
    }

    /** @return the step of the one who was first */
    private static String race(int pairing, int version, List<Press> presses) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (Press press : presses) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return press.person().post("pairing-move", fields(pairing, version, press.step()));
                }));
            }
            start.countDown();
            List<String> winners = new ArrayList<>();
            for (int i = 0; i < presses.size(); i++) {
                Answer answer = answers.get(i).get();
                assertTrue(answer.text(), List.of(200, 302).contains(answer.status()));
                if (answer.status() == 302) {
                    winners.add(presses.get(i).step());
                }
            }
            assertEquals(winners.toString(), 1, winners.size());
            return winners.get(0).toUpperCase(Locale.ROOT).replace('-', '_');
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, String> fields(int pairing, int version, String step) {
        return Map.of("pairingId", Integer.toString(pairing), "version", Integer.toString(version), "step", step);
    }

    private static int steps(int pairing) {
        return number("select count(*) from " + TABLES + "TRANSITION\" where \"PAIRING_ID\" = " + pairing);
    }

    private static String step(int pairing, int number) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select \"STEP_NAME\" from " + TABLES
                        + "TRANSITION\" where \"PAIRING_ID\" = " + pairing + " and \"STEP_NUMBER\" = " + number)
                .mapTo(String.class)
                .one());
    }

    private static int places() {
        return number("select count(*) from " + TABLES + "PLACE\"");
    }

    private static int number(String query) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }

    private static String state(int pairing) {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select \"STATE_NAME\" from " + TABLES + "PAIRING\" where \"ID\" = " + pairing)
                .mapTo(String.class)
                .one());
    }

    /** Lest the two cannot ask each other again. */
    private static void forget() {
        for (String table : List.of("TRANSITION", "PARTICIPANT", "PLACE", "PAIRING")) {
            database.execute("delete from " + TABLES + table + "\"");
        }
    }
}
