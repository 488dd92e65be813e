package org.reversementoring.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.nodes.TextNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.gates.PseudoLanguage;
import org.reversementoring.host.wiki.Accounts;

/** The app in disguised English: whatever looks plain on its pages has not come from {@code i18n/}. */
public class PseudoLanguageIT {
    private static final String TEXTS = "i18n/reverse-mentoring";
    private static final Locale DISGUISED = Locale.forLanguageTag("en-XA");

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final Connection VISIT = Jsoup.newSession();
    private static Host host;

    @BeforeClass
    public static void logInAsAnAdministrator() throws IOException {
        host = Host.start(HostOptions.of(disguisedApp(), FOLDER.newFolder().toPath()));
        host.wiki()
                .accounts()
                .add("rmt", "Rmt", "", DISGUISED, ZoneOffset.UTC, List.of(Accounts.USERS, Accounts.ADMINISTRATORS));
        Document logIn = VISIT.newRequest(at("login").toString()).get();
        VISIT.newRequest(at("login").toString())
                .data("atl_token", logIn.select("[name=atl_token]").attr("value"))
                .data("sample", "rmt")
                .post();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void no_page_says_anything_by_itself() throws IOException {
        for (String page :
                List.of("find", "topics", "my-profile", "admin", "programme-new", "people-import", "person")) {
            assertDisguised(page(page));
        }
    }

    @Test
    public void neither_does_the_catalog_or_a_profile_once_there_is_something_to_show() throws IOException {
        submit(page("admin"), "starter-pack-add");

        assertTrue(page("topics").select(".rm-topic").size() > 40);
        for (String page : List.of("find", "topics", "my-profile", "admin")) {
            assertDisguised(page(page));
        }
    }

    @Test
    public void a_refusal_speaks_the_readers_language_too() throws IOException {
        assertDisguised(submit(page("programme-new"), "programme-create"));
        assertDisguised(submit(page("people-import"), "people-import-paste"));
    }

    @Test
    public void a_plain_word_is_found() {
        for (String plain : List.of("Hello", "<img alt='Hello'>")) {
            Document page = Jsoup.parse("<div class='rm-page'>[\u0161 ~]" + plain + "</div>");

            assertThrows(AssertionError.class, () -> assertDisguised(page));
        }
    }

    private static Document submit(Document page, String action) throws IOException {
        Element form = page.selectFirst("form[action*=" + action + "]");
        return ((FormElement) form).submit().execute().parse();
    }

    private static Document page(String action) throws IOException {
        return VISIT.newRequest(
                        at("plugins/reversementoring/" + action + ".action").toString())
                .get();
    }

    private static void assertDisguised(Document page) {
        Element content = page.selectFirst(".rm-page");
        // What people type into files and fields is the same in every language.
        content.select("code, pre, textarea, script").remove();
        // The names of the days are Java's own, for any language.
        content.select(".rm-days").remove();

        Stream<String> said = Stream.concat(
                content.nodeStream(TextNode.class).map(TextNode::text),
                Stream.of("title", "placeholder", "alt", "aria-label")
                        .flatMap(name -> content.select("[" + name + "]").eachAttr(name).stream()));
        assertEquals(
                page.location(), List.of(), said.filter(PseudoLanguage::isPlain).toList());
        assertTrue(page.location(), content.text().contains("~"));
    }

    private static URI at(String path) {
        return host.address().resolve(path);
    }

    private static Path disguisedApp() throws IOException {
        Path app = FOLDER.newFolder().toPath().resolve("app.jar");
        Files.copy(Path.of("target/app/reverse-mentoring.jar"), app);
        try (FileSystem jar = FileSystems.newFileSystem(app)) {
            Properties texts = new Properties();
            texts.load(Files.newInputStream(jar.getPath(TEXTS + ".properties")));
            texts.replaceAll((key, text) -> PseudoLanguage.of((String) text));
            try (Writer out = Files.newBufferedWriter(jar.getPath(TEXTS + "_en_XA.properties"))) {
                texts.store(out, null);
            }
        }
        return app;
    }
}
