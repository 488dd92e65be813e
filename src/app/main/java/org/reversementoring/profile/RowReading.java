package org.reversementoring.profile;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/**
 * Understands the cells of a row. A cell that makes no sense goes to the problems; its value is then of no importance,
 * as the file will not be applied.
 */
final class RowReading {
    private static final int LONGEST_NAME = 100;
    private static final Pattern WORKING_LIFE = Pattern.compile("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final String BETWEEN_VALUES = "\\|";
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    /** By their names and synonyms. */
    private final Map<String, Topic> topics;

    private final Enrolment enrolment;
    private final Problems problems;

    RowReading(List<TopicDetails> topics, Enrolment enrolment, Problems problems) {
        this.topics = topics.stream().filter(TopicDetails::isActive).collect(HashMap::new, this::putNames, Map::putAll);
        this.enrolment = enrolment;
        this.problems = problems;
    }

    private void putNames(Map<String, Topic> byName, TopicDetails topic) {
        topic.names().forEach(name -> byName.put(Text.nameKey(name), topic.topic()));
    }

    /** What is known of the person once the row is applied. */
    Facts facts(PeopleRow row, Facts before, Optional<PersonKey> manager) {
        return new Facts(
                row.cell(PeopleColumn.DEPARTMENT)
                        .map(cell -> name(row, PeopleColumn.DEPARTMENT, cell))
                        .orElse(before.department()),
                row.cell(PeopleColumn.GRADE).map(cell -> grade(row, cell)).orElse(before.grade()),
                row.cell(PeopleColumn.JOINED).map(cell -> joined(row, cell)).orElse(before.joined()),
                row.cell(PeopleColumn.MANAGER).map(cell -> manager).orElse(before.manager()),
                row.cell(PeopleColumn.SITE)
                        .map(cell -> name(row, PeopleColumn.SITE, cell))
                        .orElse(before.site()),
                row.cell(PeopleColumn.TIME_ZONE).map(cell -> zone(row, cell)).orElse(before.zone()),
                row.cell(PeopleColumn.LANGUAGES)
                        .map(cell -> languages(row, cell))
                        .orElse(before.languages()));
    }

    private String name(PeopleRow row, PeopleColumn column, String cell) {
        if (cell.length() > LONGEST_NAME) {
            problems.add(row, column, "form.field.too-long", LONGEST_NAME, cell.length());
        }
        return cell;
    }

    private OptionalInt grade(PeopleRow row, String cell) {
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        int grade = cell.matches("\\d{1,3}") ? Integer.parseInt(cell) : 0;
        if (grade < Facts.LOWEST_GRADE || grade > Facts.HIGHEST_GRADE) {
            problems.add(row, PeopleColumn.GRADE, "import.grade.range", cell, Facts.LOWEST_GRADE, Facts.HIGHEST_GRADE);
        }
        return OptionalInt.of(grade);
    }

    private Optional<LocalDate> joined(PeopleRow row, String cell) {
        Optional<LocalDate> joined = date(cell);
        if (joined.isEmpty() && !cell.isEmpty()) {
            problems.add(row, PeopleColumn.JOINED, "import.joined.form", cell);
        }
        return joined;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return WORKING_LIFE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> zone(PeopleRow row, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!ZONES.contains(cell)) {
            problems.add(row, PeopleColumn.TIME_ZONE, "import.zone.unknown", cell);
            return Optional.empty();
        }
        return Optional.of(ZoneId.of(cell));
    }

    private List<Locale> languages(PeopleRow row, String cell) {
        List<Locale> languages = new ArrayList<>();
        for (String tag : values(cell)) {
            Languages.ofTag(tag)
                    .ifPresentOrElse(
                            languages::add,
                            () -> problems.add(row, PeopleColumn.LANGUAGES, "import.language.unknown", tag));
        }
        if (languages.size() > Participation.MOST_LANGUAGES) {
            problems.add(
                    row,
                    PeopleColumn.LANGUAGES,
                    "import.languages.too-many",
                    Participation.MOST_LANGUAGES,
                    languages.size());
        }
        return languages.stream().distinct().toList();
    }

    /**
     * What the person offers once the row is applied: a file adds topics and sets levels, but takes nothing away that
     * people have said of themselves.
     */
    List<Offer> offers(PeopleRow row, List<Offer> before) {
        Map<Integer, Offer> offers = new LinkedHashMap<>();
        before.forEach(offer -> offers.put(offer.topicId(), offer));
        levels(row, PeopleColumn.OFFERS).forEach((topicId, level) -> {
            String sentence = offers.containsKey(topicId) ? offers.get(topicId).sentence() : "";
            offers.put(topicId, new Offer(topicId, level, sentence));
        });
        refuseTooMany(row, PeopleColumn.OFFERS, offers.size());
        return List.copyOf(offers.values());
    }

    /** What the person wishes for once the row is applied, by the rule of {@link #offers}. */
    List<Wish> wishes(PeopleRow row, List<Wish> before) {
        Map<Integer, Wish> wishes = new LinkedHashMap<>();
        before.forEach(wish -> wishes.put(wish.topicId(), wish));
        levels(row, PeopleColumn.WISHES).forEach((topicId, level) -> {
            Wish kept = wishes.getOrDefault(topicId, new Wish(topicId, level, "", Priority.SOON));
            wishes.put(topicId, new Wish(topicId, level, kept.sentence(), kept.priority()));
        });
        refuseTooMany(row, PeopleColumn.WISHES, wishes.size());
        return List.copyOf(wishes.values());
    }

    /** The programmes that the row names: open ones, or such as the person is in. */
    Set<Integer> programmes(PeopleRow row, Set<Integer> before) {
        Set<Integer> named = new HashSet<>();
        for (String name : values(row.cell(PeopleColumn.PROGRAMME).orElse(""))) {
            enrolment
                    .ofName(name)
                    .ifPresentOrElse(
                            programme -> {
                                if (programme.closed() && !before.contains(programme.id())) {
                                    problems.add(row, PeopleColumn.PROGRAMME, "import.programme.closed", name);
                                }
                                named.add(programme.id());
                            },
                            () -> problems.add(row, PeopleColumn.PROGRAMME, "import.programme.unknown", name));
        }
        return named;
    }

    private void refuseTooMany(PeopleRow row, PeopleColumn column, int size) {
        if (size > ProfileService.MOST_INTERESTS) {
            problems.add(row, column, "import.topics.too-many", ProfileService.MOST_INTERESTS, size);
        }
    }

    /** Reads {@code Topic name:level|Topic name:level}. */
    private Map<Integer, Level> levels(PeopleRow row, PeopleColumn column) {
        Map<Integer, Level> levels = new HashMap<>();
        for (String value : values(row.cell(column).orElse(""))) {
            int colon = value.lastIndexOf(':');
            String name = colon < 0 ? value : value.substring(0, colon).strip();
            Optional<Level> level = colon < 0 ? Optional.empty() : Level.parse(value.substring(colon + 1));
            Topic topic = topics.get(Text.nameKey(name));
            if (topic == null) {
                addUnknownTopic(row, column, name);
            } else if (level.isEmpty()) {
                problems.add(row, column, "import.level.range", value, Level.LOWEST, Level.HIGHEST);
            } else if (levels.put(topic.id(), level.get()) != null) {
                problems.add(row, column, "import.topic.twice", name);
            }
        }
        return levels;
    }

    private void addUnknownTopic(PeopleRow row, PeopleColumn column, String name) {
        Optional<String> meant = problems.isListing()
                ? NearestName.of(
                        name,
                        topics.values().stream().map(Topic::name).distinct().toList())
                : Optional.empty();
        String key = meant.isPresent() ? "import.topic.misspelt" : "import.topic.unknown";
        Serializable[] arguments =
                meant.isPresent() ? new Serializable[] {name, meant.get()} : new Serializable[] {name};
        problems.add(row, column, key, arguments);
    }

    private static List<String> values(String cell) {
        return List.of(cell.split(BETWEEN_VALUES)).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
