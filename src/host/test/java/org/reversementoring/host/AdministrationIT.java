package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.ClassRule;
import org.junit.Test;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.wiki.SampleCompany;

/** What administrators and coordinators do, through the app's own forms. */
public class AdministrationIT {
    @ClassRule
    public static final SampleHost HOST = new SampleHost();

    private static final String APP = "plugins/reversementoring/";
    private static final String COORDINATOR = "harriet.lowe";

    private final Visitor administrator = HOST.visitor(SampleCompany.ADMINISTRATOR);

    @Test
    public void a_coordinator_finds_the_way_in_and_is_kept_out_of_the_administration() {
        Visitor coordinator = HOST.visitor(COORDINATOR);
        Visitor employee = HOST.visitor("aarav.sharma");

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
        Visitor coordinator = HOST.visitor(COORDINATOR);

        String all = coordinator.get(APP + "history.action").text();
        Answer imports = coordinator.get(APP + "history.action?area=imports&user=admin");
        Answer nobody = coordinator.get(APP + "history.action?user=nobody.here");

        assertTrue(all, all.contains("Group (empty) mentoring-coordinators"));
        assertTrue(all, all.contains("Begun in the space RM"));
        assertEquals(1, imports.page().select(".rm-history tbody tr").size());
        assertTrue(imports.text(), imports.text().contains("A file imported (people added: 120, changed: 0)"));
        assertTrue(nobody.text(), nobody.text().contains("There is no user \u201Cnobody.here\u201D."));
        assertTrue(new Visitor(HOST.address())
                .as("aarav.sharma")
                .get(APP + "history.action")
                .page()
                .select(".rm-history")
                .isEmpty());
    }

    @Test
    public void a_coordinator_pauses_somebody_who_reads_it_and_removes_and_brings_them_back() {
        Visitor coordinator = HOST.visitor(COORDINATOR);
        Visitor person = HOST.visitor("achieng.odhiambo");
        String care = coordinator
                .get(APP + "people.action?name=achieng")
                .page()
                .selectFirst(".rm-coordination tbody a")
                .attr("href")
                .substring(1);

        Answer paused = step(coordinator, care, "pause");
        assertTrue(person.get(APP + "my-profile.action").text().contains("A coordinator paused your profile on"));
        assertTrue(coordinator.get(care + "&removing=true").text().contains("Remove Achieng Odhiambo from the"));
        step(coordinator, care, "remove");
        assertTrue(coordinator.get(APP + "people.action?standing=left").text().contains("Achieng Odhiambo"));
        Answer back = step(coordinator, care, "restore");

        assertEquals(302, paused.status());
        assertTrue(coordinator.get(care).text().contains("Takes a break"));
        assertEquals(302, back.status());
        step(coordinator, care, "resume");
        assertTrue(coordinator
                .get(APP + "history.action?area=people&user=achieng.odhiambo")
                .text()
                .contains("Harriet Lowe Achieng Odhiambo Pause ended"));
    }

    @Test
    public void an_employee_looks_after_nobody_and_an_older_page_changes_nothing() {
        Visitor coordinator = HOST.visitor(COORDINATOR);
        Visitor employee = HOST.visitor("aarav.sharma");
        String key = HOST.host()
                .wiki()
                .accounts()
                .byName("alistair.fraser")
                .orElseThrow()
                .key()
                .getStringValue();

        Answer refused = employee.post(APP + "person-care-save.action", form(employee, key, "TAKING_PART", "remove"));
        Answer older = coordinator.post(APP + "person-care-save.action", form(coordinator, key, "PAUSED", "remove"));
        Answer unknown =
                coordinator.post(APP + "person-care-save.action", form(coordinator, "nobody", "TAKING_PART", "pause"));

        assertTrue(refused.text(), refused.page().select(".rm-care").isEmpty());
        assertTrue(older.text(), older.text().contains("This cannot be done as things stand"));
        assertEquals(200, unknown.status());
        assertTrue(
                coordinator.get(APP + "person-care.action?person=" + key).text().contains("Pause the profile"));
    }

    private static Answer step(Visitor coordinator, String care, String step) {
        Document page = coordinator.get(care).page();
        return coordinator.post(
                APP + "person-care-save.action",
                form(
                        coordinator,
                        page.selectFirst("input[name=person]").val(),
                        page.selectFirst("input[name=state]").val(),
                        step));
    }

    private static Map<String, String> form(Visitor visitor, String person, String state, String step) {
        return Map.of("atl_token", visitor.token(), "person", person, "state", state, "step", step);
    }
}
