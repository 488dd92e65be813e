package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Interests;
import org.reversementoring.catalog.Topics;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetValue;
import org.reversementoring.profile.Facets;
import org.reversementoring.profile.Findable;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.store.Column;

/**
 * Moves offers and wishes from topic to topic in Active Objects. Rows are moved and put aside whole, so that a merge need
 * not know what else an offer or a wish says.
 */
public class ActiveObjectsInterests implements Interests {
    private static final int MOST_AT_ONCE = 500;
    private static final String MOVED = "MOVED";
    private static final String ASIDE = "ASIDE";
    private static final String FILLED = "FILLED";

    private final ActiveObjects activeObjects;
    private final Entries entries;
    private final Topics topics;
    private final Profiles profiles;
    private final Facets facets;

    public ActiveObjectsInterests(ActiveObjects activeObjects, Topics topics, Profiles profiles, Facets facets) {
        this.activeObjects = activeObjects;
        this.entries = new Entries(activeObjects);
        this.topics = topics;
        this.profiles = profiles;
        this.facets = facets;
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

    @Override
    public void move(int mergeId, int fromTopic, int toTopic) {
        Set<Integer> people = new TreeSet<>();
        of(OfferRow.class, fromTopic).forEach(row -> people.add(row.getPersonId()));
        of(WishRow.class, fromTopic).forEach(row -> people.add(row.getPersonId()));
        Map<Integer, PersonRow> changed = changed(people);
        move(OfferRow.class, mergeId, fromTopic, toTopic);
        move(WishRow.class, mergeId, fromTopic, toTopic);
        list(changed.values());
    }

    @Override
    public void relist(int topicId, Runnable change) {
        Set<Integer> people =
                of(OfferRow.class, topicId).stream().map(OfferRow::getPersonId).collect(Collectors.toSet());
        Collection<PersonRow> locked = locked(people).values();
        change.run();
        list(locked);
    }

    /** Writes the lines of these people in the directory afresh, and counts the categories, which may have changed. */
    private void list(Collection<PersonRow> people) {
        Map<Integer, Category> categories = Findable.categories(topics.all());
        List<PersonRow> all = List.copyOf(people);
        for (int start = 0; start < all.size(); start += MOST_AT_ONCE) {
            List<PersonRow> some = all.subList(start, Math.min(all.size(), start + MOST_AT_ONCE));
            Map<PersonKey, Profile> now = profiles.of(
                    some.stream().map(row -> new PersonKey(row.getUserKey())).toList());
            entries.put(
                    some.stream()
                            .collect(Collectors.toMap(
                                    PersonRow::getID, row -> now.get(new PersonKey(row.getUserKey())))),
                    some.stream().collect(Collectors.toMap(PersonRow::getID, PersonRow::getListedAt)),
                    categories);
        }
        facets.recount(Stream.of(Category.values())
                .map(category -> new FacetValue(Facet.CATEGORY, category.slug()))
                .toList());
    }

    private <R extends Entity & InterestRow> void move(Class<R> type, int mergeId, int fromTopic, int toTopic) {
        Map<Integer, R> there = byPerson(of(type, toTopic));
        for (R row : of(type, fromTopic)) {
            R other = there.get(row.getPersonId());
            if (other == null) {
                moveTo(row, toTopic);
                remember(type, mergeId, row, MOVED);
            } else if (row.getSkillLevel() > other.getSkillLevel()) {
                keepOne(type, mergeId, row, other);
                moveTo(row, toTopic);
                remember(type, mergeId, row, MOVED);
            } else {
                keepOne(type, mergeId, other, row);
            }
        }
    }

    private <R extends Entity & InterestRow> void keepOne(Class<R> type, int mergeId, R kept, R other) {
        if (Rows.text(kept.getSentence()).isEmpty()
                && !Rows.text(other.getSentence()).isEmpty()) {
            kept.setSentence(other.getSentence());
            kept.save();
            remember(type, mergeId, kept, FILLED);
        }
        other.setPersonId(-other.getPersonId());
        other.setTopicId(-other.getTopicId());
        other.save();
        remember(type, mergeId, other, ASIDE);
    }

    private static <R extends Entity & InterestRow> void moveTo(R row, int topicId) {
        row.setTopicId(topicId);
        row.save();
    }

    private void remember(Class<?> type, int mergeId, Entity row, String act) {
        activeObjects.create(
                MovedRow.class,
                new DBParam(MovedRow.MERGE_ID, mergeId),
                new DBParam(MovedRow.OF_OFFER, type == OfferRow.class),
                new DBParam(MovedRow.INTEREST_ID, row.getID()),
                new DBParam(MovedRow.ACT_NAME, act));
    }

    @Override
    public void moveBack(int mergeId, int fromTopic, int toTopic) {
        List<MovedRow> moved = moved(mergeId);
        Map<Integer, OfferRow> offers = byId(OfferRow.class, ids(moved, true));
        Map<Integer, WishRow> wishes = byId(WishRow.class, ids(moved, false));
        Set<Integer> people = new TreeSet<>();
        offers.values().forEach(row -> people.add(Math.abs(row.getPersonId())));
        wishes.values().forEach(row -> people.add(Math.abs(row.getPersonId())));
        Map<Integer, PersonRow> changed = changed(people);
        moveBack(OfferRow.class, changed, acts(moved, true), fromTopic, toTopic);
        moveBack(WishRow.class, changed, acts(moved, false), fromTopic, toTopic)
                .forEach(row -> refresh(row, changed.get(row.getPersonId())));
        activeObjects.delete(moved.toArray(RawEntity<?>[]::new));
        list(changed.values());
    }

    /** @return what had been put aside and is back */
    private <R extends Entity & InterestRow> List<R> moveBack(
            Class<R> type, Map<Integer, PersonRow> people, Map<String, Set<Integer>> acts, int fromTopic, int toTopic) {
        Map<Integer, R> there = byPerson(of(type, toTopic));
        Map<Integer, R> aside = byPerson(byId(type, acts.get(ASIDE)).values());
        List<R> back = new ArrayList<>();
        for (R filled : byId(type, acts.get(FILLED)).values()) {
            R other = aside.get(-filled.getPersonId());
            if (other != null && other.getSentence().equals(filled.getSentence())) {
                filled.setSentence("");
                filled.save();
            }
        }
        Map<Integer, R> returned = new HashMap<>();
        for (R row : byId(type, acts.get(MOVED)).values()) {
            if (row.getTopicId() == toTopic) {
                moveTo(row, fromTopic);
                returned.put(row.getPersonId(), row);
            }
        }
        for (R row : aside.values()) {
            int person = -row.getPersonId();
            boolean stillWanted =
                    -row.getTopicId() == toTopic ? returned.containsKey(person) : there.containsKey(person);
            if (stillWanted && people.containsKey(person)) {
                row.setPersonId(person);
                row.setTopicId(-row.getTopicId());
                row.save();
                back.add(row);
            } else {
                activeObjects.delete(row);
            }
        }
        return back;
    }

    /** What a wish copies of its person may have changed while it was put aside. */
    private static void refresh(WishRow row, PersonRow person) {
        row.setListed(ParticipationRows.learns(person));
        row.save();
    }

    @Override
    public void forget(int mergeId) {
        List<MovedRow> moved = moved(mergeId);
        delete(OfferRow.class, acts(moved, true).get(ASIDE));
        delete(WishRow.class, acts(moved, false).get(ASIDE));
        activeObjects.delete(moved.toArray(RawEntity<?>[]::new));
    }

    private <R extends Entity & InterestRow> void delete(Class<R> type, Set<Integer> ids) {
        byId(type, ids).values().stream().filter(row -> row.getPersonId() < 0).forEach(activeObjects::delete);
    }

    /**
     * These people's rows, locked as all changes of profiles lock them and marked as changed, so that whoever has the
     * profile on the screen is told before they save it.
     */
    private Map<Integer, PersonRow> changed(Collection<Integer> ids) {
        Map<Integer, PersonRow> locked = locked(ids);
        locked.values().forEach(row -> {
            row.setVersionNumber(row.getVersionNumber() + 1);
            row.save();
        });
        return locked;
    }

    private Map<Integer, PersonRow> locked(Collection<Integer> ids) {
        Rows.lock(byId(PersonRow.class, ids).values());
        return byId(PersonRow.class, ids);
    }

    private List<MovedRow> moved(int mergeId) {
        return List.of(activeObjects.find(MovedRow.class, MovedRow.MERGE_ID + " = ?", mergeId));
    }

    private static Set<Integer> ids(List<MovedRow> moved, boolean ofOffers) {
        return moved.stream()
                .filter(row -> row.isOfOffer() == ofOffers)
                .map(MovedRow::getInterestId)
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<Integer>> acts(List<MovedRow> moved, boolean ofOffers) {
        return Stream.of(MOVED, ASIDE, FILLED)
                .collect(Collectors.toMap(
                        Function.identity(),
                        act -> ids(
                                moved.stream()
                                        .filter(row -> row.getActName().equals(act))
                                        .toList(),
                                ofOffers)));
    }

    private <R extends Entity & InterestRow> List<R> of(Class<R> type, int topicId) {
        return List.of(activeObjects.find(
                type, Query.select().where("TOPIC_ID = ?", topicId).order("ID ASC")));
    }

    private static <R extends InterestRow> Map<Integer, R> byPerson(Collection<R> rows) {
        return rows.stream().collect(Collectors.toMap(InterestRow::getPersonId, Function.identity()));
    }

    private <R extends Entity> Map<Integer, R> byId(Class<R> type, Collection<Integer> ids) {
        Map<Integer, R> rows = new HashMap<>();
        List<Integer> all = List.copyOf(ids);
        for (int start = 0; start < all.size(); start += MOST_AT_ONCE) {
            List<Integer> some = all.subList(start, Math.min(all.size(), start + MOST_AT_ONCE));
            Stream.of(activeObjects.find(type, Column.in("ID", some), some.toArray()))
                    .forEach(row -> rows.put(row.getID(), row));
        }
        return rows;
    }
}
