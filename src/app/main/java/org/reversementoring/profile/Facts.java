package org.reversementoring.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.programme.PersonKey;

/**
 * What the organisation knows of a person. Comes from its files; people do not change it here.
 *
 * @param department empty if unknown
 * @param grade from 1 to 20, the higher the more senior
 * @param joined the first working day
 * @param site empty if unknown
 */
public record Facts(
        String department,
        OptionalInt grade,
        Optional<LocalDate> joined,
        Optional<PersonKey> manager,
        String site,
        Optional<ZoneId> zone,
        List<Locale> languages) {
    public static final int LOWEST_GRADE = 1;
    public static final int HIGHEST_GRADE = 20;

    private static final Facts NONE =
            new Facts("", OptionalInt.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), List.of());

    public Facts {
        languages = List.copyOf(languages);
    }

    /** Of somebody whom no file has named yet. */
    public static Facts none() {
        return NONE;
    }
}
