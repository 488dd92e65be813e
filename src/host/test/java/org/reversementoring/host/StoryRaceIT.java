package org.reversementoring.host;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;
import org.reversementoring.host.TwoNodes.Person;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.SampleCompany;

/** Two nodes over one PostgreSQL that publish the same story at the same moment. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class StoryRaceIT {
    @ClassRule
    public static final TwoNodes NODES = new TwoNodes();

    private static final String MENTOR = "aarav.sharma";
    private static final String MENTEE = "kwame.mensah";
    private static final int THREADS = 12;

    private static String pairing;

    @BeforeClass
    public static void begin() throws Exception {
        pairing = NODES.paired(MENTOR, MENTEE);
        NODES.job(0, "notes-making").call();
    }

    @Test
    public void a_of_all_who_publish_a_story_one_makes_a_post() throws Exception {
        int story = accepted("How we began");
        List<Callable<Answer>> presses = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Person communications = NODES.person(i % 2, SampleCompany.ADMINISTRATOR);
            Map<String, String> form = form(story, "publish");
            presses.add(() -> communications.post("story-step", form));
        }

        assertEquals(1, TwoNodes.winners(TwoNodes.race(presses)));

        assertPublishedOnce(story, "How we began");
    }

    @Test
    public void b_what_is_due_is_published_once_by_whichever_node_or_by_hand() throws Exception {
        int story = accepted("How we went on");
        Map<String, String> later = form(story, "schedule");
        later.putAll(Map.of("day", LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(), "time", "09:00"));
        TwoNodes.done(NODES.person(1, SampleCompany.ADMINISTRATOR).post("story-step", later));
        NODES.database().execute("update " + TwoNodes.TABLES + "STORY\" set \"DUE_AT\" = 1 where \"ID\" = " + story);
        List<Callable<Answer>> presses = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Person communications = NODES.person(i % 2, SampleCompany.ADMINISTRATOR);
            Map<String, String> form = form(story, "publish");
            presses.add(
                    i % 3 == 0 ? () -> communications.post("story-step", form) : NODES.job(i % 2, "story-publishing"));
        }

        TwoNodes.race(presses);

        assertPublishedOnce(story, "How we went on");
    }

    /** A story of which both have turned their keys, one at each node. */
    private static int accepted(String title) {
        TwoNodes.done(NODES.person(0, MENTEE).post("story-begin", Map.of("pairingId", pairing)));
        int story = NODES.number("select max(\"ID\") from " + TwoNodes.TABLES + "STORY\"");
        Content page = NODES.first()
                .wiki()
                .contents()
                .byId(Long.parseLong(NODES.word(
                        "select \"PAGE_ID\"::text from " + TwoNodes.TABLES + "STORY\" where \"ID\" = " + story)))
                .orElseThrow();
        NODES.first()
                .wiki()
                .contents()
                .addVersion(page.rewritten(page.title(), "<h1>" + title + "</h1><p>We met.</p>"), Optional.empty());
        TwoNodes.done(NODES.person(0, MENTEE).post("story-step", form(story, "turn")));
        TwoNodes.done(NODES.person(1, MENTOR).post("story-step", form(story, "turn")));
        TwoNodes.done(NODES.person(0, SampleCompany.ADMINISTRATOR).post("story-step", form(story, "accept")));
        return story;
    }

    private static Map<String, String> form(int story, String step) {
        String digest = NODES.person(0, MENTEE)
                .visitor()
                .get("plugins/reversementoring/story.action?id=" + story)
                .page()
                .select("input[name=digest]")
                .val();
        int version =
                NODES.number("select \"VERSION_NUMBER\" from " + TwoNodes.TABLES + "STORY\" where \"ID\" = " + story);
        return new HashMap<>(Map.of(
                "id", Integer.toString(story), "version", Integer.toString(version), "digest", digest, "step", step));
    }

    private static void assertPublishedOnce(int story, String title) {
        assertEquals(
                1, NODES.number("select count(*) from wiki_content where kind = 'BLOG' and title = '" + title + "'"));
        assertEquals(
                1,
                NODES.number("select count(*) from " + TwoNodes.TABLES + "STORY_STEP\" where \"STEP_NAME\" = 'PUBLISH'"
                        + " and \"STORY_ID\" = " + story));
        assertEquals(
                1,
                NODES.number("select count(*) from " + TwoNodes.TABLES + "STORY\" s join wiki_content c"
                        + " on c.id = s.\"POST_ID\" where s.\"STATE_NAME\" = 'PUBLISHED' and s.\"ID\" = " + story));
    }
}
