package org.reversementoring.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Transactions;

/** Lets people have a private address for their calendar, and take it back. */
public class FeedService {
    private final Feeds feeds;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final SecureRandom chance;
    private final Clock clock;

    public FeedService(
            Feeds feeds, Transactions transactions, ReadOnlyMode readOnlyMode, SecureRandom chance, Clock clock) {
        this.feeds = feeds;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.chance = chance;
        this.clock = clock;
    }

    /** What is in the address of a feed. It is shown to the person once: the app itself cannot tell it again. */
    public record Key(int id, FeedToken token) {}

    /** Since when the reader has an address; empty if they have none. */
    public Optional<Instant> since(Reader reader) {
        return feeds.of(reader.loggedIn()).map(Feed::since);
    }

    /**
     * Makes an address for the reader. One that they had before leads nowhere from now on.
     *
     * @throws NotPermitted if the reader has not logged in
     */
    public Key renew(Reader reader) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        FeedToken token = FeedToken.fresh(chance);
        Feed feed = transactions.inOne(() -> feeds.put(person, token.hash(), clock.instant()));
        return new Key(feed.id(), token);
    }

    /**
     * Takes the reader's address back.
     *
     * @throws NotPermitted if the reader has not logged in
     */
    public void revoke(Reader reader) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        transactions.inOne(() -> feeds.remove(person));
    }

    /** Whose feed an address leads to. Asks for no reader: a calendar program does not log in. */
    public Optional<PersonKey> owner(int id, String token) {
        return FeedToken.parse(token)
                .flatMap(claimed -> feeds.byId(id).filter(feed -> claimed.has(feed.hash())))
                .map(Feed::person);
    }
}
