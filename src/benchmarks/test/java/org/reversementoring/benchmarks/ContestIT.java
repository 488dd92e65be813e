package org.reversementoring.benchmarks;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Never asserts a time: build machines are busy. */
@RunWith(Parameterized.class)
public class ContestIT {
    private static final int PEOPLE = 2_000;
    private static final int MOST_STATEMENTS = 6;
    private static final int MANY_OFFERS = 20;
    private static final int FEW = 5;
    private static final int MANY_SESSIONS = 50;
    private static final int MANY_PAIRS = 20;
    private static final Pattern PAIRING = Pattern.compile("pairing\\.action\\?pairingId=[0-9]+");

    @Parameters(name = "{0}")
    public static List<String> engines() {
        return List.of("h2", "postgresql");
    }

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String name;
    private final Texts texts = new Texts();
    private final Templates templates = new Templates(texts);
    private Engine engine;

    public ContestIT(String name) {
        this.name = name;
    }

    @Before
    public void start() {
        engine = Engine.named(name, folder.getRoot().toPath());
    }

    @After
    public void stop() {
        engine.close();
    }

    @Test
    public void app_and_floors_show_the_same_full_pages() {
        try (Contest contest = new Contest(engine, new Company(PEOPLE), texts, templates)) {
            for (View view : View.values()) {
                int mentors = contest.agreed(view).mentors().size();

                assertEquals(view.title(), view == View.CATALOG ? 0 : View.PAGE_SIZE, mentors);
            }
        }
    }

    @Test
    public void no_page_takes_more_than_six_statements_however_many_offers_people_have() {
        try (Contest usual = new Contest(engine, new Company(PEOPLE), texts, templates);
                Contest manyOffers = new Contest(engine, new Company(PEOPLE + 1, MANY_OFFERS), texts, templates)) {
            Map<View, Integer> statements = statements(usual);

            statements.forEach((view, number) ->
                    assertTrue(view.title() + ": " + number, number > 0 && number <= MOST_STATEMENTS));
            assertEquals(statements, statements(manyOffers));
            assertEquals(
                    View.PAGE_SIZE, manyOffers.agreed(View.FIRST_PAGE).mentors().size());
            assertEquals(View.PAGE_SIZE, manyOffers.agreed(View.TOPIC).mentors().size());
        }
    }

    @Test
    public void pages_show_the_people_that_the_floors_read_and_can_be_timed() {
        try (Contest contest = new Contest(engine, new Company(PEOPLE), texts, templates)) {
            String page = contest.page(View.BOTH);
            List<Lane> lanes = contest.lanes(View.BOTH);
            Lane.race(lanes, 1, 2);

            contest.agreed(View.BOTH)
                    .mentors()
                    .forEach(mentor -> assertTrue(page.contains(contest.site()
                            .accounts()
                            .byKey(mentor.person())
                            .orElseThrow()
                            .username())));
            assertTrue(lanes.stream().allMatch(lane -> lane.p50() > 0 && lane.p95() >= lane.p50()));
        }
    }

    @Test
    public void the_home_of_a_pair_takes_as_many_statements_and_calls_with_fifty_sessions_as_with_five() {
        try (PairContest few = new PairContest(engine, 1, FEW, texts, templates);
                PairContest many = new PairContest(engine, 1, MANY_SESSIONS, texts, templates)) {
            for (PairView view : List.of(PairView.WIKI_HOME, PairView.APP_HOME, PairView.NEXT_SESSION)) {
                assertEquals(view.title(), few.costs(view), many.costs(view));
            }
            assertTrue(few.html(PairView.NEXT_SESSION).contains("https://meet.example/" + (FEW - 1)));
            assertTrue(many.html(PairView.WIKI_HOME).contains("https://meet.example/" + MANY_SESSIONS));
            assertTrue(many.html(PairView.NEXT_SESSION).contains("https://meet.example/" + (MANY_SESSIONS - 1)));
        }
    }

    @Test
    public void mentoring_mine_takes_as_many_statements_with_twenty_pairs_as_with_five() {
        try (PairContest few = new PairContest(engine, FEW, FEW, texts, templates);
                PairContest many = new PairContest(engine, MANY_PAIRS, FEW, texts, templates)) {
            long shown = PAIRING.matcher(many.html(PairView.MINE))
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .count();

            assertEquals(MANY_PAIRS, shown);
            // Confluence is asked for the account of each partner, as it does not answer for several at once.
            assertEquals(
                    few.costs(PairView.MINE).statements(),
                    many.costs(PairView.MINE).statements());
        }
    }

    private static Map<View, Integer> statements(Contest contest) {
        Map<View, Integer> statements = new EnumMap<>(View.class);
        Arrays.stream(View.values()).forEach(view -> statements.put(view, contest.statements(view)));
        return statements;
    }
}
