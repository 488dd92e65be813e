package org.reversementoring.profile;

import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/**
 * What people say of themselves, apart from their offers and wishes.
 *
 * @param mentorCapacity with how many people they would meet as a mentor, from 0 to {@value #MOST_CAPACITY}
 * @param menteeCapacity with how many people they would meet as a learner, from 0 to {@value #MOST_CAPACITY}
 * @param introduction may be empty
 * @param givesBack what they would share as a learner in return, may be empty
 * @param site empty if it is as the organisation's {@link Facts} say; so are zone and languages
 * @param preferred whom they would like to be matched with; nobody is ever told, as of {@code avoided}
 * @param programmes the numbers of the programmes that the person has joined; none of somebody who does not take part
 * @param audiences who sees what, where the person has chosen otherwise than usual
 */
public record Participation(
        Standing standing,
        Role role,
        int mentorCapacity,
        int menteeCapacity,
        String introduction,
        String givesBack,
        MeetingFormat format,
        Optional<WorkingHours> hours,
        String site,
        Optional<ZoneId> zone,
        List<Locale> languages,
        Set<PersonKey> preferred,
        Set<PersonKey> avoided,
        Set<Integer> programmes,
        Map<Field, Audience> audiences) {
    public static final int MOST_CAPACITY = 10;
    public static final int LONGEST_INTRODUCTION = 1_000;
    public static final int LONGEST_GIVES_BACK = 500;
    public static final int LONGEST_SITE = 100;
    public static final int MOST_LANGUAGES = 10;
    public static final int MOST_PREFERENCES = 20;

    private static final Participation NONE = new Participation(
            Standing.NOT_YET,
            Role.BOTH,
            1,
            1,
            "",
            "",
            MeetingFormat.BOTH,
            Optional.empty(),
            "",
            Optional.empty(),
            List.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of());

    public Participation {
        languages = List.copyOf(languages);
        preferred = Set.copyOf(preferred);
        avoided = Set.copyOf(avoided);
        programmes = standing.isShown() ? Set.copyOf(programmes) : Set.of();
        audiences = chosen(audiences);
    }

    private static Map<Field, Audience> chosen(Map<Field, Audience> audiences) {
        Map<Field, Audience> chosen = new EnumMap<>(Field.class);
        audiences.forEach((field, audience) -> {
            if (field.isFree() && field.usual() != audience) {
                chosen.put(field, audience);
            }
        });
        return Collections.unmodifiableMap(chosen);
    }

    /** Of somebody who has said nothing yet. */
    public static Participation none() {
        return NONE;
    }

    /** Whether the person can be had as a mentor now. */
    public boolean teaches() {
        return standing == Standing.TAKING_PART && role.teaches();
    }

    /** Whether the person looks for a mentor now. */
    public boolean learns() {
        return standing == Standing.TAKING_PART && role.learns();
    }

    public Audience audience(Field field) {
        return audiences.getOrDefault(field, field.usual());
    }

    /** Of somebody whom the organisation names as a mentor or learner: they take part unless they have said otherwise. */
    public Participation enrolled() {
        return standing == Standing.NOT_YET ? standing(Standing.TAKING_PART) : this;
    }

    Participation standing(Standing now) {
        return changed(now, mentorCapacity, menteeCapacity, site, zone, languages, programmes);
    }

    Participation joined(Set<Integer> nowProgrammes) {
        return changed(standing, mentorCapacity, menteeCapacity, site, zone, languages, nowProgrammes);
    }

    /** With other numbers of people whom they would meet. */
    public Participation capacities(int asMentor, int asMentee) {
        return changed(standing, asMentor, asMentee, site, zone, languages, programmes);
    }

    /** Without what the organisation says in the same words, so that it follows the organisation's next file. */
    Participation beyond(Facts facts) {
        return at(
                site.equals(facts.site()) ? "" : site,
                zone.equals(facts.zone()) ? Optional.empty() : zone,
                languages.equals(facts.languages()) ? List.of() : languages);
    }

    Participation at(String nowSite, Optional<ZoneId> nowZone, List<Locale> nowLanguages) {
        return changed(standing, mentorCapacity, menteeCapacity, nowSite, nowZone, nowLanguages, programmes);
    }

    private Participation changed(
            Standing nowStanding,
            int nowMentorCapacity,
            int nowMenteeCapacity,
            String nowSite,
            Optional<ZoneId> nowZone,
            List<Locale> nowLanguages,
            Set<Integer> nowProgrammes) {
        return new Participation(
                nowStanding,
                role,
                nowMentorCapacity,
                nowMenteeCapacity,
                introduction,
                givesBack,
                format,
                hours,
                nowSite,
                nowZone,
                nowLanguages,
                preferred,
                avoided,
                nowProgrammes,
                audiences);
    }
}
