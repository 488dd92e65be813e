package org.reversementoring.profile.web;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Audience;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.MyProfile;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.TypedParticipation;
import org.reversementoring.profile.WorkingHours;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Text;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns what the profile's services tell into what its templates take. */
public final class ProfileComponents {

    /** The fields of the form of one's own profile that can be wrong, apart from offers and wishes. */
    static final List<String> FIELDS = List.of(
            "role",
            "programmes",
            "mentorCapacity",
            "menteeCapacity",
            "givesBack",
            "introduction",
            "languages",
            "site",
            "format",
            "zone",
            "hours",
            "preferred",
            "avoided");

    private static final int TONES = 8;

    private final Components components;
    private final Words words;

    public ProfileComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    Map<String, Object> empty(Reader reader, String key, List<Map<String, Object>> steps) {
        return Map.of(
                "title", words.text(reader, key + ".title"), "text", words.text(reader, key + ".text"), "steps", steps);
    }

    Map<String, Object> link(Reader reader, String href, String key) {
        return Map.of("href", href, "label", words.text(reader, key));
    }

    /** The card of somebody whom the reader has bookmarked. */
    Map<String, Object> bookmark(Reader reader, Surface surface, ProfileView person) {
        Map<String, Object> card = identity(surface, person.account(), person.department(), person.site());
        card.put("offers", interests(reader, surface, "offer", person.offers()));
        card.put("facts", inOneLine(reader, person.languages(), person.format(), person.freePlaces()));
        card.put("marks", marks(surface, person.account(), true));
        card.put("note", person.paused() ? words.text(reader, "profile.person.paused") : "");
        return card;
    }

    /** Languages, how to meet if not either way, and how many more learners the mentor would have. */
    String inOneLine(Reader reader, List<Locale> languages, Optional<MeetingFormat> format, OptionalInt places) {
        List<String> facts = new ArrayList<>();
        if (!languages.isEmpty()) {
            facts.add(languages.stream()
                    .map(language -> language.getDisplayLanguage(reader.locale()))
                    .distinct()
                    .collect(Collectors.joining(", ")));
        }
        format.filter(way -> way != MeetingFormat.BOTH)
                .ifPresent(way -> facts.add(word(reader, "profile.format", way)));
        places.ifPresent(learners -> facts.add(words.counted(reader, "profile.directory.places", learners)));
        return String.join(" · ", facts);
    }

    static Map<String, Object> marks(Surface surface, Account account, boolean bookmarked) {
        return Map.of(
                "user", account.username(),
                "name", account.fullName(),
                "bookmarked", bookmarked,
                "markUrl", surface.action("mark-json"),
                "href", surface.action("person", "user", account.username()));
    }

    static Map<String, Object> identity(Surface surface, Account account, String department, String site) {
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("name", account.fullName());
        identity.put("initials", initials(account.fullName()));
        identity.put("tone", 1 + Math.floorMod(account.key().value().hashCode(), TONES));
        identity.put("href", surface.action("person", "user", account.username()));
        identity.put(
                "place",
                Stream.of(department, site).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        return identity;
    }

    /** The first letters of the first and the last word: whole characters, also of names outside the common plane. */
    static String initials(String fullName) {
        String[] words = Text.line(fullName).split(" ");
        String first = firstCharacter(words[0]);
        String last = words.length > 1 ? firstCharacter(words[words.length - 1]) : "";
        return (first + last).toUpperCase(Locale.ROOT);
    }

    private static String firstCharacter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    List<Map<String, Object>> interests(
            Reader reader, Surface surface, String kind, List<ProfileView.Interest> interests) {
        return interests.stream()
                .map(interest -> Map.<String, Object>of(
                        "topic", interest.topic().name(),
                        "href",
                                surface.action(
                                        "find",
                                        "topic",
                                        Integer.toString(interest.topic().id())),
                        "level", interest.level().value(),
                        "levelText", level(reader, kind, interest.level().value()),
                        "sentence", interest.sentence()))
                .toList();
    }

    /** The profile of one person. @param named whether it says the name: the page has it in its heading */
    String person(Reader reader, Surface surface, ProfileView view, boolean named) {
        components.require(surface, "profile");
        return components.render("Profile.person", personData(reader, surface, view, named));
    }

    Map<String, Object> personData(Reader reader, Surface surface, ProfileView view, boolean named) {
        Map<String, Object> data = identity(surface, view.account(), view.department(), view.site());
        data.put("interactive", surface.interactive());
        data.put("named", named);
        data.put("paused", view.paused());
        data.put("introduction", view.introduction());
        data.put("givesBack", view.givesBack());
        data.put("facts", facts(reader, view));
        data.put("offers", interests(reader, surface, "offer", view.offers()));
        data.put("wishes", interests(reader, surface, "wish", view.wishes()));
        data.put("own", reader.person().equals(Optional.of(view.account().key())));
        data.put("editUrl", surface.action("my-profile"));
        String username = view.account().username();
        boolean asked = reader.person().isPresent() && !view.paused();
        data.put("askUrl", asked && teaches(view) ? surface.action("pairing-invite", "user", username) : "");
        data.put(
                "offerUrl",
                asked && !view.wishes().isEmpty()
                        ? surface.action("pairing-invite", "user", username, "part", "mentor")
                        : "");
        return data;
    }

    private static boolean teaches(ProfileView view) {
        return view.role().filter(Role::teaches).isPresent() && !view.offers().isEmpty();
    }

    private List<Map<String, Object>> facts(Reader reader, ProfileView view) {
        List<Map<String, Object>> facts = new ArrayList<>();
        view.role()
                .ifPresent(role -> facts.add(fact(reader, "profile.person.role", word(reader, "profile.role", role))));
        if (!view.programmes().isEmpty()) {
            String programmes = view.programmes().stream()
                    .map(programme -> programmeName(reader, programme))
                    .collect(Collectors.joining(", "));
            facts.add(fact(reader, "profile.person.programmes", programmes));
        }
        view.mentorCapacity()
                .ifPresent(capacity -> facts.add(fact(reader, "profile.person.capacity", Integer.toString(capacity))));
        view.freePlaces()
                .ifPresent(places -> facts.add(fact(reader, "profile.person.free-places", Integer.toString(places))));
        if (!view.languages().isEmpty()) {
            String languages = view.languages().stream()
                    .map(language -> language.getDisplayName(reader.locale()))
                    .collect(Collectors.joining(", "));
            facts.add(fact(reader, "profile.person.languages", languages));
        }
        view.zone()
                .ifPresent(zone -> facts.add(fact(
                        reader, "profile.person.time-zone", zone.getDisplayName(TextStyle.FULL, reader.locale()))));
        view.hours()
                .ifPresent(hours -> facts.add(fact(reader, "profile.person.hours", written(reader.locale(), hours))));
        view.format()
                .ifPresent(format ->
                        facts.add(fact(reader, "profile.person.format", word(reader, "profile.format", format))));
        return facts;
    }

    private static String written(Locale locale, WorkingHours hours) {
        String days = hours.days().stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .collect(Collectors.joining(", "));
        return days + ", " + hours.from() + "\u2013" + hours.until();
    }

    /** What a constant is called. */
    private String word(Reader reader, String prefix, Enum<?> constant) {
        return words.text(
                reader, prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Map<String, Object> fact(Reader reader, String key, String value) {
        return Map.of("label", words.text(reader, key), "text", value);
    }

    /** In the place of a directory: its author asked for a topic that the catalog does not have. */
    String unknownTopic(Reader reader, Surface surface, String topic) {
        return instead(
                surface,
                Map.of(
                        "title", words.text(reader, "profile.directory.unknown-topic.title"),
                        "text", words.text(reader, "profile.directory.unknown-topic.text", topic),
                        "steps", List.of(link(reader, surface.action("topics"), "page.menu.topics"))));
    }

    /** In the place of a profile: there is no such account. */
    String unknownPerson(Reader reader, Surface surface, String user) {
        return instead(
                surface,
                Map.of(
                        "title", words.text(reader, "profile.person.title"),
                        "text", words.text(reader, "profile.person.unknown", user),
                        "steps", List.of(link(reader, surface.action("find"), "page.menu.find"))));
    }

    /** In the place of a profile: people are shown to people who have logged in. */
    String anonymous(Reader reader, Surface surface) {
        return instead(surface, empty(reader, "profile.directory.anonymous", List.of()));
    }

    private String instead(Surface surface, Map<String, Object> why) {
        components.require(surface, "page");
        return components.render("Page.empty", why);
    }

    /** The form in which one changes what one says of oneself. @param leaving whether to ask if one means to leave */
    String mine(Reader reader, Surface surface, MyProfile mine, ProfileForm form, boolean leaving, boolean writable) {
        components.require(surface, "my-profile");
        Standing standing = mine.participation().standing();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", form.version());
        data.put("standing", standing.name());
        data.put("standingText", word(reader, "profile.standing", standing));
        data.put("leaving", leaving);
        data.put("saveLabel", words.text(reader, standing.isShown() ? "profile.mine.save" : "profile.mine.join"));
        data.put("part", part(reader, mine, form));
        data.put(
                "sides",
                List.of(
                        side(reader, "offer", form.offers(), List.of()),
                        side(reader, "wish", form.wishes(), audiences(reader, form, Field.WISHES))));
        data.put("about", about(reader, form));
        data.put("matching", matching(reader, form));
        data.put("categories", choices(reader, mine.topics()));
        data.put("listingText", word(reader, "profile.listing", mine.listing()));
        data.put("listed", mine.listing().isListed());
        data.put("findUrl", surface.action("find"));
        data.put("viewUrl", surface.action("person", "user", mine.account().username()));
        data.put("changeable", writable);
        return components.render("Profile.mine", data);
    }

    private List<Map<String, Object>> part(Reader reader, MyProfile mine, ProfileForm form) {
        TypedParticipation typed = form.participation();
        List<Map<String, Object>> fields = new ArrayList<>();
        fields.add(choice(reader, form, "role", options(reader, "profile.role", Role.values(), typed.role())));
        programmes(reader, mine, form).ifPresent(fields::add);
        fields.add(input(reader, form, "mentorCapacity", "number", typed.mentorCapacity()));
        fields.add(input(reader, form, "menteeCapacity", "number", typed.menteeCapacity()));
        fields.add(
                seenBy(reader, form, Field.GIVES_BACK, input(reader, form, "givesBack", "prose", typed.givesBack())));
        return fields;
    }

    /** Nothing where there is nothing to choose, nothing to know and nothing wrong. */
    private Optional<Map<String, Object>> programmes(Reader reader, MyProfile mine, ProfileForm form) {
        Map<String, Object> field = input(reader, form, "programmes", "programmes", "");
        field.put(
                "options",
                mine.programmes().stream()
                        .map(programme -> {
                            String id = Integer.toString(programme.id());
                            boolean chosen = form.participation().programmes().contains(id);
                            return option(id, programme.name(), chosen);
                        })
                        .toList());
        field.put(
                "closed",
                mine.closed().stream()
                        .map(programme -> programmeName(reader, programme))
                        .toList());
        if (mine.programmes().isEmpty()) {
            field.put("help", words.text(reader, "profile.programmes.closed.help"));
        }
        boolean shown = !mine.programmes().isEmpty()
                || !mine.closed().isEmpty()
                || !form.errorsAt("programmes").isEmpty();
        return shown ? Optional.of(field) : Optional.empty();
    }

    private String programmeName(Reader reader, Programme programme) {
        return programme.closed()
                ? words.text(reader, "profile.programmes.is-closed", programme.name())
                : programme.name();
    }

    private List<Map<String, Object>> about(Reader reader, ProfileForm form) {
        TypedParticipation typed = form.participation();
        Map<String, Object> hours = input(reader, form, "hours", "hours", "");
        hours.put("from", typed.from());
        hours.put("until", typed.until());
        hours.put("days", days(reader, typed.days()));
        Map<String, Object> zone = input(reader, form, "zone", "zone", typed.zone());
        zone.put("options", zones());
        return List.of(
                seenBy(
                        reader,
                        form,
                        Field.INTRODUCTION,
                        input(reader, form, "introduction", "prose", typed.introduction())),
                seenBy(reader, form, Field.LANGUAGES, input(reader, form, "languages", "text", typed.languages())),
                input(reader, form, "site", "text", typed.site()),
                seenBy(
                        reader,
                        form,
                        Field.FORMAT,
                        choice(
                                reader,
                                form,
                                "format",
                                options(reader, "profile.format", MeetingFormat.values(), typed.format()))),
                seenBy(reader, form, Field.ZONE, zone),
                seenBy(reader, form, Field.HOURS, hours));
    }

    private List<Map<String, Object>> matching(Reader reader, ProfileForm form) {
        TypedParticipation typed = form.participation();
        return List.of(
                input(reader, form, "preferred", "text", typed.preferred()),
                input(reader, form, "avoided", "text", typed.avoided()));
    }

    private Map<String, Object> choice(
            Reader reader, ProfileForm form, String name, List<Map<String, Object>> options) {
        Map<String, Object> field = input(reader, form, name, "choice", "");
        field.put("options", options);
        return field;
    }

    /** @param kind text|number|prose|choice|zone|hours|programmes */
    private Map<String, Object> input(Reader reader, ProfileForm form, String name, String kind, String value) {
        String key = "profile.field." + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("kind", kind);
        field.put("label", words.text(reader, key));
        field.put("help", words.text(reader, key + ".help"));
        field.put("value", value == null ? "" : value);
        field.put("errors", form.errorsAt(name));
        field.put("audiences", List.of());
        return field;
    }

    private Map<String, Object> seenBy(Reader reader, ProfileForm form, Field field, Map<String, Object> input) {
        input.put("audiences", audiences(reader, form, field));
        return input;
    }

    private List<Map<String, Object>> audiences(Reader reader, ProfileForm form, Field field) {
        String chosen = form.participation()
                .audiences()
                .getOrDefault(field.name(), field.usual().name());
        return Stream.of(Audience.values())
                .map(audience -> option(
                        field.name() + "=" + audience.name(),
                        word(reader, "profile.audience", audience),
                        audience.name().equals(chosen)))
                .toList();
    }

    private List<Map<String, Object>> options(Reader reader, String prefix, Enum<?>[] constants, String chosen) {
        return Stream.of(constants)
                .map(constant -> option(
                        constant.name(),
                        word(reader, prefix, constant),
                        constant.name().equals(chosen)))
                .toList();
    }

    private static List<Map<String, Object>> days(Reader reader, List<String> chosen) {
        return Stream.of(DayOfWeek.values())
                .map(day -> option(
                        day.name(),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale()),
                        chosen.contains(day.name())))
                .toList();
    }

    /** Zones named after a place. */
    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    private static Map<String, Object> option(String value, String label, boolean selected) {
        return Map.of("value", value, "text", label, "selected", selected);
    }

    private Map<String, Object> side(
            Reader reader, String kind, ProfileForm.Side side, List<Map<String, Object>> audiences) {
        List<Map<String, Object>> levels = new ArrayList<>();
        for (int value = Level.LOWEST; value <= Level.HIGHEST; value++) {
            levels.add(Map.of("value", Integer.toString(value), "text", level(reader, kind, value)));
        }
        List<Map<String, Object>> priorities =
                kind.equals("wish") ? options(reader, "profile.priority", Priority.values(), "") : List.of();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ProfileForm.Row row : side.rows()) {
            rows.add(row(rows.size(), row));
        }
        String prefix = "profile.mine." + kind;
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind);
        data.put("heading", words.text(reader, prefix + ".heading"));
        data.put("help", words.text(reader, prefix + ".help"));
        data.put("ideas", kind.equals("offer") ? ideas(reader) : List.of());
        data.put("addLabel", words.text(reader, prefix + ".add"));
        data.put("removeLabel", words.text(reader, prefix + ".remove"));
        data.put("levels", levels);
        data.put("priorities", priorities);
        data.put("audiences", audiences);
        data.put("rows", rows);
        data.put("blank", row(0, ProfileForm.Row.BLANK));
        data.put("errors", side.errors());
        return data;
    }

    private static Map<String, Object> row(int number, ProfileForm.Row row) {
        return Map.of(
                "number", number,
                "topicId", row.topic(),
                "level", row.level(),
                "sentence", row.sentence(),
                "priority", row.priority(),
                "errors", row.errors());
    }

    /** How daily habits become offers, for those who doubt that they have anything to teach. */
    private List<String> ideas(Reader reader) {
        return words.text(reader, "profile.ideas").lines().toList();
    }

    private String level(Reader reader, String kind, int value) {
        return words.text(reader, "profile." + kind + ".level." + value);
    }

    /** All topics to choose from, by category. */
    private List<Map<String, Object>> choices(Reader reader, List<Topic> topics) {
        Map<Category, List<Topic>> byCategory = topics.stream()
                .collect(Collectors.groupingBy(
                        Topic::category, () -> new EnumMap<>(Category.class), Collectors.toList()));
        return byCategory.entrySet().stream()
                .map(category -> Map.<String, Object>of(
                        "name",
                        words.text(reader, category.getKey().nameKey()),
                        "topics",
                        category.getValue().stream()
                                .map(topic -> Map.<String, Object>of(
                                        "id", Integer.toString(topic.id()),
                                        "name", topic.name()))
                                .toList()))
                .toList();
    }
}
