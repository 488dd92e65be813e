package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Path;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.WikiFixture;

public class SampleProgrammeIT {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void the_app_serves_the_sample_company_on_h2() throws IOException {
        serves(options());
    }

    @Test
    public void the_app_serves_the_sample_company_below_a_path_on_postgres() throws IOException {
        String url = WikiFixture.emptyPostgres();

        serves(options().below("/wiki").on(new HostOptions.Postgres(url, "postgres", "")));
    }

    private HostOptions options() {
        return HostOptions.of(
                Path.of("target/app/reverse-mentoring.jar"), folder.getRoot().toPath());
    }

    private static void serves(HostOptions options) throws IOException {
        try (Host host = Host.start(options)) {
            SampleProgramme.beginAndCoordinate(host);
            Content page = host.wiki()
                    .contents()
                    .byTitle(SampleProgramme.SPACE, Content.Kind.PAGE, "Who teaches generative AI?")
                    .orElseThrow();
            Connection browser = Jsoup.newSession().maxBodySize(0);
            Document login = open(browser, host, "login");
            FormElement people =
                    (FormElement) login.selectFirst("button[value=aylin.demir]").closest("form");
            people.submit().data("sample", "aylin.demir").execute();

            Document shown = open(browser, host, "pages/" + page.id());
            Document found = open(browser, host, "plugins/reversementoring/find.action");

            assertEquals("", shown.select(".error, .unknown-macro").text());
            assertTrue(shown.text(), shown.select(".wiki-content").text().contains("Generative AI"));
            assertEquals("de", shown.select(".wiki-content").attr("lang"));
            assertEquals(400, statusOf(host, "plugins/reversementoring/find.action?department=%ED%A0%80"));
            assertTrue(found.text(), found.select("main").text().contains("Aarav Sharma"));
        }
    }

    /** Of an address that is sent as it is, where jsoup would mend it. */
    private static int statusOf(Host host, String path) throws IOException {
        URL address = host.address().resolve(path).toURL();
        return ((HttpURLConnection) address.openConnection()).getResponseCode();
    }

    private static Document open(Connection browser, Host host, String path) throws IOException {
        return browser.newRequest(host.address().resolve(path).toString()).get();
    }
}
