package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.wiki.Account;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.SampleCompany;
import org.reversementoring.host.wiki.Subject;
import org.reversementoring.host.wiki.WikiSpace;

/** A circle with a private space, in the wiki: who comes sees it, who goes does not. */
public class GroupNotesIT {
    private static final String APP = "plugins/reversementoring/";
    private static final String HOST = "kwame.mensah";
    private static final String LEAVER = "aarav.sharma";
    private static final String GUEST = "aylin.demir";

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private Host host;

    @Before
    public void a_circle_of_three() throws IOException {
        host = Host.start(HostOptions.of(
                Path.of("target", "app", "reverse-mentoring.jar"),
                home.newFolder().toPath()));
        SampleCompany.join(host.wiki().accounts());
        post(
                SampleCompany.ADMINISTRATOR,
                "programme-create",
                "name=Reverse+Mentoring&spaceKey=RM&notesPlace=OWN_SPACE");
        post(SampleCompany.ADMINISTRATOR, "starter-pack-add", "");
        for (String username : List.of(HOST, LEAVER, GUEST)) {
            post(
                    username,
                    "my-profile-save",
                    "role=BOTH&mentorCapacity=2&menteeCapacity=2&format=BOTH&offerTopic=1&offerSentence=&offerLevel="
                            + (username.equals(HOST) ? 5 : 1));
        }
        post(
                HOST,
                "circle-open",
                "programmeId=1&topicId=1&format=CIRCLE&title=Prompts&purpose=Whatever+is+new&language=&fewest=3"
                        + "&most=12&meeting=REMOTE&until="
                        + LocalDate.now(ZoneOffset.UTC).plusDays(9));
        for (String username : List.of(LEAVER, GUEST)) {
            post(username, "circle-move", "circleId=1&step=ask-mentee");
            post(HOST, "circle-people-change", "circleId=1&letIn=" + username);
        }
        step(HOST, "start");
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void whoever_leaves_sees_the_space_no_more_and_goes_on_writing_their_reflections() {
        String space = host.wiki().spaces().all().stream()
                .map(WikiSpace::key)
                .filter(key -> !key.startsWith("RM"))
                .findFirst()
                .orElseThrow();
        Content shared = page(space, "Mentoring", Set.of(HOST, LEAVER, GUEST));
        for (String username : List.of(HOST, LEAVER, GUEST)) {
            assertTrue(username, may(username, Permission.VIEW, space));
            assertEquals(200, as(username).get("pages/" + shared.id()).status());
        }

        step(LEAVER, "leave");

        for (Permission permission : List.of(Permission.VIEW, Permission.EDIT)) {
            assertFalse(may(LEAVER, permission, space));
            assertTrue(may(GUEST, permission, space));
        }
        assertEquals(404, as(LEAVER).get("pages/" + shared.id()).status());
        assertFalse(as(LEAVER).get("").http().body().contains(space));
        Content own = page("RMNOTES", "Reflections", Set.of(LEAVER));
        assertEquals(200, as(LEAVER).get("pages/" + own.id()).status());
        assertEquals(200, as(LEAVER).get("pages/" + own.id() + "/edit").status());
        for (String other : List.of(HOST, GUEST)) {
            assertEquals(404, as(other).get("pages/" + own.id()).status());
        }
    }

    private Content page(String space, String beginning, Set<String> readers) {
        return host.wiki().contents().inSpace(space, Content.Kind.PAGE).stream()
                .filter(page -> page.title().startsWith(beginning))
                .filter(page -> host.wiki().contents().restrictions(page.id(), Permission.VIEW).stream()
                        .map(Subject::name)
                        .toList()
                        .containsAll(readers.stream()
                                .map(username -> account(username).getKey().getStringValue())
                                .toList()))
                .findFirst()
                .orElseThrow();
    }

    private boolean may(String username, Permission permission, String space) {
        return host.wiki().permissions().mayInSpace(account(username), permission, space);
    }

    private Account account(String username) {
        return host.wiki().accounts().byName(username).orElseThrow();
    }

    private Visitor as(String username) {
        return new Visitor(host.address()).as(username);
    }

    /** Takes a step with the circle and has its pages seen to. */
    private void step(String username, String step) {
        String version = as(username)
                .get(APP + "pairing.action?pairingId=1")
                .page()
                .select("input[name=version]")
                .val();
        post(username, "pairing-move", "pairingId=1&version=" + version + "&step=" + step);
        assertEquals(
                "SUCCESS", host.app().jobs().run("notes-making").getRunOutcome().name());
    }

    private void post(String username, String action, String form) {
        Visitor visitor = as(username);
        Answer answer = visitor.post(APP + action + ".action", form + "&atl_token=" + visitor.token());
        assertEquals(action + ": " + answer.text(), 302, answer.status());
    }
}
