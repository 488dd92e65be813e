package org.reversementoring.host.visibility;

import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.security.Permission;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.host.Host;
import org.reversementoring.host.Visitor;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.wiki.Accounts;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.Subject;

/** Ada and her partner, the first pair there is, with something to keep to themselves wherever the app lets them. */
final class Pair {
    /** What the macros of the app ask for, as this pair has it. */
    private static final Map<String, String> ASKED = Map.of("pairing", "1", "user", Ada.USERNAME);

    /** The number of the group that both are in, the second pairing there is. */
    static final int GROUP = 2;

    /** Of both outside the lines of reporting. */
    static final String CONTACT = "freda";

    /** How the title of the page begins on which their story is written. */
    private static final String STORY = "Our story";

    private static final String MORE = " and something else";

    private final Scene scene;
    private final Host host;
    private final long everyMacro;
    private int agreement;
    private int turn = 1;
    private final Set<String> titlesOfTheGroup = new HashSet<>();

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

    static Map<String, String> ofGroup(MacroModule macro) {
        return macro.parameters().stream().anyMatch(one -> one.name().equals("pairing"))
                ? Map.of("pairing", Integer.toString(GROUP))
                : Map.of();
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
        scene.makesTheFirstPairingOlder();
        scene.readers().values().forEach(Reading::calendar);
        works();
        writes("");
        gathers();
        shares("");
        saysGoodBye("");
        agrees("");
        works();
    }

    /** Says everything anew; whatever others may know, such as that it is a pair, stays as it is. */
    void isAnotherInSecret() {
        writes(MORE);
        wantsIn("quin");
        shares(MORE);
        saysGoodBye(MORE);
        works();
    }

    private void writes(String more) {
        agrees(more);
        works();
        turnsToSomebody(more);
        scene.as(Role.PARTNER).does("thank-send", "pairingId=1&to=&text=" + Secret.THANK_YOU.word() + more);
        plans(more);
        aims(more);
        answers(Role.ONESELF, "YES", Secret.ANSWER.word() + more);
        answers(Role.PARTNER, "PARTLY", Secret.ANSWER.word() + more);
        tells(Role.ONESELF, "YES", more.isEmpty() ? "MORE_TALK" : "AS_IT_WAS");
        tells(Role.PARTNER, "PARTLY", more.isEmpty() ? "MORE_PRACTICE" : "OTHER_TOPIC");
        reflects(Role.ONESELF, Secret.SHARED_REFLECTION, more);
        reflects(Role.ONESELF, Secret.OWN_REFLECTION, more);
        reflects(Role.PARTNER, Secret.PARTNERS_REFLECTION, more);
        if (more.isEmpty()) {
            scene.as(Role.ONESELF).does("reflection-change", "pairingId=1&share=1");
        }
        works();
        narrates(more);
        for (Content page : pages()) {
            String body = "<p>" + noted(page).word() + more + "</p>";
            if (!page.title().startsWith("Agreement") && !page.title().startsWith(STORY)) {
                host.wiki().contents().addVersion(page.rewritten(page.title(), body), Optional.empty());
            }
        }
    }

    /** One of them has turned a key for what the draft of their story says: the first time the one, then the other. */
    private void narrates(String more) {
        if (more.isEmpty()) {
            scene.as(Role.ONESELF).does("story-begin", "pairingId=1");
        }
        Content page = pages().stream()
                .filter(one -> one.title().startsWith(STORY))
                .findFirst()
                .orElseThrow();
        String body = "<h1>" + Secret.STORY.word() + more + "</h1><p>" + Secret.STORY.word() + more + "</p>";
        host.wiki().contents().addVersion(page.rewritten(page.title(), body), Optional.empty());
        Reading willing = scene.as(more.isEmpty() ? Role.ONESELF : Role.PARTNER);
        willing.does("story-step", willing.form("story", "id=1") + "&step=turn");
    }

    private void agrees(String more) {
        scene.as(Role.ONESELF)
                .does(
                        "agreement-save",
                        "pairingId=1&step=write&number=" + agreement++ + "&purpose=" + Secret.AGREEMENT.word() + more
                                + "&focus=&fromMentor=&fromMentee=&months=9&weeks=3&confidentiality=&ifItDoesNotWork=");
        scene.as(Role.PARTNER).does("agreement-save", "pairingId=1&step=sign&number=" + agreement);
    }

    private void turnsToSomebody(String more) {
        if (more.isEmpty()) {
            scene.as(Role.COORDINATOR).does("neutral-contacts-change", "programmeId=3&person=" + CONTACT);
        }
        scene.as(Role.ONESELF)
                .does("concern-send", "pairingId=1&contact=" + CONTACT + "&concern=" + Secret.CONCERN.word() + more);
    }

    /**
     * Two sessions, of which the sooner is accepted and has its page, and one that has been held; then the two are at
     * another time.
     */
    private void plans(String more) {
        if (more.isEmpty()) {
            saves(Role.PARTNER, "pairingId=1", 21, planned(more));
            saves(Role.ONESELF, "pairingId=1", 7, "venue=" + Secret.PLACE.word());
            scene.as(Role.PARTNER).does("session-step", "sessionId=2&sessionVersion=1&step=accept");
            saves(Role.PARTNER, "pairingId=1", 3, "venue=");
            scene.as(Role.ONESELF).does("session-step", "sessionId=3&sessionVersion=1&step=accept");
            works();
            scene.makesASessionPast(3, Duration.ofDays(5));
            works();
        } else {
            saves(Role.PARTNER, "pairingId=1&sessionId=1", 22, planned(more));
            saves(Role.ONESELF, "pairingId=1&sessionId=2", 8, "venue=" + Secret.PLACE.word() + more);
        }
    }

    private static String planned(String more) {
        return "venue=" + Secret.PLACE.word() + more + "&objective=" + Secret.OBJECTIVE.word() + more + "&questions="
                + Secret.QUESTIONS.word() + more;
    }

    private void saves(Role role, String which, int days, String words) {
        String day = "&date=" + LocalDate.now(ZoneOffset.UTC).plusDays(days) + "&time=10:00&minutes=60";
        scene.as(role).does("session-plan-save", scene.as(role).form("session-plan", which) + day + "&" + words);
    }

    private void aims(String more) {
        Reading both = scene.as(Role.ONESELF);
        both.does(
                "goal-save",
                (more.isEmpty() ? "pairingId=1" : both.form("goal-edit", "goalId=1")) + "&title=" + Secret.GOAL.word()
                        + more + "&counting=true&from=0&to=10&unit=talks&due=&milestones=" + Secret.MILESTONE.word()
                        + more);
        both.does("goal-move", both.form("goal", "goalId=1") + "&step=measure&value=" + (3 + more.length()));
        both.does(
                "goal-ratings-save",
                both.form("goal-ratings", "pairingId=1")
                        + (more.isEmpty() ? "&level=2&topic=" + scene.ada().wished() : "&level=4"));
    }

    /** To the questions at half-time. */
    private void answers(Role role, String openly, String words) {
        scene.as(role)
                .does(
                        "feedback-send",
                        "pairingId=1&sessionId=0&occasion=HALF_TIME&onCourse=YES&change=&openly=" + openly + "&keep="
                                + words);
    }

    /** To the questions after the session that has been held. */
    private void tells(Role role, String worthwhile, String nextTime) {
        tells(role, worthwhile, nextTime, "YES");
    }

    private void tells(Role role, String worthwhile, String nextTime, String openly) {
        scene.as(role)
                .does(
                        "feedback-send",
                        "pairingId=1&sessionId=3&worthwhile=" + worthwhile + "&nextTime=" + nextTime + "&openly="
                                + openly);
    }

    /** The pair says how it was; it goes on a while, so that all else can still be said. */
    private void saysGoodBye(String more) {
        Reading ada = scene.as(Role.ONESELF);
        if (more.isEmpty()) {
            ada.does("pairing-move", ada.form("pairing-end", "pairingId=1&step=begin-closing") + "&step=begin-closing");
        }
        thanks(Role.ONESELF, more.isEmpty() ? "YES" : "NO", Secret.THANKS.word() + more);
        thanks(Role.PARTNER, "PARTLY", Secret.THANKS.word() + more);
    }

    private void thanks(Role role, String recommend, String words) {
        scene.as(role)
                .does(
                        "feedback-send",
                        "pairingId=1&sessionId=0&occasion=END&hopesMet=YES&openly=YES&recommend=" + recommend
                                + "&thanks=" + words);
    }

    /** The two come together with somebody else: a group of which everybody may know, but not what becomes of it. */
    private void gathers() {
        Reading ada = scene.as(Role.ONESELF);
        Reading partner = scene.as(Role.PARTNER);
        ada.does(
                "circle-open",
                "programmeId=3&topicId=0&format=INNOVATION_MEETING&title=Fridays&purpose=Whatever+is+new&language=&fewest=3"
                        + "&most=12&meeting=REMOTE&until="
                        + LocalDate.now(ZoneOffset.UTC).plusDays(9));
        partner.teaches(scene.ada().wished(), 3);
        partner.does("circle-move", "circleId=" + GROUP + "&step=ask-mentor");
        newcomer("gwen");
        newcomer("quin");
        wantsIn("gwen");
        for (String username : List.of(Role.PARTNER.username, "gwen")) {
            ada.does("circle-people-change", "circleId=" + GROUP + "&letIn=" + username);
        }
        List<Content> before = pages();
        ada.does("pairing-move", ada.form("pairing", "pairingId=" + GROUP) + "&step=start");
        works();
        pages().stream()
                .filter(page -> !before.contains(page))
                .map(Content::title)
                .forEach(titlesOfTheGroup::add);
        assertEquals("its pages are there", 6, titlesOfTheGroup.size());
    }

    private void newcomer(String username) {
        Ada.account(host, username, "Somebody new", List.of(Accounts.USERS));
        sends(
                username,
                "my-profile-save",
                "version=0&role=MENTEE&mentorCapacity=1&menteeCapacity=1&format=BOTH&programme=3");
    }

    private void wantsIn(String username) {
        sends(username, "circle-move", "circleId=" + GROUP + "&step=ask-mentee");
    }

    private void sends(String username, String action, String form) {
        Visitor visitor = new Visitor(host.address()).as(username);
        Visitor.Answer answer =
                visitor.post("plugins/reversementoring/" + action + ".action", form + "&atl_token=" + visitor.token());
        assertEquals(action + ": " + answer.text(), 302, answer.status());
    }

    /** What only those in the group read: an idea, and what somebody has presented, so that it is the next one's turn. */
    private void shares(String more) {
        scene.as(Role.PARTNER).does("idea-add", "pairingId=" + GROUP + "&idea=" + Secret.IDEA.word() + more);
        scene.as(Role.ONESELF)
                .does(
                        "turns-save",
                        "pairingId=" + GROUP + "&number=" + turn++ + "&step=presented&subject=" + Secret.TURN.word()
                                + more);
    }

    /** Ada keeps something else from her partner than before. */
    void isAnotherToItself() {
        answers(Role.ONESELF, "NO", Secret.ANSWER.word() + MORE);
        tells(Role.ONESELF, "YES", "AS_IT_WAS", "NO");
        reflects(Role.ONESELF, Secret.OWN_REFLECTION, " and a second thought");
        Content own = pages().stream()
                .filter(page -> noted(page) == Secret.OWN_NOTES)
                .findFirst()
                .orElseThrow();
        host.wiki().contents().addVersion(own.rewritten(own.title(), "<p>Quite another thought</p>"), Optional.empty());
    }

    /** Of reflections, the first that is written is the one that is shared. */
    private void reflects(Role role, Secret secret, String more) {
        scene.as(role).does("reflection-save", "pairingId=1&kind=LEARNED&text=" + secret.word() + more);
    }

    private Secret noted(Content page) {
        return isOnlyFor(page, Role.ONESELF)
                ? Secret.OWN_NOTES
                : isOnlyFor(page, Role.PARTNER) ? Secret.PARTNERS_NOTES : Secret.NOTES;
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
                .filter(page -> !titlesOfTheGroup.contains(page.title()))
                .toList();
    }

    /** Titles of the pair's pages, and of those of the group, end in something that stands nowhere else in the wiki. */
    Set<String> codes() {
        return host.wiki().contents().inSpace(space(), Content.Kind.PAGE).stream()
                .map(Content::title)
                .filter(title -> !title.endsWith(" Home"))
                .map(title -> title.replaceFirst(".* ", ""))
                .collect(Collectors.toSet());
    }

    /** Who may read a page of this title at all, be it the pair's or the group's. */
    Set<String> readersOf(String title) {
        Set<String> readers = new HashSet<>(Set.of(Role.ONESELF.username, Role.PARTNER.username));
        if (titlesOfTheGroup.contains(title)) {
            readers.add("gwen");
        }
        return readers;
    }

    long home() {
        return pages().stream()
                .filter(page -> page.title().startsWith("Mentoring"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
