package org.reversementoring.profile.store;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.reversementoring.profile.Audience;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.WorkingHours;
import org.reversementoring.programme.PersonKey;

/** What people say of themselves, from the columns of their row and back. What was never written reads as never said. */
final class ParticipationRows {
    private static final String BETWEEN = "|";

    private ParticipationRows() {}

    static Participation of(PersonRow row, List<PreferenceRow> preferences, List<EnrolmentRow> enrolments) {
        Participation none = Participation.none();
        return new Participation(
                constant(Standing.class, row.getStanding()).orElse(none.standing()),
                constant(Role.class, row.getRoleKind()).orElse(none.role()),
                row.getMentorCapacity(),
                row.getMenteeCapacity(),
                Rows.text(row.getIntroduction()),
                Rows.text(row.getGivesBack()),
                constant(MeetingFormat.class, row.getFormatKind()).orElse(none.format()),
                hours(row),
                Rows.text(row.getOwnSiteName()),
                Rows.some(row.getOwnZoneName()).flatMap(Rows::zone),
                Rows.languages(row.getOwnLanguages()),
                people(preferences, PreferenceRow::isPreferred),
                people(preferences, preference -> !preference.isPreferred()),
                enrolments.stream().map(EnrolmentRow::getProgrammeId).collect(Collectors.toSet()),
                audiences(row.getAudiences()));
    }

    /** Whether what the person wishes for counts. */
    static boolean learns(PersonRow row) {
        return of(row, List.of(), List.of()).learns();
    }

    static DBParam[] newParticipation(Participation said) {
        return new DBParam[] {
            new DBParam(PersonRow.STANDING, said.standing().name()),
            new DBParam(PersonRow.ROLE_KIND, said.role().name()),
            new DBParam(PersonRow.MENTOR_CAPACITY, said.mentorCapacity()),
            new DBParam(PersonRow.MENTEE_CAPACITY, said.menteeCapacity()),
            new DBParam(PersonRow.INTRODUCTION, said.introduction()),
            new DBParam(PersonRow.GIVES_BACK, said.givesBack()),
            new DBParam(PersonRow.FORMAT_KIND, said.format().name()),
            new DBParam(PersonRow.WORKING_HOURS, hours(said)),
            new DBParam(PersonRow.OWN_SITE_NAME, said.site()),
            new DBParam(PersonRow.OWN_ZONE_NAME, said.zone().map(ZoneId::getId).orElse(null)),
            new DBParam(PersonRow.OWN_LANGUAGES, Rows.tags(said.languages())),
            new DBParam(PersonRow.AUDIENCES, audiences(said))
        };
    }

    /** Writes what {@link #newParticipation} writes into a row that is there; saving it is left to the caller. */
    static void update(PersonRow row, Participation said) {
        row.setStanding(said.standing().name());
        row.setRoleKind(said.role().name());
        row.setMentorCapacity(said.mentorCapacity());
        row.setMenteeCapacity(said.menteeCapacity());
        row.setIntroduction(said.introduction());
        row.setGivesBack(said.givesBack());
        row.setFormatKind(said.format().name());
        row.setWorkingHours(hours(said));
        row.setOwnSiteName(said.site());
        row.setOwnZoneName(said.zone().map(ZoneId::getId).orElse(null));
        row.setOwnLanguages(Rows.tags(said.languages()));
        row.setAudiences(audiences(said));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** Reads {@code 12345 09:00 17:30}: days of the week by their ISO numbers, then from when until when. */
    private static Optional<WorkingHours> hours(PersonRow row) {
        return Rows.some(row.getWorkingHours()).map(text -> {
            String[] parts = text.split(" ");
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            parts[0].chars().forEach(digit -> days.add(DayOfWeek.of(Character.digit(digit, 10))));
            return new WorkingHours(days, LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
        });
    }

    private static String hours(Participation said) {
        return said.hours()
                .map(hours -> hours.days().stream()
                                .map(day -> Integer.toString(day.getValue()))
                                .collect(Collectors.joining())
                        + " " + hours.from() + " " + hours.until())
                .orElse(null);
    }

    private static Set<PersonKey> people(List<PreferenceRow> preferences, Predicate<PreferenceRow> kind) {
        return preferences.stream()
                .filter(kind)
                .map(preference -> new PersonKey(preference.getOtherKey()))
                .collect(Collectors.toSet());
    }

    /** Reads {@code HOURS=EVERYONE|WISHES=PARTNER}. */
    private static Map<Field, Audience> audiences(String text) {
        Map<Field, Audience> audiences = new EnumMap<>(Field.class);
        Rows.some(text).stream()
                .flatMap(kept -> Stream.of(kept.split("\\" + BETWEEN)))
                .map(pair -> pair.split("="))
                .forEach(pair -> constant(Field.class, pair[0]).ifPresent(field -> constant(Audience.class, pair[1])
                        .ifPresent(audience -> audiences.put(field, audience))));
        return audiences;
    }

    private static String audiences(Participation said) {
        return said.audiences().entrySet().stream()
                .map(chosen -> chosen.getKey().name() + "=" + chosen.getValue().name())
                .collect(Collectors.joining(BETWEEN));
    }
}
