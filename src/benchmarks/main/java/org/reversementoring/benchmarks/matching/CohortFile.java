package org.reversementoring.benchmarks.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.Wish;
import org.reversementoring.profile.WorkingHours;
import org.reversementoring.programme.PersonKey;

/** A cohort as a file. The README of this module lists the columns; each but {@code person} may be missing or empty. */
final class CohortFile {

    private CohortFile() {}

    static List<Profile> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(CohortFile::person).toList();
        }
    }

    private static Profile person(NamedCsvRecord row) {
        return new Profile(
                new PersonKey(cell(row, "person", "")),
                1,
                cell(row, "person", ""),
                new Facts(
                        cell(row, "department", ""),
                        optional(row, "grade")
                                .map(grade -> OptionalInt.of(Integer.parseInt(grade)))
                                .orElse(OptionalInt.empty()),
                        optional(row, "joined").map(LocalDate::parse),
                        optional(row, "manager").map(PersonKey::new),
                        cell(row, "site", ""),
                        optional(row, "time_zone").map(ZoneId::of),
                        list(row, "languages", Locale::forLanguageTag)),
                new Participation(
                        Standing.TAKING_PART,
                        Role.valueOf(cell(row, "role", "both").toUpperCase(Locale.ROOT)),
                        Integer.parseInt(cell(row, "mentor_places", "1")),
                        Integer.parseInt(cell(row, "mentee_places", "1")),
                        "",
                        "",
                        MeetingFormat.valueOf(cell(row, "format", "both").toUpperCase(Locale.ROOT)),
                        optional(row, "hours").map(CohortFile::hours),
                        "",
                        Optional.empty(),
                        List.of(),
                        keys(row, "preferred"),
                        keys(row, "avoided"),
                        Set.of(),
                        Map.of()),
                list(row, "offers", CohortFile::offer),
                list(row, "wishes", CohortFile::wish));
    }

    private static Offer offer(String text) {
        String[] parts = text.split(":");
        return new Offer(Integer.parseInt(parts[0]), new Level(Integer.parseInt(parts[1])), "");
    }

    private static Wish wish(String text) {
        String[] parts = text.split(":");
        Priority priority = parts.length > 2 ? Priority.valueOf(parts[2].toUpperCase(Locale.ROOT)) : Priority.SOON;
        return new Wish(Integer.parseInt(parts[0]), new Level(Integer.parseInt(parts[1])), "", priority);
    }

    /** Such as {@code 1-5 09:00-17:00}: from Monday to Friday. */
    private static WorkingHours hours(String text) {
        String[] parts = text.split("[ -]");
        return new WorkingHours(
                EnumSet.range(DayOfWeek.of(Integer.parseInt(parts[0])), DayOfWeek.of(Integer.parseInt(parts[1]))),
                LocalTime.parse(parts[2]),
                LocalTime.parse(parts[3]));
    }

    private static Set<PersonKey> keys(NamedCsvRecord row, String column) {
        return list(row, column, PersonKey::new).stream().collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> list(NamedCsvRecord row, String column, Function<String, T> read) {
        return optional(row, column).stream()
                .flatMap(cell -> Stream.of(cell.split("\\|")))
                .map(String::strip)
                .map(read)
                .toList();
    }

    private static String cell(NamedCsvRecord row, String column, String otherwise) {
        return optional(row, column).orElse(otherwise);
    }

    private static Optional<String> optional(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).filter(cell -> !cell.isEmpty());
    }
}
