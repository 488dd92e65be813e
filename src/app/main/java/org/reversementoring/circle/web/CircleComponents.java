package org.reversementoring.circle.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.circle.CircleView;
import org.reversementoring.circle.Circles;
import org.reversementoring.circle.Gate;
import org.reversementoring.circle.NewCircle;
import org.reversementoring.circle.OpeningService;
import org.reversementoring.pairing.Group;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns groups to which one can come into what their templates take. */
public final class CircleComponents {
    private final Components components;
    private final Words words;

    public CircleComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** How a constant is written in addresses, forms and keys of texts. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The page of all.
     *
     * @param topic of which alone; empty for all
     * @param mayOpen whether the reader can open one
     * @param without programmes in which the reader could, if any could be opened in them
     */
    String all(
            Reader reader,
            Surface surface,
            Circles circles,
            Optional<Topic> topic,
            String olderUrl,
            boolean mayOpen,
            List<Programme> without,
            boolean changeable) {
        Map<String, Object> data = list(reader, surface, circles.circles(), changeable);
        data.put("topic", topic.map(Topic::name).orElse(""));
        data.put("allUrl", topic.isPresent() ? surface.action("circles") : "");
        data.put("newUrl", mayOpen ? surface.action("circle-new") : "");
        data.put("olderUrl", olderUrl);
        data.put(
                "without",
                without.stream()
                        .map(programme -> words.text(reader, "circle.all.without", programme.name()))
                        .toList());
        data.put(
                "empty",
                Map.of(
                        "title", words.text(reader, "circle.all.empty.title"),
                        "text", words.text(reader, mayOpen ? "circle.all.empty.text-mentor" : "circle.all.empty.text"),
                        "steps",
                                List.of(
                                        mayOpen
                                                ? step(reader, surface.action("circle-new"), "circle.new.title")
                                                : step(reader, surface.action("find"), "page.menu.find"))));
        return render(surface, "Circle.all", data);
    }

    /** Some of them below a heading, where there are any; without buttons, as there may be no form around it. */
    String some(Reader reader, Surface surface, String heading, List<CircleView> circles, String allUrl) {
        if (circles.isEmpty()) {
            return "";
        }
        Map<String, Object> data = list(reader, surface, circles, false);
        data.put("heading", heading);
        data.put("allUrl", allUrl);
        return render(surface, "Circle.some", data);
    }

    private Map<String, Object> list(Reader reader, Surface surface, List<CircleView> circles, boolean askable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "circles",
                circles.stream()
                        .map(circle -> card(reader, surface, circle, askable))
                        .toList());
        return data;
    }

    private Map<String, Object> card(Reader reader, Surface surface, CircleView circle, boolean askable) {
        Map<String, Object> card = new LinkedHashMap<>();
        boolean stranger = circle.standing() == CircleView.Standing.STRANGER;
        card.put("id", circle.id());
        card.put("href", surface.action("circle", "circleId", Integer.toString(circle.id())));
        card.put("title", circle.group().title());
        card.put("purpose", circle.purpose());
        card.put("facts", facts(reader, circle));
        card.put("topic", circle.topic().map(Topic::name).orElse(""));
        card.put(
                "topicUrl",
                circle.topic()
                        .map(topic -> surface.action("topic", "topicId", Integer.toString(topic.id())))
                        .orElse(""));
        card.put(
                "hosts",
                circle.hosts().stream().map(host -> person(surface, host)).toList());
        card.put("room", room(reader, circle));
        card.put("standing", stranger ? "" : words.text(reader, "circle.standing." + name(circle.standing())));
        card.put("urgent", circle.standing() == CircleView.Standing.INVITED);
        card.put(
                "askable",
                askable && stranger && circle.room() > 0 && circle.parts().contains(Part.MENTEE));
        return card;
    }

    private static Map<String, Object> person(Surface surface, Account account) {
        return Map.of("name", account.fullName(), "href", surface.action("person", "user", account.username()));
    }

    private List<String> facts(Reader reader, CircleView circle) {
        Group group = circle.group();
        List<String> facts = new ArrayList<>();
        facts.add(words.text(reader, "pairing.group.format." + name(group.format())));
        facts.add(words.text(reader, "circle.meeting." + group.meeting().slug()));
        group.language().ifPresent(facts::add);
        circle.programme().map(Programme::name).ifPresent(facts::add);
        return facts;
    }

    private String room(Reader reader, CircleView circle) {
        String taken = words.text(
                reader,
                "pairing.group.room",
                Integer.toString(circle.people()),
                Integer.toString(circle.group().most()));
        String until = words.day(reader, circle.group().lastDay());
        return circle.room() == 0
                ? words.text(reader, "circle.room.none", taken)
                : words.text(reader, circle.begun() ? "circle.room.begun" : "circle.room.until", taken, until);
    }

    /** One group, with what the reader can do, for the page that has a form around it. */
    String one(Reader reader, Surface surface, CircleView circle, boolean changeable) {
        Map<String, Object> data = card(reader, surface, circle, false);
        boolean inside =
                circle.standing() == CircleView.Standing.MEMBER || circle.standing() == CircleView.Standing.HOST;
        data.put("changeable", changeable);
        data.put("insideUrl", inside ? surface.action("pairing", "pairingId", Integer.toString(circle.id())) : "");
        data.put("buttons", buttons(reader, circle));
        data.put("help", help(reader, circle));
        data.put(
                "fewest",
                words.text(
                        reader, "circle.fewest", Integer.toString(circle.group().fewest())));
        return render(surface, "Circle.one", data);
    }

    private List<Map<String, Object>> buttons(Reader reader, CircleView circle) {
        return switch (circle.standing()) {
            case STRANGER ->
                circle.room() == 0
                        ? List.of()
                        : Stream.of(Part.MENTEE, Part.MENTOR)
                                .filter(circle.parts()::contains)
                                .map(part -> button(reader, "ask-" + name(part), part == Part.MENTEE))
                                .toList();
            case ASKED -> List.of(button(reader, "take-back", false));
            case INVITED -> List.of(button(reader, "come", true), button(reader, "decline", false));
            case PAST, MEMBER, HOST -> List.of();
        };
    }

    private Map<String, Object> button(Reader reader, String step, boolean primary) {
        return Map.of("value", step, "label", words.text(reader, "circle.step." + step), "primary", primary);
    }

    private String help(Reader reader, CircleView circle) {
        return switch (circle.standing()) {
            case STRANGER ->
                circle.room() == 0
                        ? words.text(reader, "circle.help.full")
                        : words.text(
                                reader, circle.parts().isEmpty() ? "circle.help.not-in-it" : "circle.help.stranger");
            case ASKED -> words.text(reader, "circle.help.asked");
            case INVITED ->
                words.text(
                        reader,
                        circle.part().filter(part -> part == Part.MENTOR).isPresent()
                                ? "circle.help.invited-mentor"
                                : "circle.help.invited-mentee");
            case PAST -> words.text(reader, "circle.help.past");
            case MEMBER, HOST -> words.text(reader, "circle.help.member");
        };
    }

    /** The form that opens one or says anew what it is about. @param errors by field */
    String form(
            Reader reader,
            Surface surface,
            NewCircle typed,
            List<Programme> programmes,
            List<Topic> topics,
            boolean asksForMentor,
            Map<String, List<String>> errors,
            String backUrl,
            String submit,
            boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "formats",
                options(
                        Stream.of(GroupFormat.values()),
                        GroupFormat::name,
                        format -> words.text(reader, "pairing.group.format." + name(format)),
                        typed.format()));
        data.put(
                "programmes",
                options(
                        programmes.stream().filter(programme -> programmes.size() > 1),
                        programme -> Integer.toString(programme.id()),
                        Programme::name,
                        Integer.toString(typed.programmeId())));
        data.put(
                "topics",
                options(
                        topics.stream(),
                        topic -> Integer.toString(topic.id()),
                        Topic::name,
                        Integer.toString(typed.topicId())));
        data.put("fewest", sizes(typed.fewest()));
        data.put("most", sizes(typed.most()));
        data.put(
                "meetings",
                options(
                        Stream.of(MeetingFormat.values()),
                        MeetingFormat::name,
                        meeting -> words.text(reader, "circle.meeting." + meeting.slug()),
                        typed.meeting()));
        data.put("title", text(typed.title()));
        data.put("longestTitle", Group.LONGEST_TITLE);
        data.put("purpose", text(typed.purpose()));
        data.put("longestPurpose", OpeningService.LONGEST_PURPOSE);
        data.put("until", text(typed.until()));
        data.put("language", text(typed.language()));
        data.put("longestLanguage", Group.LONGEST_LANGUAGE);
        data.put("asksForMentor", asksForMentor);
        data.put("mentor", text(typed.mentor()));
        data.put("errors", errors);
        data.put("backUrl", backUrl);
        data.put("submit", submit);
        data.put("changeable", changeable);
        return render(surface, "Circle.form", data);
    }

    /** In the place of the form: its host would have no place, and says in the profile how many there are. */
    String noPlace(Reader reader, Surface surface) {
        return render(
                surface,
                "Page.empty",
                Map.of(
                        "title", words.text(reader, "circle.new.no-place.title"),
                        "text", words.text(reader, "circle.new.no-place.text"),
                        "steps", List.of(step(reader, surface.action("my-profile"), "page.menu.my-profile"))));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private static List<Map<String, Object>> sizes(String chosen) {
        return options(
                IntStream.rangeClosed(Group.FEWEST, Group.MOST).boxed(),
                number -> Integer.toString(number),
                number -> Integer.toString(number),
                chosen);
    }

    private static <T> List<Map<String, Object>> options(
            Stream<T> choices, Function<T, String> value, Function<T, String> label, String chosen) {
        return choices.map(choice -> Map.<String, Object>of(
                        "value", value.apply(choice),
                        "label", label.apply(choice),
                        "selected", value.apply(choice).equals(chosen)))
                .toList();
    }

    /** What a form about one carries along. */
    String hidden(int circleId, int version) {
        return components.render("Circle.hidden", Map.of("id", circleId, "version", version));
    }

    /** Who waits to come in, and the form that invites more. @param errors of the field in which one names somebody */
    String people(
            Reader reader,
            Surface surface,
            CircleView circle,
            Gate gate,
            String person,
            Part part,
            List<String> errors,
            boolean changeable) {
        Map<String, Object> data = gate(reader, surface, circle, gate, changeable);
        data.put("person", person);
        data.put("mentor", part == Part.MENTOR);
        data.put("errors", errors);
        data.put("open", gate.room() > 0);
        data.put("backUrl", surface.action("pairing", "pairingId", Integer.toString(circle.id())));
        return render(surface, "Circle.people", data);
    }

    /** What the page of a group shows to those in it: to its hosts who waits to come in. */
    String panel(Reader reader, Surface surface, CircleView circle, Optional<Gate> gate, boolean changeable) {
        Map<String, Object> data = gate.map(known -> gate(reader, surface, circle, known, changeable))
                .orElseGet(LinkedHashMap::new);
        data.put("hosting", gate.isPresent());
        data.put("room", room(reader, circle));
        data.put("missing", gate.map(known -> missing(reader, known)).orElse(""));
        String id = Integer.toString(circle.id());
        data.put("circleUrl", surface.action("circle", "circleId", id));
        data.put("peopleUrl", surface.action("circle-people", "circleId", id));
        data.put("editUrl", surface.action("circle-edit", "circleId", id));
        return render(surface, "Circle.panel", data);
    }

    private String missing(Reader reader, Gate gate) {
        if (gate.missing() > 0) {
            return words.counted(reader, "circle.missing", gate.missing());
        }
        return gate.bothSides() ? "" : words.text(reader, "circle.missing.side");
    }

    private Map<String, Object> gate(Reader reader, Surface surface, CircleView circle, Gate gate, boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", circle.id());
        data.put("asking", guests(reader, surface, gate.asking()));
        data.put("invited", guests(reader, surface, gate.invited()));
        data.put("changeUrl", surface.action("circle-people-change"));
        data.put("changeable", changeable);
        return data;
    }

    private List<Map<String, Object>> guests(Reader reader, Surface surface, List<Gate.Guest> guests) {
        return guests.stream()
                .map(guest -> {
                    Map<String, Object> data = new LinkedHashMap<>(person(surface, guest.account()));
                    data.put("user", guest.account().username());
                    data.put("part", words.text(reader, "pairing.member." + name(guest.part())));
                    return data;
                })
                .toList();
    }

    private Map<String, Object> step(Reader reader, String href, String key) {
        return Map.of("href", href, "label", words.text(reader, key));
    }

    private String render(Surface surface, String template, Map<String, Object> data) {
        components.require(surface, "pairing");
        return components.render(template, data);
    }
}
