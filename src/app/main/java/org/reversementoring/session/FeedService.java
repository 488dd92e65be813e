package org.reversementoring.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/** Lets people have a private address for their calendar, and take it back. */
public class FeedService {
    /** The number of no feed. */
    public static final int NONE = 0;

    private static final String BETWEEN = ".";
    private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,8})\\.(.*)");

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
    public record Key(int id, FeedToken token) {

        /** As it stands in the address. */
        public String text() {
            return id + BETWEEN + token.value();
        }
    }

    /** What the reader has; empty if they have no address. */
    public Optional<Feed> own(Reader reader) {
        return feeds.of(reader.loggedIn());
    }

    /**
     * Makes an address for the reader. One that they had before leads nowhere from now on.
     *
     * @param replaced the number of the feed that the reader sees as theirs, {@value #NONE} for none: whoever sends a
     *     form twice, or reloads the answer to it, keeps the address that they have just copied
     * @throws NotPermitted if the reader has not logged in
     * @throws Refused if the reader has another feed by now
     */
    public Key renew(Reader reader, int replaced) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        FeedToken token = FeedToken.fresh(chance);
        Feed made = transactions.inOne(() -> {
            if (feeds.of(person).map(Feed::id).orElse(NONE) != replaced) {
                throw Refused.because("", "session.feed.outdated");
            }
            return feeds.put(person, token.hash(), clock.instant());
        });
        return new Key(made.id(), token);
    }

    /**
     * Takes the reader's address back.
     *
     * @throws NotPermitted if the reader has not logged in
     */
    public void revoke(Reader reader) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        transactions.inOne(() -> feeds.forget(person));
    }

    /**
     * Whose feed an address leads to. Asks for no reader: a calendar program does not log in. Nobody is told whether an
     * address that leads nowhere ever led anywhere, and no mere guess comes as far as the database.
     */
    public Optional<PersonKey> owner(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? FeedToken.parse(parts.group(2))
                        .flatMap(claimed ->
                                feeds.byId(Integer.parseInt(parts.group(1))).filter(feed -> claimed.has(feed.hash())))
                        .map(Feed::person)
                : Optional.empty();
    }
}
