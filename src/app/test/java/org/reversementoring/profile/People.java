package org.reversementoring.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/** People for tests: {@code People.mentor("ada").offering(topic)}. */
public final class People {

    private People() {}

    /** Somebody with an account and nothing more; the key is the user name with an ending. */
    public static Account account(String username) {
        return new Account(new PersonKey(username + "-key"), username, capitalised(username));
    }

    public static Profile somebody(String username) {
        return Profile.empty(account(username));
    }

    public static Profile mentor(String username, String department, int... topicIds) {
        Facts facts = new Facts(
                department, OptionalInt.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), List.of());
        return with(somebody(username), facts, topicIds);
    }

    /** Somebody of whom everything is known. */
    public static Profile wellKnown(String username, int... topicIds) {
        Facts facts = new Facts(
                "Research & Design",
                OptionalInt.of(7),
                Optional.of(LocalDate.of(2019, 4, 1)),
                Optional.of(account("boss").key()),
                "Zürich 🏔",
                Optional.of(ZoneId.of("Europe/Zurich")),
                List.of(Locale.GERMAN, Locale.CANADA_FRENCH, Locale.forLanguageTag("zh-Hant-TW")));
        return with(somebody(username), facts, topicIds);
    }

    private static Profile with(Profile profile, Facts facts, int... topicIds) {
        List<Offer> offers = Arrays.stream(topicIds)
                .mapToObj(topicId -> new Offer(topicId, new Level(3), "I could show you"))
                .toList();
        return new Profile(
                profile.person(),
                profile.version(),
                profile.sortName(),
                facts,
                Participation.none().enrolled(),
                offers,
                profile.wishes());
    }

    /** The same person in these programmes and no other. */
    public static Profile in(Profile profile, Integer... programmes) {
        return new Profile(
                profile.person(),
                profile.version(),
                profile.sortName(),
                profile.facts(),
                profile.participation().joined(Set.of(programmes)),
                profile.offers(),
                profile.wishes());
    }

    public static Profile standing(Profile profile, Standing standing) {
        return profile.standing(standing);
    }

    /** Somebody who takes part and says whatever can be said, otherwise than usual. */
    public static Participation outspoken() {
        return new Participation(
                Standing.PAUSED,
                Role.MENTOR,
                3,
                0,
                "I knit \uD83E\uDDF6\nand code",
                "My network",
                MeetingFormat.IN_PERSON,
                Optional.of(new WorkingHours(
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), LocalTime.of(7, 30), LocalTime.of(15, 0))),
                "Basel",
                Optional.of(ZoneId.of("Asia/Tokyo")),
                List.of(Locale.JAPANESE),
                Set.of(account("bob").key()),
                Set.of(account("eve").key(), account("mallory").key()),
                Set.of(3, 5),
                Map.of(Field.HOURS, Audience.EVERYONE, Field.LANGUAGES, Audience.NOBODY));
    }

    /** What a form says that was left as it was. */
    public static TypedParticipation typed() {
        return new TypedParticipation(
                "BOTH", "1", "1", "", "", "BOTH", List.of(), "", "", "", "", "", "", "", List.of(), Map.of());
    }

    public static ProfileChange saying(int version, List<Offer> offers, List<Wish> wishes) {
        return new ProfileChange(version, Step.SAVE, typed(), typedOffers(offers), typedWishes(wishes));
    }

    public static List<TypedInterest> typedOffers(List<Offer> offers) {
        return offers.stream()
                .map(offer -> new TypedInterest(
                        offer.topicId(), Integer.toString(offer.level().value()), offer.sentence(), ""))
                .toList();
    }

    public static List<TypedInterest> typedWishes(List<Wish> wishes) {
        return wishes.stream()
                .map(wish -> new TypedInterest(
                        wish.topicId(),
                        Integer.toString(wish.level().value()),
                        wish.sentence(),
                        wish.priority().name()))
                .toList();
    }

    private static String capitalised(String username) {
        return username.substring(0, 1).toUpperCase(Locale.ROOT) + username.substring(1);
    }
}
