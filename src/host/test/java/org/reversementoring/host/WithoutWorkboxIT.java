package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.host.wiki.SampleCompany;

/** A Confluence without the app Workbox, whose types the app imports where they are there. */
public class WithoutWorkboxIT {
    private static final Path APP = Path.of("target", "app", "reverse-mentoring.jar");

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void the_app_starts_and_says_that_people_hear_by_mail_alone() throws IOException {
        HostOptions options = HostOptions.of(APP, home.newFolder().toPath()).withoutWorkbox();
        try (Host host = Host.start(options)) {
            SampleCompany.join(host.wiki().accounts());

            String said = new Visitor(host.address())
                    .as(SampleCompany.ADMINISTRATOR)
                    .get("plugins/reversementoring/admin.action")
                    .text();

            assertTrue(said, said.contains("by mail alone"));
            assertTrue(said, said.contains("com.atlassian.mywork.service.LocalNotificationService"));
            assertEquals(
                    "SUCCESS",
                    host.app().jobs().run("pairing-delivery").getRunOutcome().name());
        }
    }
}
