package org.reversementoring.web;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.reversementoring.catalog.Category;
import org.reversementoring.matching.PolicyService;
import org.reversementoring.matching.Rule;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Change.Act;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** Says in words who changed what. */
public final class Changes {
    /** What is ready-made is kept by the key of its text, so that everybody reads it in their language. */
    private static final String BADGES = "recognition.badge.";

    private final Accounts accounts;
    private final Words words;

    public Changes(Accounts accounts, Words words) {
        this.accounts = accounts;
        this.words = words;
    }

    /** As the template {@code History.changes} takes them. */
    public List<Map<String, Object>> rows(Reader reader, Collection<Change> changes) {
        Map<PersonKey, Account> known = accounts.byKeys(changes.stream()
                .flatMap(change -> Stream.concat(Stream.of(change.by()), change.matter().person().stream()))
                .toList());
        return changes.stream().map(change -> row(reader, change, known)).toList();
    }

    private Map<String, Object> row(Reader reader, Change change, Map<PersonKey, Account> known) {
        Matter matter = change.matter();
        String field = change.difference().field();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("at", words.moment(reader, change.at()));
        data.put("by", name(reader, change.by(), known));
        data.put("matter", matter(reader, matter, known));
        data.put("what", field.isEmpty() ? act(reader, change) : label(reader, words, matter.area(), field));
        data.put(
                "before",
                field.isEmpty()
                        ? List.of()
                        : shown(reader, words, field, change.difference().before()));
        data.put(
                "after",
                field.isEmpty()
                        ? List.of()
                        : shown(reader, words, field, change.difference().after()));
        return data;
    }

    private String matter(Reader reader, Matter matter, Map<PersonKey, Account> known) {
        if (matter.person().isPresent()) {
            return name(reader, matter.person().get(), known);
        }
        return matter.name().isEmpty() ? words.text(reader, areaKey(matter.area())) : matter.name();
    }

    private String act(Reader reader, Change change) {
        String after = change.difference().after();
        String about = after.startsWith(BADGES) ? words.text(reader, after) : after;
        Serializable[] arguments = change.act() == Act.IMPORTED ? about.split(" ") : new String[] {about};
        return words.text(reader, "history.act." + slug(change.act()), arguments);
    }

    private static String slug(Act act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of an area's name. */
    public static String areaKey(Matter.Area area) {
        return "history.area." + area.slug();
    }

    /** Somebody's name, or that they are not here any more. */
    public String name(Reader reader, PersonKey person, Map<PersonKey, Account> known) {
        return known.containsKey(person) ? known.get(person).fullName() : words.text(reader, "page.person.gone");
    }

    /** What a field of an area is called. */
    public static String label(Reader reader, Words words, Matter.Area area, String field) {
        return words.text(
                reader,
                switch (area) {
                    case TOPICS -> "catalog.field." + field + ".label";
                    case MATCHING -> field + ".label";
                    case RECOGNITION -> field;
                    default -> "history.field." + area.slug() + "." + field;
                });
    }

    /** What a field says, line by line, for people. */
    public static List<String> shown(Reader reader, Words words, String field, String value) {
        if (value.isEmpty()) {
            return List.of(words.text(reader, "catalog.field.empty"));
        }
        if (field.equals(PolicyService.GOAL)) {
            return List.of(words.text(reader, value + ".label"));
        }
        if (field.equals("notesPlace")) {
            return List.of(words.text(
                    reader,
                    "programme.notes-place." + value.toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        if (field.equals("circles")) {
            return List.of(
                    words.text(reader, Boolean.parseBoolean(value) ? "matching.setting.on" : "matching.setting.off"));
        }
        boolean isSwitch = field.startsWith("recognition.")
                || Stream.of(Rule.values())
                        .anyMatch(rule -> rule.isSwitch() && rule.textKey().equals(field));
        if (isSwitch) {
            return List.of(words.text(reader, value.equals("0") ? "matching.setting.off" : "matching.setting.on"));
        }
        return field.equals("category")
                ? Category.ofSlug(value).stream()
                        .map(category -> words.text(reader, category.nameKey()))
                        .toList()
                : value.lines().toList();
    }
}
