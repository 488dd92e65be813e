package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.reversementoring.catalog.Topics;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Findable;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Prospects;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Uniqueness;

/** Profiles in Active Objects: a row for the person, one for each offer, wish, preference and programme joined. */
public class ActiveObjectsProfiles implements Profiles {
    private final ActiveObjects activeObjects;
    private final Entries entries;
    private final Topics topics;
    private final Clock clock;

    public ActiveObjectsProfiles(ActiveObjects activeObjects, Topics topics, Clock clock) {
        this.activeObjects = activeObjects;
        this.entries = new Entries(activeObjects);
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    public Map<PersonKey, Profile> of(Collection<PersonKey> people) {
        Map<String, PersonRow> rows = rows(people);
        Map<Integer, List<OfferRow>> offers = offers(rows.values());
        Map<Integer, List<WishRow>> wishes = wishes(rows.values());
        Map<Integer, List<PreferenceRow>> preferences = preferences(rows.values());
        Map<Integer, List<EnrolmentRow>> enrolments = enrolments(rows.values());
        return rows.values().stream()
                .map(row -> Rows.profile(
                        row,
                        offers.getOrDefault(row.getID(), List.of()),
                        wishes.getOrDefault(row.getID(), List.of()),
                        preferences.getOrDefault(row.getID(), List.of()),
                        enrolments.getOrDefault(row.getID(), List.of())))
                .collect(Collectors.toMap(Profile::person, Function.identity()));
    }

    @Override
    public Set<PersonKey> left(Collection<PersonKey> people) {
        return rows(people).values().stream()
                .filter(row -> Standing.LEFT.name().equals(row.getStanding()))
                .map(row -> new PersonKey(row.getUserKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public void put(Collection<Profile> profiles) {
        Map<String, PersonRow> rows =
                locked(profiles.stream().map(Profile::person).toList());
        Map<Integer, List<OfferRow>> offers = offers(rows.values());
        Map<Integer, List<WishRow>> wishes = wishes(rows.values());
        Map<Integer, List<PreferenceRow>> preferences = preferences(rows.values());
        Map<Integer, List<EnrolmentRow>> enrolments = enrolments(rows.values());
        long now = clock.millis();
        Map<Integer, Profile> put = new HashMap<>();
        Map<Integer, Long> listedAt = new HashMap<>();
        for (Profile profile : profiles) {
            PersonRow kept = rows.get(profile.person().value());
            refuseIfOutdated(profile, kept);
            long listed = listedAt(profile, kept, now);
            int id = putPerson(profile, kept, listed);
            // Whatever the profile says that was read before the rows were locked.
            put.put(id, profile.having(kept == null ? 0 : kept.getTakenPlaces()));
            listedAt.put(id, listed);
            putOffers(id, profile, offers.getOrDefault(id, List.of()));
            putWishes(id, profile, wishes.getOrDefault(id, List.of()));
            putPreferences(id, profile.participation(), preferences.getOrDefault(id, List.of()));
            putEnrolments(id, profile.participation(), enrolments.getOrDefault(id, List.of()));
        }
        entries.put(put, listedAt, Findable.categories(topics.all()));
    }

    @Override
    public void recountTaken(Collection<PersonKey> mentors, ToIntFunction<PersonKey> taken) {
        Collection<PersonRow> rows = locked(mentors).values();
        rows.forEach(row -> {
            row.setTakenPlaces(taken.applyAsInt(new PersonKey(row.getUserKey())));
            row.save();
        });
        Map<PersonKey, Profile> now = of(mentors);
        entries.put(
                rows.stream()
                        .collect(Collectors.toMap(PersonRow::getID, row -> now.get(new PersonKey(row.getUserKey())))),
                rows.stream().collect(Collectors.toMap(PersonRow::getID, PersonRow::getListedAt)),
                Findable.categories(topics.all()));
    }

    /** Whoever changes something while in the directory has not come into it anew. */
    private static long listedAt(Profile profile, PersonRow kept, long now) {
        if (!profile.isMentor()) {
            return 0;
        }
        return kept == null || kept.getListedAt() == 0 ? now : kept.getListedAt();
    }

    private static void refuseIfOutdated(Profile profile, PersonRow kept) {
        int keptVersion = kept == null ? 0 : kept.getVersionNumber();
        if (profile.version() != keptVersion) {
            throw outdated();
        }
    }

    private int putPerson(Profile profile, PersonRow kept, long listedAt) {
        if (kept == null) {
            return Uniqueness.insert(
                            () -> activeObjects.create(PersonRow.class, Rows.newPerson(profile, listedAt)), outdated())
                    .getID();
        }
        Rows.update(kept, profile, listedAt);
        return kept.getID();
    }

    private void putOffers(int personId, Profile profile, List<OfferRow> kept) {
        Map<Integer, OfferRow> keptByTopic =
                kept.stream().collect(Collectors.toMap(OfferRow::getTopicId, Function.identity()));
        for (Offer offer : profile.offers()) {
            OfferRow row = keptByTopic.remove(offer.topicId());
            if (row == null) {
                activeObjects.create(OfferRow.class, Rows.newOffer(personId, offer));
            } else {
                Rows.update(row, offer);
            }
        }
        delete(keptByTopic.values());
    }

    private void putWishes(int personId, Profile profile, List<WishRow> kept) {
        Map<Integer, WishRow> keptByTopic =
                kept.stream().collect(Collectors.toMap(WishRow::getTopicId, Function.identity()));
        for (Wish wish : profile.wishes()) {
            WishRow row = keptByTopic.remove(wish.topicId());
            if (row == null) {
                activeObjects.create(WishRow.class, Rows.newWish(personId, profile, wish));
            } else {
                Rows.update(row, profile, wish);
            }
        }
        delete(keptByTopic.values());
    }

    private void putPreferences(int personId, Participation said, List<PreferenceRow> kept) {
        putPreferences(personId, said.preferred(), true, kept);
        putPreferences(personId, said.avoided(), false, kept);
    }

    private void putPreferences(int personId, Set<PersonKey> people, boolean preferred, List<PreferenceRow> kept) {
        Map<String, PreferenceRow> keptByKey = kept.stream()
                .filter(row -> row.isPreferred() == preferred)
                .collect(Collectors.toMap(PreferenceRow::getOtherKey, Function.identity()));
        for (PersonKey person : people) {
            if (keptByKey.remove(person.value()) == null) {
                activeObjects.create(
                        PreferenceRow.class,
                        new DBParam(PreferenceRow.PERSON_ID, personId),
                        new DBParam(PreferenceRow.OTHER_KEY, person.value()),
                        new DBParam(PreferenceRow.PREFERRED, preferred));
            }
        }
        delete(keptByKey.values());
    }

    private void putEnrolments(int personId, Participation said, List<EnrolmentRow> kept) {
        Map<Integer, EnrolmentRow> keptByProgramme =
                kept.stream().collect(Collectors.toMap(EnrolmentRow::getProgrammeId, Function.identity()));
        for (int programme : said.programmes()) {
            if (keptByProgramme.remove(programme) == null) {
                activeObjects.create(
                        EnrolmentRow.class,
                        new DBParam(EnrolmentRow.PERSON_ID, personId),
                        new DBParam(EnrolmentRow.PROGRAMME_ID, programme));
            }
        }
        delete(keptByProgramme.values());
    }

    private void delete(Collection<? extends RawEntity<?>> rows) {
        activeObjects.delete(rows.toArray(RawEntity<?>[]::new));
    }

    @Override
    public void remove(PersonKey person) {
        for (PersonRow row : locked(List.of(person)).values()) {
            removeInterests(row.getID());
            removeInterests(-row.getID());
            entries.remove(List.of(row.getID()));
            activeObjects.deleteWithSQL(PreferenceRow.class, PreferenceRow.PERSON_ID + " = ?", row.getID());
            activeObjects.deleteWithSQL(EnrolmentRow.class, EnrolmentRow.PERSON_ID + " = ?", row.getID());
            activeObjects.delete(row);
        }
        activeObjects.deleteWithSQL(PreferenceRow.class, PreferenceRow.OTHER_KEY + " = ?", person.value());
        for (PersonRow report : activeObjects.find(PersonRow.class, PersonRow.MANAGER_KEY + " = ?", person.value())) {
            report.setManagerKey(null);
            report.save();
        }
    }

    /** @param personId with a minus sign for what a merge of topics has put aside, see {@link InterestRow} */
    private void removeInterests(int personId) {
        activeObjects.deleteWithSQL(OfferRow.class, OfferRow.PERSON_ID + " = ?", personId);
        activeObjects.deleteWithSQL(WishRow.class, WishRow.PERSON_ID + " = ?", personId);
    }

    @Override
    public int offers(int topicId) {
        return entries.mentors(new FacetValue(Facet.TOPIC, Integer.toString(topicId)));
    }

    @Override
    public int wishes(int topicId) {
        return activeObjects.count(
                WishRow.class, WishRow.TOPIC_ID + " = ? AND " + WishRow.LISTED + " = ?", topicId, true);
    }

    /** The rows as they are once nobody else can write them. */
    private Map<String, PersonRow> locked(Collection<PersonKey> people) {
        Rows.lock(rows(people).values());
        return rows(people);
    }

    @Override
    public List<PersonKey> wishing(int topicId, int most) {
        Object[] ids = Stream.of(activeObjects.find(
                        WishRow.class,
                        Query.select()
                                .where(WishRow.TOPIC_ID + " = ? AND " + WishRow.LISTED + " = ?", topicId, true)
                                .order("ID ASC")
                                .limit(most)))
                .map(WishRow::getPersonId)
                .toArray();
        return ids.length == 0
                ? List.of()
                : Stream.of(activeObjects.find(PersonRow.class, Column.in("ID", List.of(ids)), ids))
                        .map(row -> new PersonKey(row.getUserKey()))
                        .toList();
    }

    @Override
    public Prospects.Batch after(int position, int most) {
        PersonRow[] rows = activeObjects.find(
                PersonRow.class,
                Query.select().where("ID > ?", position).order("ID ASC").limit(most));
        return new Prospects.Batch(
                Stream.of(rows).map(row -> new PersonKey(row.getUserKey())).toList(),
                rows.length == 0 ? position : rows[rows.length - 1].getID());
    }

    @Override
    public int count() {
        return activeObjects.count(PersonRow.class);
    }

    private Map<String, PersonRow> rows(Collection<PersonKey> people) {
        Map<String, PersonRow> rows = new HashMap<>();
        if (!people.isEmpty()) {
            Object[] keys = people.stream().map(PersonKey::value).toArray();
            for (PersonRow row : activeObjects.find(PersonRow.class, Column.in(PersonRow.USER_KEY, people), keys)) {
                rows.put(row.getUserKey(), row);
            }
        }
        return rows;
    }

    private Map<Integer, List<OfferRow>> offers(Collection<PersonRow> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Object[] ids = people.stream().map(PersonRow::getID).toArray();
        return Stream.of(activeObjects.find(OfferRow.class, Column.in(OfferRow.PERSON_ID, people), ids))
                .collect(Collectors.groupingBy(OfferRow::getPersonId));
    }

    private Map<Integer, List<WishRow>> wishes(Collection<PersonRow> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Object[] ids = people.stream().map(PersonRow::getID).toArray();
        return Stream.of(activeObjects.find(WishRow.class, Column.in(WishRow.PERSON_ID, people), ids))
                .collect(Collectors.groupingBy(WishRow::getPersonId));
    }

    private Map<Integer, List<PreferenceRow>> preferences(Collection<PersonRow> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Object[] ids = people.stream().map(PersonRow::getID).toArray();
        return Stream.of(activeObjects.find(PreferenceRow.class, Column.in(PreferenceRow.PERSON_ID, people), ids))
                .collect(Collectors.groupingBy(PreferenceRow::getPersonId));
    }

    private Map<Integer, List<EnrolmentRow>> enrolments(Collection<PersonRow> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Object[] ids = people.stream().map(PersonRow::getID).toArray();
        return Stream.of(activeObjects.find(EnrolmentRow.class, Column.in(EnrolmentRow.PERSON_ID, people), ids))
                .collect(Collectors.groupingBy(EnrolmentRow::getPersonId));
    }

    private static Refused outdated() {
        return Refused.because("", "profile.change.outdated");
    }
}
