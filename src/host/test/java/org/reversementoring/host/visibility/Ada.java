package org.reversementoring.host.visibility;

import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.security.Permission;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.host.Host;
import org.reversementoring.host.Visitor;
import org.reversementoring.host.Visitor.Answer;
import org.reversementoring.host.visibility.Known.Audience;
import org.reversementoring.host.wiki.Accounts;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.Subject;
import org.reversementoring.host.wiki.WikiSpace;

/** Somebody of whom everything is known: by the organisation's file, and by what she types into her profile herself. */
final class Ada {
    static final String USERNAME = "ada";
    static final String NAME = "Ada Lookedat";

    static final String OFFERED = "Generative AI";
    static final String WISHED = "Negotiation";

    private static final String APP = "plugins/reversementoring/";
    private static final String PAGE = "<ac:structured-macro ac:name=\"mentoring-profile\">"
            + "<ac:parameter ac:name=\"user\">ada</ac:parameter></ac:structured-macro>";

    private final Visitor herself;
    private final Visitor administrator;
    private final String key;
    private final int offered;
    private final int wished;
    private final long page;

    private Ada(Host host) {
        this.key = account(host, USERNAME, NAME, List.of(Accounts.USERS));
        this.herself = new Visitor(host.address()).as(USERNAME);
        this.administrator = new Visitor(host.address()).as(Role.ADMINISTRATOR.username);
        redirected(administrator.post(APP + "starter-pack-add.action", Map.of("atl_token", administrator.token())));
        redirected(administrator.post(
                APP + "coordinators-save.action",
                Map.of("atl_token", administrator.token(), "shown", "", "group", Role.COORDINATORS)));
        programme("Jointoken");
        programme("Another one");
        programme("Common one");
        letAnybodyMeet();
        this.offered = topic(OFFERED);
        this.wished = topic(WISHED);
        WikiSpace space = host.wiki().spaces().create("ADA", "Ada's space", "", Optional.empty());
        host.wiki().spaces().grant(space.id(), Permission.VIEW, Subject.anyone());
        this.page = host.wiki()
                .contents()
                .add(Content.draft(Content.Kind.PAGE, "ADA", "On a page", PAGE, OptionalLong.empty(), Optional.empty()))
                .id();
    }

    /** Into a company that lets strangers look at its wiki, and among those whom she names. */
    static Ada joining(Host host) {
        host.wiki().settings().anonymousAccess(true);
        for (Role role : Role.values()) {
            if (role != Role.ONESELF && role != Role.ANONYMOUS) {
                account(host, role.username, "Somebody " + role, role.groups);
            }
        }
        for (String other : List.of("mandy", "freda", "ralph")) {
            account(
                    host,
                    other,
                    other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1),
                    List.of(Accounts.USERS));
        }
        return new Ada(host);
    }

    static String account(Host host, String username, String name, List<String> groups) {
        return host.wiki()
                .accounts()
                .add(username, name, username + "@company.example", Locale.ENGLISH, ZoneOffset.UTC, groups)
                .getKey()
                .getStringValue();
    }

    /** The numbers of programmes are counted from 1. */
    private void programme(String name) {
        redirected(administrator.post(
                APP + "programme-create.action",
                Map.of("atl_token", administrator.token(), "name", name, "spaceKey", name.replace(" ", ""))));
    }

    /** In the third programme, whatever they speak and whenever they work. */
    private void letAnybodyMeet() {
        String numbers = Stream.of("REPORTING_LINE", "SHARED_HOURS", "MINIMUM_SCORE")
                .map(setting -> "&setting=" + setting + "&number=0")
                .collect(Collectors.joining());
        String weights = Stream.of(
                        "TOPICS",
                        "PRIORITY",
                        "EXCHANGE",
                        "DEPARTMENTS",
                        "SENIORITY",
                        "MEETING",
                        "PREFERENCE",
                        "BALANCE")
                .map(setting -> "&setting=" + setting + "&number=100")
                .collect(Collectors.joining());
        redirected(administrator.post(
                APP + "matching-rules-save.action",
                "programmeId=3&version=0&goal=FAIREST&atl_token=" + administrator.token() + numbers + weights));
    }

    private int topic(String name) {
        return Integer.parseInt(administrator
                .get(APP + "topics.action")
                .page()
                .select("main a[href*=topicId]:contains(" + name + ")")
                .attr("href")
                .replaceFirst(".*topicId=", ""));
    }

    int offered() {
        return offered;
    }

    int wished() {
        return wished;
    }

    String key() {
        return key;
    }

    /** The page of the wiki that has her profile on it. */
    long page() {
        return page;
    }

    /** Her as every parameter by which somebody might ask for another person, and first of whatever has numbers. */
    String forged() {
        String names = Stream.of("user", "username", "person")
                .map(name -> name + "=" + USERNAME)
                .collect(Collectors.joining("&"));
        String keys = Stream.of("key", "userKey", "personKey")
                .map(name -> name + "=" + key)
                .collect(Collectors.joining("&"));
        return names + "&" + keys + "&id=1&personId=1&programmeId=1&importId=1";
    }

    /** What {@link Known} recognises, for these eyes wherever she has a choice. */
    void isKnown(Audience chosen) {
        isOf("13", "1971-03-09", "mandy");
        says(
                "save",
                chosen,
                "languages=Welsh&zone=Pacific/Chatham&format=REMOTE&from=05:15&until=13:45&day=FRIDAY&preferred=freda"
                        + "&avoided=ralph&menteeCapacity=2&introduction=Introtoken&givesBack=Backtoken&wishLevel=2"
                        + "&wishSentence=Wishtoken&wishPriority=MOST_OF_ALL");
    }

    /** The same Ada, apart from all that {@link Audience#NOBODY} may hide. */
    void isAnotherInSecret(Audience chosen) {
        isOf("4", "2011-11-30", "ralph");
        says(
                "save",
                chosen,
                "languages=Icelandic,German&zone=Asia/Kathmandu&format=IN_PERSON&from=09:00&until=21:00&day=MONDAY"
                        + "&preferred=mandy&avoided=freda&menteeCapacity=9&introduction=&givesBack=Nothing&wishLevel=5"
                        + "&wishSentence=&wishPriority=SOMETIME");
    }

    void leaves() {
        says("leave-confirmed", Audience.EVERYONE, "menteeCapacity=2&format=BOTH&wishLevel=2");
    }

    private void isOf(String grade, String joined, String manager) {
        String file = "username,department,grade,joined,manager\n" + USERNAME + ",Quarrying Dept," + grade + ","
                + joined + "," + manager + "\n";
        Map<String, String> form = Map.of("atl_token", administrator.token(), "text", file);
        String id = redirected(administrator.post(APP + "people-import-paste.action", form))
                .replaceFirst(".*importId=", "");
        redirected(administrator.post(
                APP + "people-import-apply.action", Map.of("atl_token", administrator.token(), "importId", id)));
    }

    void acceptsMentoring() {
        redirected(herself.post(
                APP + "pairing-move.action",
                Map.of("atl_token", herself.token(), "pairingId", "1", "version", "1", "step", "accept")));
    }

    private void says(String step, Audience chosen, String words) {
        List<String> form = new ArrayList<>(List.of(
                "atl_token=" + herself.token(),
                "version="
                        + herself.get(APP + "my-profile.action")
                                .page()
                                .select("[name=version]")
                                .attr("value"),
                "step=" + step,
                "role=BOTH",
                "programme=1",
                "programme=3",
                "mentorCapacity=7",
                "site=Sitetoken",
                "offerTopic=" + offered,
                "offerLevel=4",
                "offerSentence=Offertoken",
                "wishTopic=" + wished,
                words));
        for (Known field : Known.free()) {
            form.add("audience=" + URLEncoder.encode(field + "=" + chosen, StandardCharsets.UTF_8));
        }
        redirected(herself.post(APP + "my-profile-save.action", String.join("&", form)));
    }

    private static String redirected(Answer answer) {
        assertEquals(answer.text(), 302, answer.status());
        return answer.header("Location");
    }
}
