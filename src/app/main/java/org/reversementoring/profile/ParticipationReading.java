package org.reversementoring.profile;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/** Understands what somebody typed of themselves. What makes no sense goes to the form, and its value does not matter. */
final class ParticipationReading {
    private static final int LONGEST_LIST = 2_000;
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final Form form;
    private final Account account;
    private final Accounts accounts;
    private final Locale locale;
    private final Enrolment enrolment;

    ParticipationReading(Form form, Account account, Accounts accounts, Locale locale, Enrolment enrolment) {
        this.form = form;
        this.account = account;
        this.accounts = accounts;
        this.locale = locale;
        this.enrolment = enrolment;
    }

    /** @param before the programmes that the person has been in */
    Participation of(TypedParticipation typed, Standing standing, Set<Integer> before) {
        Set<PersonKey> preferred = people("preferred", typed.preferred());
        Set<PersonKey> avoided = people("avoided", typed.avoided());
        if (preferred.stream().anyMatch(avoided::contains)) {
            form.refuse("avoided", "profile.people.on-both-lists");
        }
        return new Participation(
                standing,
                choice("role", Role.class, typed.role(), Role.BOTH),
                capacity("mentorCapacity", typed.mentorCapacity()),
                capacity("menteeCapacity", typed.menteeCapacity()),
                form.prose("introduction", typed.introduction(), Participation.LONGEST_INTRODUCTION),
                form.prose("givesBack", typed.givesBack(), Participation.LONGEST_GIVES_BACK),
                choice("format", MeetingFormat.class, typed.format(), MeetingFormat.BOTH),
                hours(typed),
                form.line("site", typed.site(), Participation.LONGEST_SITE),
                zone(typed.zone()),
                languages(typed.languages()),
                preferred,
                avoided,
                standing.isShown() ? enrolment.chosen(form, typed.programmes(), before) : Set.of(),
                audiences(typed.audiences()));
    }

    private <E extends Enum<E>> E choice(String field, Class<E> type, String typed, E usual) {
        return constant(type, typed).orElseGet(() -> {
            form.refuse(field, "profile.choice.unknown");
            return usual;
        });
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private int capacity(String field, String typed) {
        String number = Text.line(typed);
        if (!number.matches("\\d{1,2}") || Integer.parseInt(number) > Participation.MOST_CAPACITY) {
            form.refuse(field, "profile.capacity.range", Participation.MOST_CAPACITY);
            return 0;
        }
        return Integer.parseInt(number);
    }

    private Optional<WorkingHours> hours(TypedParticipation typed) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        typed.days().forEach(day -> constant(DayOfWeek.class, day).ifPresent(days::add));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalTime> from = time(typed.from());
        Optional<LocalTime> until = time(typed.until());
        if (from.isEmpty() || until.isEmpty() || !from.get().isBefore(until.get())) {
            form.refuse("hours", "profile.hours.order");
            return Optional.empty();
        }
        return Optional.of(new WorkingHours(days, from.get(), until.get()));
    }

    private static Optional<LocalTime> time(String typed) {
        return Text.line(typed).matches("([01]\\d|2[0-3]):[0-5]\\d")
                ? Optional.of(LocalTime.parse(Text.line(typed)))
                : Optional.empty();
    }

    private Optional<ZoneId> zone(String typed) {
        String name = Text.line(typed);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (ZONES.contains(name)) {
                return Optional.of(ZoneId.of(name));
            }
        } catch (DateTimeException unreadable) {
            // Said below, as for any other name that is no zone.
        }
        form.refuse("zone", "profile.zone.unknown");
        return Optional.empty();
    }

    private List<Locale> languages(String typed) {
        List<Locale> languages = new ArrayList<>();
        for (String name : names("languages", typed)) {
            Languages.read(name, locale)
                    .ifPresentOrElse(languages::add, () -> form.refuse("languages", "profile.language.unknown", name));
        }
        if (languages.size() > Participation.MOST_LANGUAGES) {
            form.refuse("languages", "profile.languages.too-many", Participation.MOST_LANGUAGES);
        }
        return languages.stream().distinct().toList();
    }

    private Set<PersonKey> people(String field, String typed) {
        List<String> names = names(field, typed);
        if (names.size() > Participation.MOST_PREFERENCES) {
            form.refuse(field, "profile.people.too-many", Participation.MOST_PREFERENCES);
            return Set.of();
        }
        Map<String, Optional<Account>> found =
                names.stream().distinct().collect(Collectors.toMap(Function.identity(), accounts::byUsername));
        found.forEach((name, person) -> {
            if (person.isEmpty()) {
                form.refuse(field, "profile.people.unknown", name);
            } else if (person.get().key().equals(account.key())) {
                form.refuse(field, "profile.people.oneself");
            }
        });
        return found.values().stream()
                .flatMap(Optional::stream)
                .map(Account::key)
                .collect(Collectors.toSet());
    }

    private List<String> names(String field, String typed) {
        String line = form.line(field, typed, LONGEST_LIST);
        return form.refuses(field)
                ? List.of()
                : Arrays.stream(line.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** What nobody may choose is as if it had not been sent. */
    private static Map<Field, Audience> audiences(Map<String, String> typed) {
        Map<Field, Audience> audiences = new EnumMap<>(Field.class);
        typed.forEach((fieldName, audienceName) -> constant(Field.class, fieldName)
                .filter(Field::isFree)
                .ifPresent(field ->
                        constant(Audience.class, audienceName).ifPresent(audience -> audiences.put(field, audience))));
        return audiences;
    }
}
