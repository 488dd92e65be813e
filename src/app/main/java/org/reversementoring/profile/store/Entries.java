package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Category;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Findable;
import org.reversementoring.profile.Profile;
import org.reversementoring.store.Column;

/** Writes the directory's index. Whatever changes a person's row or offers writes their lines in the same transaction. */
final class Entries {
    /** That of a column without a length of its own. */
    private static final int LONGEST_WORDS = 255;

    private final ActiveObjects activeObjects;

    Entries(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** How many are listed under a value. */
    int mentors(FacetValue value) {
        return activeObjects.count(EntryRow.class, EntryRow.ENTRY_KEY + " = ?", value.key());
    }

    /**
     * Lists people as their profiles now say.
     *
     * @param profiles by the numbers of their rows, at most {@link org.reversementoring.profile.Profiles#MOST_AT_ONCE}
     * @param listedAt when each came into the directory, by the same numbers
     */
    void put(Map<Integer, Profile> profiles, Map<Integer, Long> listedAt, Map<Integer, Category> categories) {
        Map<Integer, Set<Map<String, Object>>> kept = kept(profiles.keySet());
        List<Integer> outdated = new ArrayList<>();
        List<Map<String, Object>> missing = new ArrayList<>();
        profiles.forEach((id, profile) -> {
            Set<Map<String, Object>> wanted = Findable.of(profile, categories)
                    .map(listing -> lines(id, profile.sortName(), listedAt.get(id), listing))
                    .orElse(Set.of());
            Set<Map<String, Object>> there = kept.getOrDefault(id, Set.of());
            if (!wanted.equals(there)) {
                if (!there.isEmpty()) {
                    outdated.add(id);
                }
                missing.addAll(wanted);
            }
        });
        remove(outdated);
        if (!missing.isEmpty()) {
            activeObjects.create(EntryRow.class, missing);
        }
    }

    void remove(Collection<Integer> personIds) {
        if (!personIds.isEmpty()) {
            activeObjects.deleteWithSQL(EntryRow.class, Column.in(EntryRow.PERSON_ID, personIds), personIds.toArray());
        }
    }

    private Map<Integer, Set<Map<String, Object>>> kept(Collection<Integer> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : Stream.of(activeObjects.find(
                                EntryRow.class, Column.in(EntryRow.PERSON_ID, personIds), personIds.toArray()))
                        .collect(Collectors.groupingBy(
                                EntryRow::getPersonId, Collectors.mapping(Entries::line, Collectors.toSet())));
    }

    private static Map<String, Object> line(EntryRow row) {
        return line(
                row.getEntryKey(),
                row.getPersonId(),
                row.getSortName(),
                row.getListedAt(),
                Rows.text(row.getTags()),
                Rows.text(row.getNameWords()),
                Rows.text(row.getDepartmentKey()),
                Rows.text(row.getSiteKey()));
    }

    private static Set<Map<String, Object>> lines(int personId, String sortName, long listedAt, Findable listing) {
        String tags = spaced(
                listing.values().stream()
                        .filter(value -> column(value.facet()).isEmpty())
                        .map(FacetValue::key)
                        .sorted()
                        .toList(),
                Integer.MAX_VALUE);
        String words = spaced(listing.words(), LONGEST_WORDS);
        String department = key(listing, Facet.DEPARTMENT);
        String site = key(listing, Facet.SITE);
        return listing.keys().stream()
                .map(key -> line(key, personId, sortName, listedAt, tags, words, department, site))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> line(
            String key,
            int personId,
            String sortName,
            long listedAt,
            String tags,
            String words,
            String department,
            String site) {
        Map<String, Object> line = new HashMap<>();
        line.put(EntryRow.ENTRY_KEY, key);
        line.put(EntryRow.PERSON_ID, personId);
        line.put(EntryRow.SORT_NAME, sortName);
        line.put(EntryRow.LISTED_AT, listedAt);
        line.put(EntryRow.TAGS, tags);
        line.put(EntryRow.NAME_WORDS, words);
        line.put(EntryRow.DEPARTMENT_KEY, department);
        line.put(EntryRow.SITE_KEY, site);
        return line;
    }

    private static String key(Findable listing, Facet facet) {
        return listing.values().stream()
                .filter(value -> value.facet() == facet)
                .map(FacetValue::key)
                .findFirst()
                .orElse("");
    }

    /** The parts with a space before and after each; no part that would go beyond the length. */
    private static String spaced(List<String> parts, int longest) {
        StringBuilder spaced = new StringBuilder(" ");
        for (String part : parts) {
            if (spaced.length() + part.length() < longest) {
                spaced.append(part).append(' ');
            }
        }
        return spaced.toString();
    }

    /** The column of its own that a facet has, if any: names may contain spaces. */
    static Optional<String> column(Facet facet) {
        return switch (facet) {
            case DEPARTMENT -> Optional.of(EntryRow.DEPARTMENT_KEY);
            case SITE -> Optional.of(EntryRow.SITE_KEY);
            default -> Optional.empty();
        };
    }

    /** Matches the lines that have a word which begins like this. */
    static String wordPattern(String beginning) {
        return "% " + beginning + "%";
    }

    /** Matches the lines that have this value. */
    static String tagPattern(FacetValue value) {
        return "% " + value.key() + " %";
    }
}
