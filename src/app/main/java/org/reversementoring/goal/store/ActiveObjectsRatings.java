package org.reversementoring.goal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.goal.Rating;
import org.reversementoring.goal.RatingPoint;
import org.reversementoring.goal.Ratings;
import org.reversementoring.profile.Level;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Digest;
import org.reversementoring.store.Uniqueness;

/** Ratings in Active Objects: a row for each. */
public class ActiveObjectsRatings implements Ratings {
    private final ActiveObjects activeObjects;

    public ActiveObjectsRatings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Rating> of(Collection<Integer> pairings) {
        return Stream.of(activeObjects.find(
                        RatingRow.class,
                        Query.select()
                                .where(Column.in(RatingRow.PAIRING_ID, pairings), pairings.toArray())
                                .order("ID ASC")))
                .map(row -> new Rating(
                        row.getPairingId(),
                        new PersonKey(row.getPersonKey()),
                        row.getTopicId(),
                        RatingPoint.valueOf(row.getPointName()),
                        new Level(row.getLevelValue())))
                .toList();
    }

    @Override
    public void put(Rating rating, Instant at) {
        String key = key(rating.pairingId(), rating.person(), rating.topicId(), rating.point());
        Optional<RatingRow> former = Stream.of(activeObjects.find(RatingRow.class, RatingRow.RATING_KEY + " = ?", key))
                .findFirst();
        former.ifPresentOrElse(
                row -> {
                    row.setLevelValue(rating.level().value());
                    row.setRatedAt(at.toEpochMilli());
                    row.save();
                },
                () -> add(key, rating, at));
    }

    @Override
    public void remove(int pairingId, PersonKey person, int topicId, RatingPoint point) {
        activeObjects.deleteWithSQL(
                RatingRow.class, RatingRow.RATING_KEY + " = ?", key(pairingId, person, topicId, point));
    }

    private static String key(int pairingId, PersonKey person, int topicId, RatingPoint point) {
        return Digest.of(Integer.toString(pairingId), person.value(), Integer.toString(topicId), point.name());
    }

    private void add(String key, Rating rating, Instant at) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        RatingRow.class,
                        new DBParam(RatingRow.RATING_KEY, key),
                        new DBParam(RatingRow.PAIRING_ID, rating.pairingId()),
                        new DBParam(RatingRow.PERSON_KEY, rating.person().value()),
                        new DBParam(RatingRow.TOPIC_ID, rating.topicId()),
                        new DBParam(RatingRow.POINT_NAME, rating.point().name()),
                        new DBParam(RatingRow.LEVEL_VALUE, rating.level().value()),
                        new DBParam(RatingRow.RATED_AT, at.toEpochMilli())),
                Refused.because("", "goal.outdated"));
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(RatingRow.class, RatingRow.PERSON_KEY + " = ?", person.value());
    }
}
