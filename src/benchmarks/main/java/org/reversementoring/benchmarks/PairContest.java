package org.reversementoring.benchmarks;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.reversementoring.goal.NewGoal;
import org.reversementoring.goal.PairGoalService;
import org.reversementoring.goal.RatingPoint;
import org.reversementoring.goal.RatingService;
import org.reversementoring.host.data.Database;
import org.reversementoring.host.render.StorageFormat;
import org.reversementoring.host.wiki.Accounts;
import org.reversementoring.host.wiki.Wiki;
import org.reversementoring.pairing.AgreementService;
import org.reversementoring.pairing.NewTerms;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Terms;
import org.reversementoring.programme.NewProgramme;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Transactions;
import org.reversementoring.session.NotesHomes;
import org.reversementoring.session.NotesKeeper;
import org.reversementoring.session.NotesPart;
import org.reversementoring.session.Session;
import org.reversementoring.session.Sessions;
import org.reversementoring.web.CurrentReader;

/**
 * Somebody with some pairs, each with some sessions, two of them ahead; with an agreement and goals, and one of them with
 * its pages in the wiki, down to those of the sessions that were held. The app is wired as it is in Confluence. The wiki is the stand-in's; what
 * is asked of it comes from memory, as it comes from Confluence's caches: what is measured is the app.
 */
final class PairContest implements AutoCloseable {
    private static final int AHEAD = 2;
    private static final Duration BETWEEN = Duration.ofDays(1);
    /** However many sessions a pair has: what else is asked of it depends on how old it is. */
    private static final Duration AGE = Duration.ofDays(60);

    private static final PersonKey OWNER = Company.account(0).key();

    private final int pairs;
    private final int sessions;
    private final Database database;
    private final Database countedDatabase;
    private final Database wikiDatabase;
    private final Questions questions = new Questions();
    private final Remembered remembered = new Remembered();
    private final Templates templates;
    private final Wiki wiki;
    private final Site site;
    private final AppBeans app;
    private final PairPages pages;
    private final PairPages countedPages;

    /** Fills an empty database of the engine. */
    PairContest(Engine engine, int pairs, int sessions, Texts texts, Templates templates) {
        // The administrator belongs to the company, too.
        Company company = new Company(pairs + 2);
        DataSource source = engine.empty("pairs-" + pairs + "-" + sessions);
        JdbcDataSource wikiSource = new JdbcDataSource();
        wikiSource.setURL("jdbc:h2:mem:wiki-" + engine.title() + "-" + pairs + "-" + sessions);
        this.pairs = pairs;
        this.sessions = sessions;
        this.templates = templates;
        this.database = Database.behind(source, engine.postgres());
        this.countedDatabase = Database.behind(questions.at(source), engine.postgres());
        this.wikiDatabase = Database.behind(wikiSource, false);
        this.wiki = new Wiki(
                wikiDatabase,
                () -> URI.create("https://wiki.example.org/"),
                Path.of(System.getProperty("java.io.tmpdir")),
                StorageFormat::check,
                Clock.systemUTC());
        this.site = new Site(database, company.size());
        this.app = app(wiki.services(), site.activeObjects(), texts, templates);
        List<Integer> topicIds = site.addTopics(texts);
        site.addPeople(company.profiles(topicIds));
        join(company);
        int pairingId = fill(Company.account(company.size() - 1).key(), topicIds.get(0));
        Map<Class<?>, Object> confluence = remembered.of(wiki.services());
        ActiveObjects counted = new Site(countedDatabase, company.size()).activeObjects();
        this.pages = pages(app(confluence, site.activeObjects(), texts, templates), pairingId);
        this.countedPages = pages(app(confluence, counted, texts, templates), pairingId);
        logIn(OWNER);
    }

    private PairPages pages(AppBeans beans, int pairingId) {
        long homeId = app.bean(NotesHomes.class).pages(pairingId).stream()
                .filter(page -> page.part() == NotesPart.HOME)
                .findFirst()
                .orElseThrow()
                .pageId();
        AbstractPage home = wiki.service(PageManager.class).getPage(homeId);
        return new PairPages(beans, pairingId, home, home.getBodyAsString());
    }

    private static AppBeans app(
            Map<Class<?>, Object> confluence, ActiveObjects activeObjects, Texts texts, Templates templates) {
        Map<Class<?>, Object> services = new HashMap<>(confluence);
        services.put(ActiveObjects.class, activeObjects);
        services.put(I18nResolver.class, texts);
        services.put(PageBuilderService.class, AppPages.noResources());
        services.put(SoyTemplateRenderer.class, templates);
        return new AppBeans(services);
    }

    private void join(Company company) {
        try (Connection connection = wikiDatabase.dataSource().getConnection()) {
            SmallHost.join(SmallHost.accounts(company), connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void logIn(PersonKey person) {
        AuthenticatedUserThreadLocal.set(
                wiki.service(UserAccessor.class).getExistingUserByKey(new UserKey(person.value())));
    }

    /** The number of the one pair that gets its pages, as making them takes long. */
    private int fill(PersonKey administrator, int topicId) {
        wiki.accounts().join(new UserKey(administrator.value()), Accounts.ADMINISTRATORS);
        logIn(administrator);
        int programmeId = app.bean(ProgrammeService.class)
                .create(
                        app.bean(CurrentReader.class).get(),
                        new NewProgramme("Exchange", "", "EXCHANGE", false, NotesPlace.SHARED_SPACE))
                .id();
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.HOURS);
        List<Pairing> all = app.bean(Transactions.class).inOne(() -> IntStream.rangeClosed(1, pairs)
                .mapToObj(partner -> pair(programmeId, partner, topicId, now))
                .toList());
        app.bean(NotesKeeper.class).pass(1);
        return all.stream()
                .map(Pairing::id)
                .filter(id -> !app.bean(NotesHomes.class).pages(id).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No pair has got its pages"));
    }

    private Pairing pair(int programmeId, int partner, int topicId, Instant now) {
        Pairs stores = new Pairs(app.bean(Pairings.class), app.bean(Sessions.class));
        PersonKey mentor = Company.account(partner).key();
        Pairing pairing = stores.begun(programmeId, OWNER, mentor, OptionalInt.of(topicId), now.minus(AGE));
        for (int number = 1; number <= sessions; number++) {
            Instant start =
                    now.plus(BETWEEN.multipliedBy(number - sessions + AHEAD)).minus(Duration.ofHours(1L + partner));
            Session agreed = stores.agreed(pairing, number, OWNER, start, start.minus(BETWEEN.multipliedBy(AHEAD + 1)));
            if (number <= sessions - AHEAD) {
                stores.sessions().keep(agreed.hold(Pairs.reader(mentor), pairing, start));
            }
        }
        agree(pairing, mentor);
        return pairing;
    }

    private void agree(Pairing pairing, PersonKey mentor) {
        Reader owner = Pairs.reader(OWNER);
        AgreementService agreements = app.bean(AgreementService.class);
        agreements.write(
                owner,
                pairing.id(),
                0,
                new NewTerms(
                        "To see the company with other eyes",
                        "New tools",
                        "An hour every two weeks",
                        "Questions",
                        Terms.MONTHS.get(Terms.MONTHS.size() - 1).toString(),
                        Terms.WEEKS.get(0).toString(),
                        "What is said stays between us.",
                        "We say so."));
        agreements.sign(Pairs.reader(mentor), pairing.id(), 1);
        PairGoalService goals = app.bean(PairGoalService.class);
        for (String title : List.of("Use three tools", "Ask before deciding", "Show it to the team")) {
            goals.write(owner, pairing.id(), new NewGoal(title, false, "", "", "", "", 0, "Begin\nTry\nTell"));
        }
        RatingService ratings = app.bean(RatingService.class);
        Optional<RatingPoint> point =
                ratings.ratings(owner, pairing.id()).orElseThrow().point();
        if (point.isPresent()) {
            int topicId = pairing.topicId().orElseThrow();
            ratings.rate(owner, pairing.id(), point, Map.of(topicId, "2"));
        }
    }

    int pairs() {
        return pairs;
    }

    int sessions() {
        return sessions;
    }

    String html(PairView view) {
        return pages.html(view);
    }

    Costs costs(PairView view) {
        List<Questions.Question> asked = questions.during(() -> countedPages.html(view));
        return new Costs(asked.size(), Set.copyOf(asked).size(), remembered.callsDuring(() -> pages.html(view)));
    }

    /**
     * @param statements that a view takes
     * @param different of these, word for word and value for value
     * @param calls of Confluence's services
     */
    record Costs(int statements, int different, int calls) {}

    /** The app and the floor: each different statement once more, and the same templates, from memory. */
    List<Lane> lanes(PairView view) {
        Set<Questions.Question> floor = new LinkedHashSet<>(questions.during(() -> countedPages.html(view)));
        List<Templates.Rendering> fromMemory = templates.during(() -> html(view));
        return List.of(
                new Lane(() -> html(view).length()),
                new Lane(() -> Questions.answers(floor, site.dataSource())
                        + fromMemory.stream()
                                .mapToInt(rendering -> rendering.html().length())
                                .sum()));
    }

    @Override
    public void close() {
        AuthenticatedUserThreadLocal.set(null);
        wikiDatabase.close();
        countedDatabase.close();
        database.close();
    }
}
