package org.reversementoring.profile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.catalog.Topic;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;

/** Ada, of whom everything is known, in the eyes of others. Pat is her partner. */
public final class OneProfile {
    private static final PersonKey PARTNER = People.account("pat").key();

    private static final List<Programme> PROGRAMMES = List.of(programme(1, false), programme(2, true));

    private OneProfile() {}

    /** @param chosen who sees whatever Ada may decide on */
    public static ProfileView seenBy(Reader reader, Standing standing, Audience chosen, List<Topic> topics) {
        Profile profile = inVersion(1, standing, chosen, topics);
        return ProfileView.of(
                People.account("ada"),
                profile,
                topics,
                PROGRAMMES,
                Sight.of(reader, profile, asking -> asking.equals(PARTNER) ? Set.of(profile.person()) : Set.of()));
    }

    /** Ada's profile itself, who offers the first of the topics and wishes for the second. */
    public static Profile inVersion(int version, Standing standing, Audience chosen, List<Topic> topics) {
        Account ada = People.account("ada");
        return new Profile(
                ada.key(),
                version,
                ada.sortName(),
                facts(),
                said(standing, chosen),
                List.of(new Offer(topics.get(0).id(), new Level(4), "Ask me")),
                List.of(new Wish(topics.get(1).id(), new Level(2), "Show me", Priority.MOST_OF_ALL)));
    }

    private static Programme programme(int id, boolean closed) {
        return new Programme(
                id, 1, "Programme " + id, "", "RM" + id, closed, NotesPlace.SHARED_SPACE, true, PARTNER, Instant.EPOCH);
    }

    private static Facts facts() {
        return new Facts(
                "Research & Design",
                OptionalInt.of(17),
                Optional.of(LocalDate.of(2019, 4, 1)),
                Optional.of(People.account("boss").key()),
                "",
                Optional.empty(),
                List.of());
    }

    private static Participation said(Standing standing, Audience chosen) {
        Map<Field, Audience> audiences = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            audiences.put(field, chosen);
        }
        return new Participation(
                standing,
                Role.BOTH,
                3,
                2,
                "I knit",
                "My network",
                MeetingFormat.IN_PERSON,
                Optional.of(new WorkingHours(Set.of(DayOfWeek.FRIDAY), LocalTime.of(7, 30), LocalTime.of(15, 0))),
                "Basel",
                Optional.of(ZoneId.of("Asia/Tokyo")),
                List.of(Locale.JAPANESE),
                Set.of(People.account("friend").key()),
                Set.of(People.account("rival").key()),
                Set.of(1, 2),
                audiences);
    }
}
