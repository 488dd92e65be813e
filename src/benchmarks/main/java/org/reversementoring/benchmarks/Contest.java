package org.reversementoring.benchmarks;

import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.reversementoring.benchmarks.Rows.Shown;
import org.reversementoring.host.data.Database;
import org.reversementoring.profile.DirectoryQuery;

/**
 * The app and its two floors on one company in one database. All three read through the same pool, and their pages come
 * from the same compiled templates.
 */
final class Contest implements AutoCloseable {
    private final Company company;
    private final Database database;
    private final Database countedDatabase;
    private final Site site;
    private final Templates templates;
    private final AppPages app;
    private final AppPages countedApp;
    private final List<Rows> floors;

    /** Fills an empty database of the engine. */
    Contest(Engine engine, Company company, Texts texts, Templates templates) {
        DataSource source = engine.empty("people-" + company.size());
        this.company = company;
        this.templates = templates;
        this.database = Database.behind(source, engine.postgres());
        this.site = new Site(database, company.size());
        site.addPeople(company.profiles(site.addTopics(texts)));
        this.countedDatabase = Database.behind(
                ProxyDataSourceBuilder.create(source).countQuery().build(), engine.postgres());
        this.app = new AppPages(site, texts, templates);
        this.countedApp = new AppPages(new Site(countedDatabase, company.size()), texts, templates);
        this.floors = List.of(new ActiveObjectsFloor(site.activeObjects()), new JdbcFloor(site.dataSource()));
    }

    Company company() {
        return company;
    }

    Site site() {
        return site;
    }

    /** What the app shows, once both floors have shown the same. */
    Shown agreed(View view) {
        DirectoryQuery query = view.query(site);
        Range range = Range.of(query, site);
        Shown shown = rows(app.rows(), view, query, range);
        for (Rows floor : floors) {
            if (!rows(floor, view, query, range).equals(shown)) {
                throw new IllegalStateException(
                        floor.getClass().getSimpleName() + " shows something else: " + view.title());
            }
        }
        return shown;
    }

    /** How many statements the app's page takes. */
    int statements(View view) {
        DirectoryQuery query = view.query(site);
        QueryCountHolder.clear();
        page(countedApp, view, query);
        return (int) QueryCountHolder.getGrandTotal().getTotal();
    }

    /** The app and its floors, each with and without the template. */
    List<Lane> lanes(View view) {
        DirectoryQuery query = view.query(site);
        Range range = Range.of(query, site);
        List<Templates.Rendering> rendered = templates.during(() -> page(app, view, query));
        Templates.Rendering fromMemory = rendered.get(rendered.size() - 1);
        Rows ownRows = app.rows();
        Rows activeObjects = floors.get(0);
        Rows jdbc = floors.get(1);
        return List.of(
                new Lane(() -> page(app, view, query).length()),
                new Lane(() -> count(rows(activeObjects, view, query, range))
                        + fromMemory.html().length()),
                new Lane(() -> count(rows(jdbc, view, query, range))
                        + fromMemory.html().length()),
                new Lane(() -> count(rows(ownRows, view, query, range))),
                new Lane(() -> count(rows(activeObjects, view, query, range))),
                new Lane(() -> count(rows(jdbc, view, query, range))));
    }

    String page(View view) {
        return page(app, view, view.query(site));
    }

    private static String page(AppPages pages, View view, DirectoryQuery query) {
        return view == View.CATALOG ? pages.catalog() : pages.directory(query);
    }

    private static Shown rows(Rows rows, View view, DirectoryQuery query, Range range) {
        return view == View.CATALOG ? rows.catalog() : rows.directory(query, range);
    }

    private static int count(Shown shown) {
        return shown.mentors().size() + shown.topics().size();
    }

    @Override
    public void close() {
        countedDatabase.close();
        database.close();
    }
}
