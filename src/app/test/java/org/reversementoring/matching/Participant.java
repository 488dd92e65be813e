package org.reversementoring.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

/** People for tests of matching: {@code Participant.mentor("ada").offering(1, 4).profile()}. */
final class Participant {
    private final String name;
    private final Role role;
    private final List<Offer> offers = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final Set<PersonKey> preferred = new HashSet<>();
    private final Set<PersonKey> avoided = new HashSet<>();
    private String department = "";
    private String site = "";
    private OptionalInt grade = OptionalInt.empty();
    private Optional<LocalDate> joined = Optional.empty();
    private Optional<PersonKey> manager = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();
    private Optional<WorkingHours> hours = Optional.empty();
    private MeetingFormat format = MeetingFormat.BOTH;
    private List<Locale> languages = List.of(Locale.ENGLISH);
    private int capacity = 1;

    private Participant(String name, Role role) {
        this.name = name;
        this.role = role;
    }

    static Participant mentor(String name) {
        return new Participant(name, Role.MENTOR);
    }

    static Participant mentee(String name) {
        return new Participant(name, Role.MENTEE);
    }

    static Participant both(String name) {
        return new Participant(name, Role.BOTH);
    }

    static PersonKey key(String name) {
        return new PersonKey(name + "-key");
    }

    Participant offering(int topic, int level) {
        offers.add(new Offer(topic, new Level(level), ""));
        return this;
    }

    Participant wishing(int topic, int level) {
        return wishing(topic, level, Priority.SOON);
    }

    Participant wishing(int topic, int level, Priority priority) {
        wishes.add(new Wish(topic, new Level(level), "", priority));
        return this;
    }

    Participant ofGrade(int newGrade) {
        grade = OptionalInt.of(newGrade);
        return this;
    }

    Participant since(int year) {
        joined = Optional.of(LocalDate.of(year, 1, 1));
        return this;
    }

    Participant under(String managerName) {
        manager = Optional.of(key(managerName));
        return this;
    }

    Participant in(String newDepartment) {
        department = newDepartment;
        return this;
    }

    Participant at(String newSite) {
        site = newSite;
        return this;
    }

    Participant zone(String id) {
        zone = Optional.of(ZoneId.of(id));
        return this;
    }

    Participant working(int from, int until) {
        hours = Optional.of(new WorkingHours(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(from, 0), LocalTime.of(until, 0)));
        return this;
    }

    Participant meeting(MeetingFormat newFormat) {
        format = newFormat;
        return this;
    }

    Participant speaking(Locale... newLanguages) {
        languages = List.of(newLanguages);
        return this;
    }

    Participant places(int newCapacity) {
        capacity = newCapacity;
        return this;
    }

    Participant preferring(String other) {
        preferred.add(key(other));
        return this;
    }

    Participant avoiding(String other) {
        avoided.add(key(other));
        return this;
    }

    Profile profile() {
        return new Profile(
                key(name),
                1,
                name,
                new Facts(department, grade, joined, manager, site, zone, languages),
                new Participation(
                        Standing.TAKING_PART,
                        role,
                        capacity,
                        capacity,
                        "",
                        "",
                        format,
                        hours,
                        "",
                        Optional.empty(),
                        List.of(),
                        preferred,
                        avoided,
                        Set.of(),
                        Map.of()),
                offers,
                wishes);
    }
}
