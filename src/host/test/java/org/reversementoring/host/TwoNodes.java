package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.data.Database;
import org.reversementoring.host.wiki.SampleCompany;
import org.reversementoring.host.wiki.WikiFixture;

/** Two nodes over one PostgreSQL, empty in the beginning, for a class of tests. */
public final class TwoNodes extends ExternalResource {
    /** What the names of the app's tables begin with, the closing quotation mark left out. */
    static final String TABLES = "public.\"AO_C3BC89_";

    private static final Path APP = Path.of("target", "app", "reverse-mentoring.jar");

    private final TemporaryFolder homes = new TemporaryFolder();
    private Host first;
    private SecondNode second;
    private Database database;

    @Override
    protected void before() throws Throwable {
        homes.create();
        String url = WikiFixture.emptyPostgres();
        database = Database.postgres(url, "postgres", "");
        first = Host.start(
                HostOptions.of(APP, homes.newFolder().toPath()).on(new HostOptions.Postgres(url, "postgres", "")));
        second = SecondNode.start(APP, homes.newFolder().toPath(), url);
    }

    @Override
    protected void after() {
        second.close();
        first.close();
        database.close();
        homes.delete();
    }

    Host first() {
        return first;
    }

    List<URI> addresses() {
        return List.of(first.address(), second.address());
    }

    /** Somebody at the first node, or at the second. */
    Person person(int node, String username) {
        return Person.on(addresses().get(node), username);
    }

    Database database() {
        return database;
    }

    /** Makes a programme in which somebody mentors somebody.
     *
     * @return the number of the pairing
     */
    String paired(String mentor, String mentee) {
        SampleCompany.join(first.wiki().accounts());
        Person administrator = person(0, SampleCompany.ADMINISTRATOR);
        done(administrator.post("programme-create", Map.of("name", "Spring", "spaceKey", "SPRING")));
        done(administrator.post("starter-pack-add", Map.of()));
        for (String username : List.of(mentor, mentee)) {
            Map<String, String> profile = new HashMap<>(Map.of("role", "BOTH", "format", "BOTH"));
            profile.putAll(Map.of("mentorCapacity", "1", "menteeCapacity", "1"));
            profile.putAll(Map.of("offerTopic", "1", "offerSentence", ""));
            profile.put("offerLevel", username.equals(mentor) ? "5" : "1");
            done(person(0, username).post("my-profile-save", profile));
        }
        String pairing = done(person(0, mentee)
                        .post(
                                "pairing-invite-send",
                                Map.of("user", mentor, "part", "mentee", "topicId", "0", "message", "")))
                .header("Location")
                .replaceFirst(".*pairingId=(\\d+).*", "$1");
        done(person(1, mentor).post("pairing-move", Map.of("pairingId", pairing, "version", "1", "step", "accept")));
        return pairing;
    }

    /** A job as an administrator presses its button. */
    Callable<Answer> job(int node, String job) {
        Person administrator = person(node, SampleCompany.ADMINISTRATOR);
        return () -> administrator.visitor().post("admin/jobs", Map.of("key", job, "atl_token", administrator.token()));
    }

    int number(String query) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }

    String word(String query) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).one());
    }

    /** What each is answered when all of them press their buttons at the same moment. */
    static List<Answer> race(List<Callable<Answer>> presses) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(presses.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Answer>> racing = new ArrayList<>();
            for (Callable<Answer> press : presses) {
                racing.add(threads.submit(() -> {
                    start.await();
                    return press.call();
                }));
            }
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : racing) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    static Answer done(Answer answer) {
        assertEquals(answer.text(), 302, answer.status());
        return answer;
    }

    /** How many have done what they wanted; all others have been told in words that they have not. */
    static int winners(List<Answer> answers) {
        for (Answer answer : answers) {
            assertTrue(answer.text(), List.of(200, 302).contains(answer.status()));
        }
        return (int) answers.stream().filter(answer -> answer.status() == 302).count();
    }

    /** Somebody in front of a browser: on which node, with which token. */
    record Person(Visitor visitor, String token) {

        private static final String PAGES = "plugins/reversementoring/";

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
}
