package org.reversementoring.profile.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.PersonKey;

/** From rows to what they mean, and back. Oracle keeps an empty text as null, so that null reads as empty everywhere. */
final class Rows {
    private static final String BETWEEN_LANGUAGES = "|";

    private Rows() {}

    /**
     * Keeps others from writing these people's rows: see the package {@code org.reversementoring.store}. The user's key
     * never changes, hence writing it changes nothing; and all transactions lock in its order, lest they wait for each other
     * in a circle. Whoever locks reads again.
     */
    static void lock(Collection<PersonRow> people) {
        people.stream().sorted(Comparator.comparing(PersonRow::getUserKey)).forEach(row -> {
            row.setUserKey(row.getUserKey());
            row.save();
        });
    }

    static Profile profile(
            PersonRow row,
            List<OfferRow> offers,
            List<WishRow> wishes,
            List<PreferenceRow> preferences,
            List<EnrolmentRow> enrolments) {
        return new Profile(
                new PersonKey(row.getUserKey()),
                row.getVersionNumber(),
                row.getSortName(),
                facts(row),
                ParticipationRows.of(row, preferences, enrolments),
                offers.stream().map(Rows::offer).toList(),
                wishes.stream().map(Rows::wish).toList(),
                row.getTakenPlaces());
    }

    private static Facts facts(PersonRow row) {
        return new Facts(
                text(row.getDepartmentName()),
                row.getGrade() == 0 ? OptionalInt.empty() : OptionalInt.of(row.getGrade()),
                some(row.getJoinedOn()).map(LocalDate::parse),
                some(row.getManagerKey()).map(PersonKey::new),
                text(row.getSiteName()),
                some(row.getZoneName()).flatMap(Rows::zone),
                languages(row.getLanguages()));
    }

    static List<Locale> languages(String tags) {
        return some(tags).stream()
                .flatMap(kept -> Stream.of(kept.split("\\" + BETWEEN_LANGUAGES)))
                .map(Locale::forLanguageTag)
                .toList();
    }

    /** Zones come and go with the versions of Java. */
    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknownToThisJava) {
            return Optional.empty();
        }
    }

    static Offer offer(OfferRow row) {
        return new Offer(row.getTopicId(), new Level(row.getSkillLevel()), text(row.getSentence()));
    }

    private static Wish wish(WishRow row) {
        Priority priority = some(row.getPriorityKind()).map(Priority::valueOf).orElse(Priority.SOON);
        return new Wish(row.getTopicId(), new Level(row.getSkillLevel()), text(row.getSentence()), priority);
    }

    /** The columns of a new row: Active Objects writes them in one statement, which it would not do with setters. */
    static DBParam[] newPerson(Profile profile, long listedAt) {
        Facts facts = profile.facts();
        DBParam[] known = {
            new DBParam(PersonRow.USER_KEY, profile.person().value()),
            new DBParam(PersonRow.VERSION_NUMBER, profile.version() + 1),
            new DBParam(PersonRow.SORT_NAME, profile.sortName()),
            new DBParam(PersonRow.LISTED_AT, listedAt),
            new DBParam(PersonRow.DEPARTMENT_NAME, facts.department()),
            new DBParam(PersonRow.GRADE, facts.grade().orElse(0)),
            new DBParam(PersonRow.JOINED_ON, joinedOn(facts)),
            new DBParam(PersonRow.MANAGER_KEY, managerKey(facts)),
            new DBParam(PersonRow.SITE_NAME, facts.site()),
            new DBParam(PersonRow.ZONE_NAME, zoneName(facts)),
            new DBParam(PersonRow.LANGUAGES, tags(facts.languages()))
        };
        return Stream.of(known, ParticipationRows.newParticipation(profile.participation()))
                .flatMap(Stream::of)
                .toArray(DBParam[]::new);
    }

    /** Writes what {@link #newPerson} writes into a row that is there. */
    static void update(PersonRow row, Profile profile, long listedAt) {
        Facts facts = profile.facts();
        row.setVersionNumber(profile.version() + 1);
        row.setSortName(profile.sortName());
        row.setListedAt(listedAt);
        row.setDepartmentName(facts.department());
        row.setGrade(facts.grade().orElse(0));
        row.setJoinedOn(joinedOn(facts));
        row.setManagerKey(managerKey(facts));
        row.setSiteName(facts.site());
        row.setZoneName(zoneName(facts));
        row.setLanguages(tags(facts.languages()));
        ParticipationRows.update(row, profile.participation());
        row.save();
    }

    static DBParam[] newOffer(int personId, Offer offer) {
        return new DBParam[] {
            new DBParam(OfferRow.PERSON_ID, personId),
            new DBParam(OfferRow.TOPIC_ID, offer.topicId()),
            new DBParam(OfferRow.SKILL_LEVEL, offer.level().value()),
            new DBParam(OfferRow.SENTENCE, offer.sentence())
        };
    }

    static void update(OfferRow row, Offer offer) {
        row.setSkillLevel(offer.level().value());
        row.setSentence(offer.sentence());
        row.save();
    }

    static DBParam[] newWish(int personId, Profile profile, Wish wish) {
        return new DBParam[] {
            new DBParam(WishRow.PERSON_ID, personId),
            new DBParam(WishRow.TOPIC_ID, wish.topicId()),
            new DBParam(WishRow.SKILL_LEVEL, wish.level().value()),
            new DBParam(WishRow.SENTENCE, wish.sentence()),
            new DBParam(WishRow.LISTED, !profile.openWishes().isEmpty()),
            new DBParam(WishRow.PRIORITY_KIND, wish.priority().name())
        };
    }

    static void update(WishRow row, Profile profile, Wish wish) {
        row.setSkillLevel(wish.level().value());
        row.setSentence(wish.sentence());
        row.setListed(!profile.openWishes().isEmpty());
        row.setPriorityKind(wish.priority().name());
        row.save();
    }

    private static String joinedOn(Facts facts) {
        return facts.joined().map(LocalDate::toString).orElse(null);
    }

    private static String managerKey(Facts facts) {
        return facts.manager().map(PersonKey::value).orElse(null);
    }

    private static String zoneName(Facts facts) {
        return facts.zone().map(ZoneId::getId).orElse(null);
    }

    static String tags(List<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(BETWEEN_LANGUAGES));
    }

    static String text(String kept) {
        return kept == null ? "" : kept;
    }

    static Optional<String> some(String kept) {
        return Optional.ofNullable(kept).filter(text -> !text.isEmpty());
    }
}
