package org.reversementoring.host.visibility;

import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.security.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.host.Host;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.Subject;

/** Ada and her partner, the first pair there is, with something to keep to themselves wherever the app lets them. */
final class Pair {
    /** What the macros of the app ask for, as this pair has it. */
    private static final Map<String, String> ASKED = Map.of("pairing", "1", "user", Ada.USERNAME);

    private final Scene scene;
    private final Host host;
    private final long everyMacro;
    private int agreement;
    private int lessons;

    Pair(Scene scene) {
        this.scene = scene;
        this.host = scene.host();
        this.everyMacro = host.wiki()
                .contents()
                .add(Content.draft(
                        Content.Kind.PAGE, "ADA", "Every macro", everyMacro(), OptionalLong.empty(), Optional.empty()))
                .id();
    }

    static Map<String, String> parameters(MacroModule macro) {
        return macro.parameters().stream()
                .map(MacroModule.Parameter::name)
                .filter(ASKED::containsKey)
                .collect(Collectors.toMap(name -> name, ASKED::get));
    }

    private String everyMacro() {
        return host.app().macros().all().stream()
                .flatMap(macro -> Stream.of(storage(macro, Map.of()), storage(macro, parameters(macro))))
                .collect(Collectors.joining());
    }

    private static String storage(MacroModule macro, Map<String, String> parameters) {
        return "<ac:structured-macro ac:name=\"" + macro.name() + "\">"
                + parameters.entrySet().stream()
                        .map(one ->
                                "<ac:parameter ac:name=\"" + one.getKey() + "\">" + one.getValue() + "</ac:parameter>")
                        .collect(Collectors.joining())
                + "</ac:structured-macro>";
    }

    /** A page that everybody may read and the pair has nothing to do with. */
    long pageWithEveryMacro() {
        return everyMacro;
    }

    /** Has its pages made, and says everything once. */
    void begins() {
        writes("");
        works();
    }

    /** Says everything anew; whatever others may know, such as that it is a pair, stays as it is. */
    void isAnotherInSecret() {
        writes(" and something else");
        works();
    }

    private void writes(String more) {
        scene.as(Role.ONESELF)
                .does(
                        "agreement-save",
                        "pairingId=1&step=write&number=" + agreement++ + "&purpose=" + Secret.AGREEMENT.word() + more
                                + "&focus=&fromMentor=&fromMentee=&months=9&weeks=3&confidentiality=&ifItDoesNotWork=");
        scene.as(Role.PARTNER).does("agreement-save", "pairingId=1&step=sign&number=" + agreement);
        follows(more);
        works();
        for (Content page : pages()) {
            String body = "<p>" + noted(page).word() + more + "</p>";
            if (!page.title().startsWith("Agreement")) {
                host.wiki().contents().addVersion(page.rewritten(page.title(), body), Optional.empty());
            }
        }
    }

    /** Sets a goal, rates themselves and writes down two lessons, of which the second is shared. */
    private void follows(String more) {
        scene.as(Role.PARTNER)
                .does(
                        "goal-save",
                        "pairingId=1&counting=false&title=" + Secret.GOAL.word() + more + "&milestones="
                                + Secret.MILESTONE.word() + more);
        scene.as(Role.ONESELF)
                .does(
                        "goal-ratings-save",
                        "pairingId=1&point=BEFORE&topic=" + scene.ada().wished() + "&level="
                                + (more.isEmpty() ? 2 : 3));
        for (Secret lesson : List.of(Secret.OWN_LESSON, Secret.SHARED_LESSON)) {
            scene.as(Role.ONESELF).does("reflection-save", "pairingId=1&kind=LEARNED&text=" + lesson.word() + more);
            lessons++;
        }
        scene.as(Role.ONESELF).does("reflection-change", "pairingId=1&share=" + lessons);
    }

    private Secret noted(Content page) {
        return isOnlyFor(page, Role.ONESELF)
                ? Secret.OWN_REFLECTIONS
                : isOnlyFor(page, Role.PARTNER) ? Secret.PARTNERS_REFLECTIONS : Secret.NOTES;
    }

    private boolean isOnlyFor(Content page, Role role) {
        return host.wiki()
                .contents()
                .restrictions(page.id(), Permission.VIEW)
                .equals(Set.of(Subject.person(host.wiki()
                        .accounts()
                        .byName(role.username)
                        .orElseThrow()
                        .key())));
    }

    /** All jobs, some of which leave something for others to do. */
    private void works() {
        for (int time = 0; time < 2; time++) {
            host.app()
                    .descriptor()
                    .jobs()
                    .forEach(job -> assertEquals(
                            "SUCCESS",
                            host.app().jobs().run(job.key()).getRunOutcome().name()));
        }
    }

    /** The space in which its pages are. */
    String space() {
        return "COMMONONENOTES";
    }

    List<Content> pages() {
        return host.wiki().contents().inSpace(space(), Content.Kind.PAGE).stream()
                .filter(page -> !page.title().endsWith(" Home"))
                .toList();
    }

    long home() {
        return pages().stream()
                .filter(page -> page.title().startsWith("Mentoring"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What all its titles have in common, and nothing else in the wiki. */
    String code() {
        return pages().get(0).title().replaceFirst(".* ", "");
    }
}
