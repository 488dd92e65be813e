package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.wiki.SampleCompany;

/** What administrators and coordinators do, through the app's own forms. */
public class AdministrationIT {
    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static final String APP = "plugins/reversementoring/";
    private static final String COORDINATOR = "harriet.lowe";

    private static Host host;

    private final Visitor administrator = new Visitor(host.address()).as(SampleCompany.ADMINISTRATOR);

    @BeforeClass
    public static void start() throws IOException {
        host = Host.start(HostOptions.of(
                Path.of("target", "app", "reverse-mentoring.jar"),
                HOME.newFolder().toPath()));
        SampleProgramme.begin(host);
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void a_coordinator_finds_the_way_in_and_is_kept_out_of_the_administration() {
        Visitor coordinator = new Visitor(host.address()).as(COORDINATOR);
        Visitor employee = new Visitor(host.address()).as("aarav.sharma");

        List<String> menu =
                coordinator.get(APP + "find.action").page().select(".rm-menu a").eachText();

        assertTrue(menu.toString(), menu.contains("Coordination"));
        assertFalse(menu.toString(), menu.contains("Administration"));
        assertFalse(coordinator
                .get(APP + "topics-admin.action")
                .page()
                .select(".rm-coordination")
                .isEmpty());
        assertFalse(employee.get(APP + "find.action")
                .page()
                .select(".rm-menu a")
                .eachText()
                .contains("Coordination"));
        assertTrue(employee.get(APP + "topics-admin.action")
                .page()
                .select(".rm-coordination")
                .isEmpty());
        for (String action : List.of("admin", "coordinators", "programme-new", "people-import")) {
            assertEquals(action, 403, coordinator.get(APP + action + ".action").status());
        }
    }

    @Test
    public void a_group_that_does_not_exist_comes_back_as_it_was_typed() {
        Answer refused = administrator.post(
                APP + "coordinators-save.action",
                Map.of(
                        "atl_token",
                        administrator.token(),
                        "shown",
                        SampleCompany.COORDINATORS,
                        "group",
                        "mentoring-cordinators"));

        assertEquals(200, refused.status());
        assertEquals(
                "mentoring-cordinators",
                refused.page().selectFirst("input[name=group]").val());
        assertTrue(
                refused.text(),
                refused.text()
                        .contains(
                                "There is no group \u201Cmentoring-cordinators\u201D in Confluence. Please check its name."));
        assertTrue(administrator.get(APP + "admin.action").text().contains("Members of the group mentoring-coord"));
    }

    @Test
    public void a_programme_is_renamed_and_an_older_form_comes_back_with_what_was_typed() {
        Map<String, String> typed = Map.of(
                "atl_token", administrator.token(),
                "programmeId", "1",
                "version", "1",
                "name", "Reverse Mentoring 2027",
                "purpose", "To learn from each other");

        Answer saved = administrator.post(APP + "programme-save.action", typed);
        Map<String, String> older = new HashMap<>(typed);
        older.put("name", "Mentoring reversed");
        Answer refused = administrator.post(APP + "programme-save.action", older);

        assertEquals(saved.text(), 302, saved.status());
        assertEquals(
                "Mentoring reversed",
                refused.page().selectFirst("input[name=name]").val());
        assertEquals("2", refused.page().selectFirst("input[name=version]").val());
        assertTrue(refused.text(), refused.text().contains("Reverse Mentoring 2027"));
    }

    @Test
    public void the_history_tells_in_words_who_changed_what() {
        Visitor coordinator = new Visitor(host.address()).as(COORDINATOR);

        String all = coordinator.get(APP + "history.action").text();
        Answer imports = coordinator.get(APP + "history.action?area=imports&user=admin");
        Answer nobody = coordinator.get(APP + "history.action?user=nobody.here");

        assertTrue(all, all.contains("Group (empty) mentoring-coordinators"));
        assertTrue(all, all.contains("Begun in the space RM"));
        assertEquals(1, imports.page().select(".rm-history tbody tr").size());
        assertTrue(imports.text(), imports.text().contains("A file imported (people added: 120, changed: 0)"));
        assertTrue(nobody.text(), nobody.text().contains("There is no user \u201Cnobody.here\u201D."));
        assertTrue(new Visitor(host.address())
                .as("aarav.sharma")
                .get(APP + "history.action")
                .page()
                .select(".rm-history")
                .isEmpty());
    }
}
