package org.reversementoring.journeys;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;

/** How partners come to meet, for journeys that are about something else. */
final class Meetings {
    private Meetings() {}

    /** They plan a session at the first time that suits both, and stay on the page of their sessions. */
    static void settled(Visitor mentee, Visitor mentor, String field, String value) {
        mentor.open("plugins/reversementoring/my-mentoring.action")
                .page()
                .getByText("Propose a session")
                .first()
                .click();
        mentor.fill(field, value).page().locator("button[name=at]").first().click();
        mentor.sees("Your proposal is on its way.");
        mentee.page().navigate(mentor.page().url().replaceFirst("&done=.*", ""));
        part(mentee, "Accept").click();
        mentee.sees("Everybody has accepted.");
        mentor.page().navigate(mentee.page().url().replaceFirst("&done=.*", ""));
    }

    /** They plan a session, and it is over. */
    static void held(Intranet intranet, Visitor mentee, Visitor mentor, String objective) {
        settled(mentee, mentor, "What it is for", objective);
        long start = Instant.now().minus(Duration.ofHours(5)).getEpochSecond() / 60 * 60_000;
        intranet.update(
                "UPDATE \"AO_C3BC89_SESSION\" SET \"START_AT\" = ?, \"DUE_AT\" = ? WHERE \"OBJECTIVE\" = ?",
                start,
                start + Duration.ofHours(2).toMillis(),
                objective);
        intranet.run("session-passing");
    }

    /** What is next on the page of sessions. */
    static Locator card(Visitor visitor) {
        return visitor.page().locator(".rm-session").first();
    }

    /** A button or link of a session, which says to readers of screens which session is meant. */
    static Locator part(Visitor visitor, String label) {
        return card(visitor)
                .locator(".rm-session-actions > *")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }
}
