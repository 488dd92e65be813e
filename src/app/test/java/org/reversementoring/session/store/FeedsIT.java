package org.reversementoring.session.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.Optional;
import net.java.ao.DBParam;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Readers;
import org.reversementoring.session.Feed;
import org.reversementoring.session.FeedService;
import org.reversementoring.session.Feeds;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class FeedsIT {
    private static final PersonKey ADA = new PersonKey("ada-key");
    private static final PersonKey BEN = new PersonKey("ben-key");
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String OTHER_HASH = "f".repeat(64);

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private final Feeds feeds;

    public FeedsIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
        feeds = site.feeds;
    }

    @Test
    public void a_feed_comes_back_as_it_was_kept() {
        Feed kept = feeds.put(ADA, HASH, NOW);

        assertEquals(new Feed(kept.id(), ADA, HASH, NOW), kept);
        assertEquals(Optional.of(kept), feeds.byId(kept.id()));
        assertEquals(Optional.of(kept), feeds.of(ADA));
        assertEquals(Optional.empty(), feeds.of(BEN));
    }

    @Test
    public void a_new_one_takes_the_place_of_the_old_under_another_number() {
        Feed old = feeds.put(ADA, HASH, NOW);
        Feed bens = feeds.put(BEN, HASH, NOW);

        Feed renewed = feeds.put(ADA, OTHER_HASH, LATER);

        assertNotEquals(old.id(), renewed.id());
        assertEquals(Optional.empty(), feeds.byId(old.id()));
        assertEquals(Optional.of(renewed), feeds.of(ADA));
        assertEquals(Optional.of(bens), feeds.byId(bens.id()));
    }

    @Test
    public void whoever_is_forgotten_has_no_feed_any_more() {
        Feed adas = feeds.put(ADA, HASH, NOW);
        Feed bens = feeds.put(BEN, OTHER_HASH, NOW);

        site.profileService.forget(ADA);

        assertEquals(Optional.empty(), feeds.byId(adas.id()));
        assertEquals(Optional.of(bens), feeds.of(BEN));
    }

    @Test
    public void the_database_lets_nobody_have_two() {
        feeds.put(ADA, HASH, NOW);

        assertThrows(RuntimeException.class, () -> tables.activeObjects()
                .create(
                        FeedRow.class,
                        new DBParam(FeedRow.PERSON_KEY, ADA.value()),
                        new DBParam(FeedRow.TOKEN_HASH, OTHER_HASH),
                        new DBParam(FeedRow.MADE_AT, 0L)));
    }

    @Test
    public void an_address_is_found_by_one_statement_and_a_guess_by_none() {
        String key = site.feedService
                .renew(Readers.employee("ada"), FeedService.NONE)
                .text();
        tables.takeStatements();

        assertEquals(Optional.of(ADA), site.feedService.owner(key));
        assertEquals(1, tables.takeStatements().size());
        assertEquals(Optional.empty(), site.feedService.owner("guess"));
        assertEquals(0, tables.takeStatements().size());
    }
}
