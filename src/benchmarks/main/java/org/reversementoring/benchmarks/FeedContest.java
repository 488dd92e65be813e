package org.reversementoring.benchmarks;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.java.ao.Query;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.reversementoring.confluence.ConfluenceWording;
import org.reversementoring.host.data.Database;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.store.ActiveObjectsPairings;
import org.reversementoring.pairing.store.PairingRow;
import org.reversementoring.pairing.store.ParticipantRow;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Transactions;
import org.reversementoring.programme.store.ActiveObjectsTransactions;
import org.reversementoring.session.CalendarAddresses;
import org.reversementoring.session.FeedService;
import org.reversementoring.session.Session;
import org.reversementoring.session.SessionCalendar;
import org.reversementoring.session.Sessions;
import org.reversementoring.session.store.AcceptanceRow;
import org.reversementoring.session.store.ActiveObjectsFeeds;
import org.reversementoring.session.store.ActiveObjectsSessions;
import org.reversementoring.session.store.FeedRow;
import org.reversementoring.session.store.SessionRow;

/** The feed of somebody with some sessions in up to twenty pairings, and its floor, in one database. */
final class FeedContest implements AutoCloseable {
    private static final int PAIRINGS = 20;
    private static final PersonKey OWNER = Company.account(0).key();
    private static final Clock CLOCK = Clock.systemUTC();

    private final int sessions;
    private final Database database;
    private final Database countedDatabase;
    private final ActiveObjects activeObjects;
    private final SessionCalendar calendar;
    private final SessionCalendar countedCalendar;
    private final String key;
    private final int feedId;

    /** Fills an empty database of the engine. */
    FeedContest(Engine engine, int sessions, Texts texts) {
        DataSource source = engine.empty("sessions-" + sessions);
        this.sessions = sessions;
        this.database = Database.behind(source, engine.postgres());
        this.activeObjects = new Site(database, PAIRINGS + 1).activeObjects();
        this.countedDatabase = Database.behind(
                ProxyDataSourceBuilder.create(source).countQuery().build(), engine.postgres());
        this.calendar = calendar(activeObjects, texts);
        this.countedCalendar = calendar(new Site(countedDatabase, PAIRINGS + 1).activeObjects(), texts);
        FeedService.Key made = feeds(activeObjects).renew(Pairs.reader(OWNER), FeedService.NONE);
        this.key = made.text();
        this.feedId = made.id();
        new ActiveObjectsTransactions(activeObjects).inOne(this::fill);
    }

    private void fill() {
        Pairs pairs = new Pairs(new ActiveObjectsPairings(activeObjects), new ActiveObjectsSessions(activeObjects));
        Instant now = CLOCK.instant().truncatedTo(ChronoUnit.HOURS);
        List<Pairing> all = IntStream.rangeClosed(1, Math.min(PAIRINGS, sessions))
                .mapToObj(partner ->
                        pairs.begun(1, OWNER, Company.account(partner).key(), OptionalInt.empty(), now))
                .toList();
        for (int i = 0; i < sessions; i++) {
            pairs.agreed(all.get(i % all.size()), i / all.size() + 1, OWNER, now.plus(Duration.ofHours(1L + i)), now);
        }
    }

    private static FeedService feeds(ActiveObjects activeObjects) {
        Transactions transactions = new ActiveObjectsTransactions(activeObjects);
        return new FeedService(
                new ActiveObjectsFeeds(activeObjects), transactions, () -> false, new SecureRandom(), CLOCK);
    }

    private static SessionCalendar calendar(ActiveObjects activeObjects, Texts texts) {
        return new SessionCalendar(
                new ActiveObjectsSessions(activeObjects),
                new ActiveObjectsPairings(activeObjects),
                feeds(activeObjects),
                person -> Optional.of(Pairs.reader(person)),
                new Addresses(),
                new ConfluenceWording(texts),
                CLOCK);
    }

    int sessions() {
        return sessions;
    }

    String feed() {
        return calendar.feed(key, Locale.ENGLISH);
    }

    /** How many statements the feed takes. */
    int statements() {
        QueryCountHolder.clear();
        countedCalendar.feed(key, Locale.ENGLISH);
        return (int) QueryCountHolder.getGrandTotal().getTotal();
    }

    /** The app, its rows alone, and the floor. */
    List<Lane> lanes() {
        String fromMemory = feed();
        if (fromMemory.split("BEGIN:VEVENT", -1).length != sessions + 1) {
            throw new IllegalStateException("The feed does not show " + sessions + " sessions");
        }
        Pairings pairings = new ActiveObjectsPairings(activeObjects);
        Sessions kept = new ActiveObjectsSessions(activeObjects);
        FeedService feeds = feeds(activeObjects);
        return List.of(
                new Lane(() -> feed().length()),
                new Lane(() -> {
                    PersonKey owner = feeds.owner(key).orElseThrow();
                    List<Integer> own = pairings.of(owner, sessions + PAIRINGS).stream()
                            .map(Pairing::id)
                            .toList();
                    return kept.since(own, Instant.EPOCH, sessions).size();
                }),
                new Lane(() -> floor() + fromMemory.length()));
    }

    /** The same rows, with nothing between them and the values. */
    private int floor() {
        int seen = activeObjects
                .find(FeedRow.class, "ID = ?", feedId)[0]
                .getTokenHash()
                .length();
        List<Object> own = new ArrayList<>();
        for (ParticipantRow row :
                activeObjects.find(ParticipantRow.class, ParticipantRow.PERSON_KEY + " = ?", OWNER.value())) {
            own.add(row.getPairingId());
        }
        Object[] ids = own.toArray();
        seen += activeObjects.find(PairingRow.class, in("ID", own), ids).length;
        seen += activeObjects.find(ParticipantRow.class, in(ParticipantRow.PAIRING_ID, own), ids).length;
        for (SessionRow row : activeObjects.find(
                SessionRow.class,
                Query.select().where(in(SessionRow.PAIRING_ID, own), ids).order(SessionRow.START_AT + " ASC"))) {
            seen += row.getVenue().length() + row.getEntryUid().length();
        }
        return seen
                + Stream.of(activeObjects.find(AcceptanceRow.class, in(AcceptanceRow.PAIRING_ID, own), ids))
                        .mapToInt(AcceptanceRow::getSessionId)
                        .sum();
    }

    private static String in(String column, Collection<?> values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    @Override
    public void close() {
        countedDatabase.close();
        database.close();
    }

    private static final class Addresses implements CalendarAddresses {
        private static final String ACTIONS = "https://wiki.example.org/plugins/reversementoring/";

        @Override
        public URI ofFeed(FeedService.Key made) {
            return URI.create(ACTIONS + "calendar.action?key=" + made.text());
        }

        @Override
        public URI ofSession(Session session) {
            return URI.create(ACTIONS + "sessions.action?pairingId=" + session.pairingId());
        }

        @Override
        public URI ofFile(Session session) {
            return URI.create(ACTIONS + "session-ics.action?sessionId=" + session.id());
        }
    }
}
