package org.reversementoring.profile;

import java.util.List;
import java.util.Map;

/**
 * A {@link Participation} as it was typed, hence unchecked.
 *
 * @param role the name of a {@link Role}
 * @param format the name of a {@link MeetingFormat}
 * @param days the names of days of the week
 * @param from {@code 09:00}; as {@code until}, empty where no days are chosen
 * @param languages names or tags of languages with commas between them
 * @param preferred user names with commas between them; so is {@code avoided}
 * @param programmes the numbers of programmes, as far as there was a choice
 * @param audiences the name of an {@link Audience} by the name of a {@link Field}
 */
public record TypedParticipation(
        String role,
        String mentorCapacity,
        String menteeCapacity,
        String introduction,
        String givesBack,
        String format,
        List<String> days,
        String from,
        String until,
        String site,
        String zone,
        String languages,
        String preferred,
        String avoided,
        List<String> programmes,
        Map<String, String> audiences) {}
