package org.reversementoring.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Test;
import org.reversementoring.pairing.OnePairing;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

public class FeedServiceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Reader ADA = Readers.employee("ada");

    private final KeptFeeds feeds = new KeptFeeds();
    private boolean readOnly;
    private final FeedService service =
            new FeedService(feeds, new AtOnce(), new Switch(), new SecureRandom(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    public void whoever_has_the_address_reads_that_persons_feed_and_nobody_elses() {
        FeedService.Key adas = service.renew(ADA, FeedService.NONE);
        FeedService.Key bens = service.renew(Readers.employee("ben"), FeedService.NONE);

        assertEquals(Optional.of(OnePairing.key("ada")), service.owner(adas.text()));
        assertEquals(Optional.of(OnePairing.key("ben")), service.owner(bens.text()));
        assertEquals(
                Optional.empty(), service.owner(bens.id() + "." + adas.token().value()));
        assertEquals(Optional.empty(), service.owner("99." + adas.token().value()));
        assertEquals(Optional.of(NOW), service.own(ADA).map(Feed::since));
    }

    @Test
    public void a_new_address_and_taking_it_back_make_the_old_one_worthless_at_once() {
        FeedService.Key first = service.renew(ADA, FeedService.NONE);
        FeedService.Key second = service.renew(ADA, first.id());

        assertEquals(Optional.empty(), service.owner(first.text()));
        assertEquals(
                Optional.empty(),
                service.owner(second.id() + "." + first.token().value()));
        service.revoke(ADA);

        assertEquals(Optional.empty(), service.owner(second.text()));
        assertEquals(Optional.empty(), service.own(ADA).map(Feed::since));
        service.revoke(ADA);
    }

    @Test
    public void an_address_that_has_just_been_copied_survives_a_second_click_and_a_reload() {
        FeedService.Key first = service.renew(ADA, FeedService.NONE);

        assertThrows(Refused.class, () -> service.renew(ADA, FeedService.NONE));

        assertEquals(Optional.of(OnePairing.key("ada")), service.owner(first.text()));
    }

    @Test
    public void nothing_that_is_kept_or_logged_tells_the_token() {
        FeedService.Key key = service.renew(ADA, FeedService.NONE);
        String token = key.token().value();

        assertFalse(feeds.toString().contains(token));
        assertFalse(key.toString().contains(token));
        assertEquals(64, key.token().hash().length());
        assertFalse(token.equals(key.token().hash()));
    }

    @Test
    public void tokens_are_long_and_never_the_same() {
        Set<String> tokens = new HashSet<>();
        SecureRandom chance = new SecureRandom();
        for (int i = 0; i < 1_000; i++) {
            tokens.add(FeedToken.fresh(chance).value());
        }

        assertEquals(1_000, tokens.size());
        assertTrue(tokens.stream().allMatch(token -> token.matches("[A-Za-z0-9_-]{43}")));
    }

    @Test
    public void whatever_else_an_address_claims_leads_nowhere() {
        FeedService.Key key = service.renew(ADA, FeedService.NONE);
        String token = key.token().value();

        for (String claimed : List.of(
                "",
                "x",
                token,
                key.id() + ".",
                key.id() + token,
                key.text().substring(1),
                key.text() + "A",
                " " + key.text(),
                "0" + key.text(),
                "-" + key.text(),
                key.text().toLowerCase(Locale.ROOT),
                key.id() + "." + key.token().hash(),
                key.id() + ".' OR '1'='1",
                key.id() + "." + "\0".repeat(43),
                key.id() + "." + "\u00e4".repeat(43),
                "99999999999." + token,
                "1".repeat(1_000) + "." + token)) {
            assertEquals(claimed, Optional.empty(), service.owner(claimed));
        }
        assertEquals(Optional.of(OnePairing.key("ada")), service.owner(key.text()));
    }

    @Test
    public void nobody_has_a_feed_without_logging_in_and_none_is_made_while_confluence_is_read_only() {
        assertThrows(NotPermitted.class, () -> service.renew(Reader.anonymous(), FeedService.NONE));
        assertThrows(NotPermitted.class, () -> service.revoke(Reader.anonymous()));
        assertThrows(NotPermitted.class, () -> service.own(Reader.anonymous()));

        readOnly = true;

        assertThrows(Refused.class, () -> service.renew(ADA, FeedService.NONE));
        assertThrows(Refused.class, () -> service.revoke(ADA));
    }

    /** Keeps feeds in memory, as a database would. */
    private static final class KeptFeeds implements Feeds {
        private final Map<PersonKey, Feed> byPerson = new HashMap<>();
        private int last;

        @Override
        public Optional<Feed> byId(int id) {
            return byPerson.values().stream().filter(feed -> feed.id() == id).findFirst();
        }

        @Override
        public Optional<Feed> of(PersonKey person) {
            return Optional.ofNullable(byPerson.get(person));
        }

        @Override
        public Feed put(PersonKey person, String hash, Instant now) {
            Feed feed = new Feed(++last, person, hash, now);
            byPerson.put(person, feed);
            return feed;
        }

        @Override
        public void forget(PersonKey person) {
            byPerson.remove(person);
        }

        @Override
        public String toString() {
            return byPerson.toString();
        }
    }

    private static final class AtOnce implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }

    private final class Switch implements ReadOnlyMode {
        @Override
        public boolean isOn() {
            return readOnly;
        }
    }
}
