package org.reversementoring.session.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.session.Feed;
import org.reversementoring.session.Feeds;
import org.reversementoring.store.Uniqueness;

/** Calendar feeds in Active Objects: a row for each person who has one. */
public class ActiveObjectsFeeds implements Feeds {
    private final ActiveObjects activeObjects;

    public ActiveObjectsFeeds(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Feed> byId(int id) {
        return first("ID = ?", id);
    }

    @Override
    public Optional<Feed> of(PersonKey person) {
        return first(FeedRow.PERSON_KEY + " = ?", person.value());
    }

    private Optional<Feed> first(String criteria, Object value) {
        return Stream.of(activeObjects.find(FeedRow.class, criteria, value))
                .findFirst()
                .map(ActiveObjectsFeeds::feed);
    }

    private static Feed feed(FeedRow row) {
        return new Feed(
                row.getID(),
                new PersonKey(row.getPersonKey()),
                row.getTokenHash(),
                Instant.ofEpochMilli(row.getMadeAt()));
    }

    @Override
    public Feed put(PersonKey person, String hash, Instant now) {
        forget(person);
        return feed(Uniqueness.insert(
                () -> activeObjects.create(
                        FeedRow.class,
                        new DBParam(FeedRow.PERSON_KEY, person.value()),
                        new DBParam(FeedRow.TOKEN_HASH, hash),
                        new DBParam(FeedRow.MADE_AT, now.toEpochMilli())),
                Refused.because("", "session.feed.outdated")));
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(FeedRow.class, FeedRow.PERSON_KEY + " = ?", person.value());
    }
}
