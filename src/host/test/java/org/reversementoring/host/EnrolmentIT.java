package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.ClassRule;
import org.junit.Test;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.wiki.SampleCompany;

/** How an employee joins one programme of several, through the app's own forms. */
public class EnrolmentIT {
    @ClassRule
    public static final SampleHost HOST = new SampleHost();

    private static final String APP = "plugins/reversementoring/";
    private static final String FIRST = "Reverse Mentoring";
    private static final String SECOND = "Second <b>programme</b>";

    private final Visitor administrator = HOST.visitor(SampleCompany.ADMINISTRATOR);
    private final Visitor employee = HOST.visitor("aarav.sharma");

    @Test
    public void there_is_a_choice_once_there_are_several_and_what_has_closed_stays_with_those_who_are_in_it() {
        assertEquals(List.of(), boxes().eachText());

        administrator("programme-create", Map.of("name", SECOND, "spaceKey", "SECOND"));
        assertEquals(List.of(FIRST, SECOND), boxes().eachText());
        assertEquals(List.of(FIRST), ticked());

        Answer refused = save("introduction=Typed+just+now");
        Element field = refused.page().selectFirst("[data-rm-input=programmes]");
        assertTrue(
                refused.text(), field.selectFirst("[role=alert]").text().contains("Programmes in which I take part"));
        assertEquals(
                "Typed just now",
                refused.page().selectFirst("[name=introduction]").text());

        assertEquals(302, save("programme=1&programme=2").status());
        assertEquals(List.of(FIRST, SECOND), ticked());
        assertTrue(facts().contains("Takes part in " + FIRST + ", " + SECOND));

        administrator("programme-save", Map.of("programmeId", "1", "version", "1", "step", "close"));
        assertEquals(302, save("programme=2").status());
        assertEquals(List.of(), boxes().eachText());
        assertTrue(mine().selectFirst("[data-rm-input=programmes]").text().contains(FIRST + " (closed)"));
        assertTrue(facts().contains("Takes part in " + FIRST + " (closed), " + SECOND));
    }

    private void administrator(String action, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.put("atl_token", administrator.token());
        Answer answer = administrator.post(APP + action + ".action", form);
        assertEquals(answer.text(), 302, answer.status());
    }

    private Answer save(String words) {
        String form = "step=save&role=BOTH&mentorCapacity=1&menteeCapacity=1&format=BOTH&version="
                + mine().select("[name=version]").attr("value") + "&atl_token=" + employee.token();
        return employee.post(APP + "my-profile-save.action", form + "&" + words);
    }

    private Document mine() {
        return employee.get(APP + "my-profile.action").page();
    }

    private Elements boxes() {
        return mine().select("label:has([name=programme])");
    }

    private List<String> ticked() {
        return mine().select("label:has([name=programme][checked])").eachText();
    }

    private String facts() {
        return employee.get(APP + "person.action?user=aarav.sharma")
                .page()
                .select(".rm-facts")
                .text();
    }
}
