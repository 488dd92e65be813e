package org.reversementoring.benchmarks;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.ProposalService;
import org.reversementoring.catalog.store.ActiveObjectsProposals;
import org.reversementoring.catalog.store.ActiveObjectsTopics;
import org.reversementoring.catalog.web.CatalogComponents;
import org.reversementoring.catalog.web.TopicsPage;
import org.reversementoring.confluence.ConfluenceWording;
import org.reversementoring.host.wiki.SiteAddress;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.DirectoryService;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.store.ActiveObjectsDirectory;
import org.reversementoring.profile.store.ActiveObjectsFacets;
import org.reversementoring.profile.store.ActiveObjectsMarks;
import org.reversementoring.profile.web.DirectoryComponents;
import org.reversementoring.profile.web.FindPage;
import org.reversementoring.profile.web.ProfileComponents;
import org.reversementoring.programme.Coordinators;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Wording;
import org.reversementoring.programme.store.ActiveObjectsHistory;
import org.reversementoring.programme.store.ActiveObjectsTransactions;
import org.reversementoring.web.Components;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.PageFrame;
import org.reversementoring.web.Surfaces;
import org.reversementoring.web.Words;

/**
 * The app's own pages on a site: its actions, components, services and stores, wired as its Spring context wires them. A
 * page is the part that the app makes; what Confluence puts around it is not measured.
 */
final class AppPages {
    private final DirectoryService directory;
    private final CatalogService catalog;
    private final ProposalService proposals;
    private final PageFrame frame;
    private final DirectoryComponents directoryComponents;
    private final CatalogComponents catalogComponents;

    AppPages(Site site, Texts texts, Templates templates) {
        ActiveObjectsTopics topics = new ActiveObjectsTopics(site.activeObjects());
        Wording wording = new ConfluenceWording(texts);
        Words words = new Words(wording);
        Components components = new Components(templates, noResources());
        this.directory = new DirectoryService(
                new ActiveObjectsDirectory(site.activeObjects()),
                new ActiveObjectsFacets(site.activeObjects()),
                topics,
                site.accounts(),
                person -> Set.of(),
                new ActiveObjectsMarks(site.activeObjects()));
        this.catalog = new CatalogService(
                topics,
                wording,
                new ActiveObjectsHistory(site.activeObjects()),
                new ActiveObjectsTransactions(site.activeObjects()),
                () -> false,
                Clock.systemUTC());
        this.proposals = new ProposalService(
                new ActiveObjectsProposals(site.activeObjects()),
                topics,
                new ActiveObjectsHistory(site.activeObjects()),
                new ActiveObjectsTransactions(site.activeObjects()),
                () -> false,
                Clock.systemUTC());
        ApplicationProperties address = new SiteAddress(() -> URI.create("http://localhost/confluence"), Path.of("."));
        this.frame = new PageFrame(reader(), new Surfaces(address), components, words, () -> false);
        this.directoryComponents = new DirectoryComponents(components, new ProfileComponents(components, words), words);
        this.catalogComponents = new CatalogComponents(components, words);
    }

    AppRows rows() {
        return new AppRows(directory, catalog);
    }

    /** Find a mentor, asked by the parameters of its address. */
    String directory(DirectoryQuery query) {
        FindPage page = new FindPage(frame, directory, directoryComponents);
        page.setSearch(query.search());
        page.setTopic(query.filter(Facet.TOPIC).orElse(null));
        page.setCategory(query.filter(Facet.CATEGORY).orElse(null));
        page.setDepartment(query.filter(Facet.DEPARTMENT).orElse(null));
        page.setSite(query.filter(Facet.SITE).orElse(null));
        page.setLanguage(query.filter(Facet.LANGUAGE).orElse(null));
        page.setFormat(query.filter(Facet.FORMAT).orElse(null));
        page.setPlaces(query.filter(Facet.PLACES).orElse(null));
        page.setOrder(query.order().slug());
        page.setPosition(query.position().map(Cursor::text).orElse(null));
        page.setPageSize(Integer.toString(query.pageSize()));
        return page.getBodyHtml();
    }

    String catalog() {
        return new TopicsPage(frame, catalog, proposals, catalogComponents).getBodyHtml();
    }

    private static CurrentReader reader() {
        UserManager users = new UserManager() {
            @Override
            public UserKey getRemoteUserKey() {
                return new UserKey("reader");
            }

            @Override
            public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
                return List.of();
            }

            @Override
            public boolean isUserInGroup(UserKey userKey, String group) {
                return false;
            }

            @Override
            public boolean isAdmin(UserKey userKey) {
                return false;
            }
        };
        LocaleResolver locales = new LocaleResolver() {
            @Override
            public Locale getLocale() {
                return Locale.ENGLISH;
            }

            @Override
            public Locale getLocale(UserKey userKey) {
                return Locale.ENGLISH;
            }
        };
        TimeZoneManager zones = new TimeZoneManager() {
            @Override
            public TimeZone getUserTimeZone() {
                return TimeZone.getTimeZone("UTC");
            }

            @Override
            public TimeZone getUserTimeZone(UserKey user) {
                return getUserTimeZone();
            }
        };
        return new CurrentReader(users, locales, zones, nobody());
    }

    /** From its cache Confluence answers who coordinates. */
    private static Coordinators nobody() {
        return new Coordinators() {
            @Override
            public Optional<String> group() {
                return Optional.empty();
            }

            @Override
            public boolean include(PersonKey person) {
                return false;
            }

            @Override
            public boolean coordinates(PersonKey person) {
                return include(person);
            }

            @Override
            public List<PersonKey> members(int most) {
                return List.of();
            }

            @Override
            public Optional<String> known(String name) {
                return Optional.empty();
            }

            @Override
            public void become(Optional<String> group) {
                throw new IllegalStateException("No page asks for this");
            }
        };
    }

    static PageBuilderService noResources() {
        RequiredResources required = new RequiredResources() {
            @Override
            public RequiredResources requireWebResource(String moduleKey) {
                return this;
            }
        };
        return () -> () -> required;
    }
}
