package org.reversementoring.gates;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TextsTest {

    /** Keys that are put together at run time; whoever adds a prefix answers for each key below it. */
    private static final List<String> PUT_TOGETHER = List.of(
            "call.answers.",
            "call.done.",
            "call.fact.answers.",
            "call.idea.wishes.",
            "call.language.",
            "call.latest.",
            "call.recipients.",
            "call.thanks.",
            "catalog.category.",
            "catalog.done.",
            "catalog.empty.",
            "catalog.empty.administrator.",
            "catalog.field.",
            "catalog.pages.missing.",
            "catalog.proposal.state.",
            "catalog.starter.",
            "catalog.topic.gap.",
            "catalog.topic.offers.",
            "catalog.topic.waiting.",
            "catalog.topic.wishes.",
            "circle.done.",
            "circle.idea.state.",
            "circle.ideas.",
            "circle.meeting.",
            "circle.missing.",
            "circle.standing.",
            "circle.step.",
            "credential.done.",
            "credential.form.",
            "credential.key.",
            "credential.keys.done.",
            "feedback.choice.",
            "feedback.contacts.done.",
            "feedback.contacts.nobody.",
            "feedback.contacts.without.",
            "feedback.fact.",
            "feedback.next.",
            "feedback.notice.",
            "feedback.question.",
            "feedback.sheet.",
            "feedback.sight.",
            "feedback.state.",
            "goal.act.",
            "goal.done.",
            "goal.next.rate.",
            "goal.rating.ask.",
            "goal.rating.level.",
            "goal.rating.scale.",
            "goal.rating.who.",
            "goal.reflection.kind.",
            "goal.section.",
            "goal.state.",
            "history.act.",
            "history.area.",
            "history.field.",
            "import.meaning.",
            "matching.conflicts.done.",
            "matching.criterion.",
            "matching.goal.",
            "matching.rules.",
            "pairing.agreement.",
            "pairing.done.",
            "pairing.finding.",
            "pairing.group.done.",
            "pairing.group.format.",
            "pairing.group.help.",
            "pairing.group.history.",
            "pairing.group.step.",
            "pairing.group.sure.",
            "pairing.help.",
            "pairing.history.",
            "pairing.member.",
            "pairing.mine.",
            "pairing.notice.",
            "pairing.part.",
            "pairing.part.past.",
            "pairing.reason.",
            "pairing.status.",
            "pairing.step.",
            "pairing.suggestions.",
            "pairing.sure.",
            "people.care.",
            "people.done.",
            "people.last.",
            "people.role.",
            "people.standing.",
            "people.told.",
            "profile.audience.",
            "profile.directory.anonymous.",
            "profile.directory.empty.",
            "profile.directory.hidden.",
            "profile.directory.mentors.",
            "profile.directory.places.",
            "profile.field.",
            "profile.filters.",
            "profile.format.",
            "profile.listing.",
            "profile.mark.done.",
            "profile.mine.done.",
            "profile.mine.offer.",
            "profile.mine.wish.",
            "profile.offer.level.",
            "profile.offers.",
            "profile.order.",
            "profile.priority.",
            "profile.role.",
            "profile.standing.",
            "profile.wish.level.",
            "profile.wishes.",
            "programme.done.",
            "programme.overview.people.",
            "programme.overview.topics.",
            "programme.page.",
            "recognition.badge.",
            "recognition.certificate.completion.",
            "recognition.certificate.part.",
            "recognition.done.",
            "recognition.notice.",
            "recognition.sessions.",
            "round.act.",
            "round.answer.",
            "round.by-hand.",
            "round.difference.",
            "round.difference.empty.",
            "round.done.",
            "round.empty.",
            "round.empty.filtered.",
            "round.found.",
            "round.left.empty.",
            "round.left.help.none.",
            "round.left.side.",
            "round.mark.",
            "round.nobody-new.",
            "round.none.",
            "round.number.",
            "round.omission.",
            "round.order.",
            "round.pair.",
            "round.problem.",
            "round.publish.done.",
            "round.publish.empty.",
            "round.publish.invitations.",
            "round.publish.submit.",
            "round.published.asked.",
            "round.show.",
            "round.stage.",
            "round.state.",
            "round.swap.",
            "round.swap.nothing.",
            "round.tab.",
            "round.what-if.first.",
            "session.activity.",
            "session.done.",
            "session.empty.",
            "session.end.",
            "session.label.",
            "session.list.more.",
            "session.notes.problem.",
            "session.notes.state.",
            "session.notes.title.",
            "session.notes.trouble.",
            "session.notice.",
            "session.page.objective.",
            "session.prompts.",
            "session.readers.members.",
            "session.status.",
            "session.step.",
            "session.strain.",
            "session.turn.count.",
            "story.anonymous.",
            "story.done.",
            "story.notice.",
            "story.state.",
            "story.sure.");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void english_and_german_are_right_in_themselves() {
        assertEquals(List.of(), Texts.english().violations());
        assertEquals(List.of(), Texts.german().violations());
    }

    @Test
    public void german_says_what_english_says() {
        assertEquals(List.of(), Texts.english().violations(Texts.german()));
    }

    @Test
    public void every_text_is_said_somewhere_and_nothing_is_without_a_text() throws IOException {
        assertEquals(List.of(), Texts.english().violations(usesOfTheApp()));
    }

    @Test
    public void the_files_can_be_read_in_any_encoding() throws IOException {
        try (Stream<Path> files = Files.list(ClassFile.APP.resolve("i18n"))) {
            assertEquals(
                    List.of(),
                    files.flatMap(file -> Texts.notAscii(file).stream()).toList());
        }
    }

    @Test
    public void a_missing_translation_is_found() {
        assertEquals(
                List.of("de lacks a.b", "en lacks a.c"),
                texts("en", Map.of("a.b", "B")).violations(texts("de", Map.of("a.c", "C"))));
    }

    @Test
    public void a_lost_placeholder_is_found() {
        assertEquals(
                List.of("de: a.b has other placeholders"),
                texts("en", Map.of("a.b", "{0} of {1}")).violations(texts("de", Map.of("a.b", "{0} von"))));
    }

    @Test
    public void an_apostrophe_or_a_brace_that_formatting_trips_over_is_found() {
        assertEquals(
                List.of("en: a.b has an apostrophe that MessageFormat swallows: write \\u2019"),
                texts("en", Map.of("a.b", "It's")).violations());
        assertEquals(1, texts("en", Map.of("a.b", "{0")).violations().size());
        assertEquals(
                List.of("en: a.b is empty"), texts("en", Map.of("a.b", " ")).violations());
    }

    @Test
    public void a_key_without_a_text_is_found_wherever_it_is_used() {
        TextUses uses = new TextUses(List.of())
                .source("<p>{getText('a.soy')}</p>")
                .source("AJS.I18n.getText(\"a.js\", count)")
                .source("<at:i18n at:key=\"a.page\"/>")
                .strings(List.of("a.java", "java.lang", "A sentence."), Set.of("a"))
                .descriptor(Stream.of("a.xml"));

        assertEquals(
                List.of(
                        "no text for a.java",
                        "no text for a.js",
                        "no text for a.page",
                        "no text for a.soy",
                        "no text for a.xml"),
                texts("en", Map.of()).violations(uses));
    }

    @Test
    public void a_text_that_nobody_uses_is_found() {
        Texts texts = texts("en", Map.of("a.used", "x", "a.kind.one", "x", "a.forgotten", "x"));
        TextUses uses =
                new TextUses(List.of("a.kind.")).source("getText('a.used')").strings(List.of("a.kind"), Set.of("a"));

        assertEquals(List.of("nobody says a.forgotten"), texts.violations(uses));
    }

    @Test
    public void a_prefix_that_no_key_has_any_more_is_found() {
        assertEquals(
                List.of("no text begins with a.kind."),
                texts("en", Map.of()).violations(new TextUses(List.of("a.kind."))));
    }

    @Test
    public void an_umlaut_in_the_file_is_found() throws IOException {
        Path file = folder.newFile("a.properties").toPath();
        Files.writeString(file, "a.b = x\na.c = \u00fc", StandardCharsets.UTF_8);

        assertEquals(List.of("a.properties:2 is not ASCII"), Texts.notAscii(file));
    }

    @Test
    public void the_pseudo_language_keeps_what_formatting_needs() {
        Map<String, String> disguised = new TreeMap<>(Texts.english().byKey());
        disguised.replaceAll((key, text) -> PseudoLanguage.of(text));
        Texts pseudo = texts("pseudo", disguised);

        assertEquals(
                "[{0} \u00e1\u00f1d {1,number,integer} ~~~~~~~~]", PseudoLanguage.of("{0} and {1,number,integer}"));
        assertEquals(List.of(), Texts.english().violations(pseudo));
        assertEquals(List.of(), pseudo.violations());
    }

    private static TextUses usesOfTheApp() throws IOException {
        Xml descriptor = Xml.read(ClassFile.APP.resolve("atlassian-plugin.xml"));
        Set<String> chapters = TextUses.chapters(Texts.english().keys());
        chapters.remove("org"); // the macro browser's keys stand in no class
        TextUses uses = new TextUses(PUT_TOGETHER).descriptor(Descriptor.texts(descriptor));
        ClassFile.below(ClassFile.APP).forEach(file -> uses.strings(file.strings(), chapters));
        for (Path source : sources()) {
            uses.source(Files.readString(source));
        }
        return uses;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("templates", "scripts")) {
            if (Files.exists(ClassFile.APP.resolve(folder))) {
                try (Stream<Path> files = Files.walk(ClassFile.APP.resolve(folder))) {
                    files.filter(Files::isRegularFile).forEach(sources::add);
                }
            }
        }
        return sources;
    }

    private static Texts texts(String language, Map<String, String> byKey) {
        return new Texts(language, byKey);
    }
}
