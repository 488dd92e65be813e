package org.reversementoring.profile;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.reversementoring.programme.Text;

/**
 * Finds reasons why somebody may be worth meeting. It is given the other person as the reader may see them, and nothing
 * else of them: hence no reason gives away what the person keeps to themselves.
 */
final class CommonGround {
    private static final int DAYS_OF_WEEK = 7;

    private CommonGround() {}

    /** @param monday the week in which working hours are compared, as clocks change in the course of a year */
    static List<Reason> between(Profile reader, ProfileView person, LocalDate monday) {
        List<Reason> reasons = new ArrayList<>();
        if (reader.standing().isShown()) {
            interests(reader, person, reasons);
        }
        List<Locale> languages = person.languages().stream()
                .filter(language -> reader.languages().stream()
                        .anyMatch(own -> own.getLanguage().equals(language.getLanguage())))
                .toList();
        if (!languages.isEmpty()) {
            reasons.add(new Reason.SameLanguages(languages));
        }
        if (!person.site().isEmpty() && same(person.site(), reader.site())) {
            reasons.add(new Reason.SameSite(person.site()));
        }
        sharedHours(reader, person, monday).ifPresent(reasons::add);
        String own = reader.facts().department();
        if (!person.department().isEmpty() && !own.isEmpty() && !same(person.department(), own)) {
            reasons.add(new Reason.OtherDepartment(person.department()));
        }
        return List.copyOf(reasons);
    }

    private static void interests(Profile reader, ProfileView person, List<Reason> reasons) {
        if (reader.participation().role().learns()) {
            shared(person.offers(), ids(reader.wishes(), Wish::topicId))
                    .forEach(offer -> reasons.add(new Reason.OffersMyWish(offer.topic(), offer.level())));
        }
        if (reader.participation().role().teaches()) {
            shared(person.wishes(), ids(reader.offers(), Offer::topicId))
                    .forEach(wish -> reasons.add(new Reason.WishesMyOffer(wish.topic(), wish.level())));
        }
    }

    private static <T> List<Integer> ids(List<T> interests, Function<T, Integer> topicId) {
        return interests.stream().map(topicId).toList();
    }

    private static List<ProfileView.Interest> shared(List<ProfileView.Interest> theirs, List<Integer> ownTopics) {
        return theirs.stream()
                .filter(interest -> ownTopics.contains(interest.topic().id()))
                .toList();
    }

    private static boolean same(String name, String other) {
        return Text.nameKey(name).equals(Text.nameKey(other));
    }

    private static Optional<Reason> sharedHours(Profile reader, ProfileView person, LocalDate monday) {
        Optional<WorkingHours> own = reader.participation().hours();
        Optional<ZoneId> ownZone = reader.zone();
        if (own.isEmpty()
                || ownZone.isEmpty()
                || person.hours().isEmpty()
                || person.zone().isEmpty()) {
            return Optional.empty();
        }
        List<Stretch> ownWeek = days(own.get(), ownZone.get(), monday, 0, DAYS_OF_WEEK);
        // The day before and the day after too: days begin earlier in the East and end later in the West.
        List<Stretch> theirWeek = days(person.hours().get(), person.zone().get(), monday, -1, DAYS_OF_WEEK + 1);
        Duration shared = Duration.ZERO;
        for (Stretch one : ownWeek) {
            for (Stretch other : theirWeek) {
                shared = shared.plus(one.sharedWith(other));
            }
        }
        return shared.toHours() > 0 ? Optional.of(new Reason.SameHours((int) shared.toHours())) : Optional.empty();
    }

    private static List<Stretch> days(WorkingHours hours, ZoneId zone, LocalDate monday, int first, int end) {
        List<Stretch> days = new ArrayList<>();
        for (int day = first; day < end; day++) {
            LocalDate date = monday.plusDays(day);
            if (hours.days().contains(date.getDayOfWeek())) {
                days.add(new Stretch(at(date, hours.from(), zone), at(date, hours.until(), zone)));
            }
        }
        return days;
    }

    private static ZonedDateTime at(LocalDate date, LocalTime time, ZoneId zone) {
        return date.atTime(time).atZone(zone);
    }

    private record Stretch(ZonedDateTime from, ZonedDateTime until) {

        Duration sharedWith(Stretch other) {
            ZonedDateTime begin = from.isAfter(other.from) ? from : other.from;
            ZonedDateTime end = until.isBefore(other.until) ? until : other.until;
            return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
        }
    }
}
