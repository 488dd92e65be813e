package org.reversementoring.host;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.data.Database;
import org.reversementoring.host.wiki.SampleCompany;
import org.reversementoring.host.wiki.WikiFixture;

/**
 * Two nodes over one PostgreSQL that make the pages of the same pair at the same moment, in a wiki that fails half way
 * at first and under which the database goes away then. Pages, space and rows are there once, or not at all; in a space
 * for all pairs, and in one for each.
 */
@RunWith(Parameterized.class)
public class NotesRaceIT {
    @ClassRule
    public static final TemporaryFolder HOMES = new TemporaryFolder();

    private static final Path APP = Path.of("target", "app", "reverse-mentoring.jar");
    private static final String PAGES = "plugins/reversementoring/";
    private static final String MENTOR = "aarav.sharma";
    private static final String MENTEE = "kwame.mensah";
    private static final String TABLES = "public.\"AO_C3BC89_";
    private static final String OF_NOTES = "space_key <> 'SPRING'";
    private static final int THREADS = 8;

    private static Host first;
    private static SecondNode second;
    private static Database database;

    @Parameters(name = "{0}")
    public static List<String> places() {
        return List.of("SHARED_SPACE", "OWN_SPACE");
    }

    @Parameter
    public String place;

    @BeforeParam
    public static void start(String place) throws IOException {
        String url = WikiFixture.emptyPostgres();
        database = Database.postgres(url, "postgres", "");
        first = Host.start(
                HostOptions.of(APP, HOMES.newFolder().toPath()).on(new HostOptions.Postgres(url, "postgres", "")));
        second = SecondNode.start(APP, HOMES.newFolder().toPath(), url);
        SampleCompany.join(first.wiki().accounts());
        post(
                first.address(),
                SampleCompany.ADMINISTRATOR,
                "programme-create",
                Map.of("name", "Spring", "spaceKey", "SPRING", "notesPlace", place));
        post(first.address(), SampleCompany.ADMINISTRATOR, "starter-pack-add", Map.of());
        for (String username : List.of(MENTOR, MENTEE)) {
            Map<String, String> profile = new HashMap<>(Map.of("role", "BOTH", "format", "BOTH"));
            profile.putAll(Map.of("mentorCapacity", "1", "menteeCapacity", "1"));
            profile.putAll(Map.of("offerTopic", "1", "offerSentence", ""));
            profile.put("offerLevel", username.equals(MENTOR) ? "5" : "1");
            post(first.address(), username, "my-profile-save", profile);
        }
    }

    @AfterParam
    public static void stop() {
        second.close();
        first.close();
        database.close();
    }

    @Test
    public void whatever_happens_a_pair_has_all_its_pages_once_or_none() throws Exception {
        String pairing = post(
                        first.address(),
                        MENTEE,
                        "pairing-invite-send",
                        Map.of("user", MENTOR, "part", "mentee", "topicId", "0", "message", ""))
                .header("Location")
                .replaceFirst(".*pairingId=(\\d+).*", "$1");
        atTheThirdPage("raise exception 'out of order'");
        post(second.address(), MENTOR, "pairing-move", Map.of("pairingId", pairing, "version", "1", "step", "accept"));

        workOnBothNodes();

        assertEquals("no page, no space and no row is left", List.of(0, 0, 0, 0), counts());
        assertEquals(
                "of all who tried one was the first", 1, number("select \"ATTEMPTS\" from " + TABLES + "NOTES_HOME\""));
        database.execute("drop trigger fail_at_third on wiki_content");
        workOnBothNodes();
        assertEquals("it is not tried again at once", List.of(0, 0, 0, 0), counts());
        tryAgain();
        atTheThirdPage("perform pg_terminate_backend(pg_backend_pid())");
        workOnBothNodes();
        assertEquals("nor where the database goes away under a node", List.of(0, 0, 0, 0), counts());
        database.execute("drop trigger fail_at_third on wiki_content");
        tryAgain();

        workOnBothNodes();
        workOnBothNodes();

        boolean shared = place.equals("SHARED_SPACE");
        assertEquals("one's own space opens on the home page", List.of(shared ? 5 : 4, 1, 5, shared ? 1 : 0), counts());
        assertEquals(
                "two may read three pages, and one each of two others",
                8,
                number("select count(*) from wiki_restriction where permission = 'VIEW'"));
        assertEquals(
                "and nobody of them writes on the home page of a space for all",
                shared ? 8 + 1 : 8,
                number("select count(*) from wiki_restriction where permission = 'EDIT'"));
    }

    private static void atTheThirdPage(String fault) {
        database.jdbi().useHandle(handle -> {
            handle.execute("create or replace function fail() returns trigger as $$ begin " + fault
                    + "; return new; end $$ language plpgsql");
            handle.execute("create trigger fail_at_third before insert on wiki_content for each row"
                    + " when (new.title like 'Goals%') execute function fail()");
        });
    }

    /** As if the time for it had come. */
    private static void tryAgain() {
        database.execute("update " + TABLES + "NOTES_HOME\" set \"DUE_AT\" = 0");
    }

    /** Pages of the pair, spaces for notes, and what the app knows of both. */
    private static List<Integer> counts() {
        return List.of(
                number("select count(*) from wiki_content c join wiki_space s on s.id = c.space_id" + " where s."
                        + OF_NOTES + " and c.parent_id is not null"),
                number("select count(*) from wiki_space where " + OF_NOTES),
                number("select count(*) from " + TABLES + "NOTES_PAGE\""),
                number("select count(*) from " + TABLES + "NOTES_SPACE\""));
    }

    /** The job as an administrator presses its button, many at once on each node. */
    private static void workOnBothNodes() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Visitor visitor =
                        new Visitor(i % 2 == 0 ? first.address() : second.address()).as(SampleCompany.ADMINISTRATOR);
                String token = visitor.token();
                answers.add(threads.submit(() -> {
                    start.await();
                    return visitor.post("admin/jobs", Map.of("key", "notes-making", "atl_token", token));
                }));
            }
            start.countDown();
            for (Future<Answer> answer : answers) {
                answer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer post(URI node, String username, String action, Map<String, String> fields) {
        Visitor visitor = new Visitor(node).as(username);
        Map<String, String> form = new HashMap<>(fields);
        form.put("atl_token", visitor.token());
        Answer answer = visitor.post(PAGES + action + ".action", form);
        assertEquals(action + ": " + answer.text(), 302, answer.status());
        return answer;
    }

    private static int number(String query) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }
}
