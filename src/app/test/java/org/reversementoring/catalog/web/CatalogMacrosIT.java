package org.reversementoring.catalog.web;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.NewTopic;
import org.reversementoring.catalog.Prompts;
import org.reversementoring.catalog.Topic;
import org.reversementoring.programme.ChosenCoordinators;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;
import org.reversementoring.web.Components;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.Surfaces;
import org.reversementoring.web.Words;

/** What stands in the place of a macro that has nothing to show, and where macros take what they show from. */
public class CatalogMacrosIT {
    private static final Reader COORDINATOR = Readers.administrator();

    @Rule
    public final Tables tables = new Tables(Engine.H2);

    private final Site site = new Site(tables);
    private final SoyTemplateRenderer renderer = mock(SoyTemplateRenderer.class);
    private final Words words = new Words((locale, key, arguments) -> key + List.of(arguments));
    private final Components components = new Components(renderer, mock(PageBuilderService.class, RETURNS_DEEP_STUBS));
    private final CatalogComponents catalogComponents = new CatalogComponents(components, words);
    private final TimeZoneManager zones = mock(TimeZoneManager.class);
    private final LocaleResolver locales = mock(LocaleResolver.class);
    private final CurrentReader readers =
            new CurrentReader(mock(UserManager.class), locales, zones, new ChosenCoordinators());
    private final Surfaces surfaces = new Surfaces(mock(ApplicationProperties.class, call -> "/wiki"));
    private final CatalogMacro catalog = new CatalogMacro(readers, surfaces, site.catalogService, catalogComponents);
    private final TopicMacro topic = new TopicMacro(
            readers,
            surfaces,
            site.catalogService,
            site.topicPageService,
            new TopicComponents(
                    components,
                    catalogComponents,
                    site.directoryService,
                    site.profileService,
                    site.topicPageService,
                    List.of(),
                    words));

    @Before
    public void templates_tell_their_name_and_title() throws Exception {
        when(locales.getLocale()).thenReturn(Locale.ENGLISH);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        doAnswer(call -> {
                    Map<String, Object> data = call.getArgument(3);
                    Object title = data.getOrDefault("title", data.getOrDefault("name", ""));
                    call.getArgument(0, Appendable.class).append(call.getArgument(2) + " " + title);
                    return null;
                })
                .when(renderer)
                .render(any(), any(), any(), any());
    }

    @Test
    public void a_category_without_topics_says_so_and_an_unknown_one_shows_all() {
        site.topic("Podcasts");

        assertEquals("ReverseMentoring.Catalog.catalog ", catalog(Map.of("category", "digital-tools")));
        assertEquals("ReverseMentoring.Catalog.catalog ", catalog(Map.of("category", "astrology")));
        assertEquals("ReverseMentoring.Catalog.catalog ", catalog(Map.of()));
        assertEquals(
                "ReverseMentoring.Page.empty catalog.empty.category.title[catalog.category.strategy[]]",
                catalog(Map.of("category", "strategy")));
    }

    @Test
    public void a_topic_is_found_by_its_name_by_another_name_and_by_its_page() {
        Topic podcasts = site.topics.add(
                new NewTopic("Podcasts", Category.SOCIAL_MEDIA, "", List.of("Audio blogs"), Prompts.none()));

        assertEquals("ReverseMentoring.Catalog.topic Podcasts", topic("podcasts", 0));
        assertEquals("ReverseMentoring.Catalog.topic Podcasts", topic("audio blogs", 0));
        assertEquals("the page says the name", "ReverseMentoring.Catalog.topic ", topic("", pageOf(podcasts)));
    }

    @Test
    public void a_page_says_why_it_shows_no_topic() {
        Topic podcasts = site.topic("Podcasts");
        long page = pageOf(podcasts);
        site.coordinationService.retire(COORDINATOR, podcasts.id(), 1);

        assertEquals("ReverseMentoring.Page.empty catalog.macro.none.title[]", topic("", 0));
        assertEquals("ReverseMentoring.Page.empty catalog.macro.none.title[]", topic("", 1));
        assertEquals("ReverseMentoring.Page.empty catalog.macro.unknown.title[]", topic("Tarot", 0));
        assertEquals("ReverseMentoring.Page.empty catalog.macro.unknown.title[]", topic("", page));
    }

    private long pageOf(Topic made) {
        site.programmes.add("Reverse mentoring", "", "RM", COORDINATOR.loggedIn(), site.clock.instant());
        site.topicPageService.make(COORDINATOR, Set.of(made.id()));
        return site.topics.page(made.id()).orElseThrow();
    }

    private String catalog(Map<String, String> parameters) {
        return catalog.execute(parameters, "", on(0));
    }

    private String topic(String name, long pageId) {
        return topic.execute(Map.of("topic", name), "", on(pageId));
    }

    /** @param pageId 0 for a page that has not been saved yet */
    private static ConversionContext on(long pageId) {
        Page page = new Page();
        page.setId(pageId);
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn("display");
        when(context.getEntity()).thenReturn(page);
        return context;
    }
}
