package org.reversementoring.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.OptionalLong;
import org.junit.Test;

public class SurfaceTest {

    private final ApplicationProperties site = mock(ApplicationProperties.class);
    private final Surfaces surfaces = new Surfaces(site);

    @Test
    public void parameters_are_encoded_and_empty_ones_left_out() {
        Surface surface = new Surface(true, "/wiki");

        String address = surface.action("find", "topic", "", "department", "R&D / Zürich", "position", "x");

        assertEquals("/wiki/plugins/reversementoring/find.action?department=R%26D+%2F+Z%C3%BCrich&position=x", address);
    }

    @Test
    public void a_page_in_the_browser_can_be_worked_with_and_links_below_the_context_path() {
        when(site.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/wiki");

        Surface surface = surfaces.of(renderedAs("display"));

        assertTrue(surface.interactive());
        assertEquals("/wiki/display/MENTORING", surface.path("/display/MENTORING"));
    }

    @Test
    public void what_leaves_the_wiki_has_whole_addresses_and_nothing_to_press() {
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.com");

        for (String output : new String[] {"pdf", "word", "feed", "email"}) {
            Surface surface = surfaces.of(renderedAs(output));

            assertFalse(output, surface.interactive());
            assertEquals("https://wiki.example.com/plugins/reversementoring/topics.action", surface.action("topics"));
        }
    }

    @Test
    public void what_stands_on_a_page_knows_which_one_it_is_and_what_is_not_saved_yet_is_on_none() {
        Page page = new Page();
        for (String output : new String[] {"display", "pdf"}) {
            ConversionContext context = renderedAs(output);
            when(context.getEntity()).thenReturn(page);
            page.setId(0);
            assertEquals(OptionalLong.empty(), surfaces.of(context).page());
            page.setId(4711);
            assertEquals(OptionalLong.of(4711), surfaces.of(context).page());
            assertEquals(OptionalLong.empty(), surfaces.of(renderedAs(output)).page());
        }
        assertEquals(OptionalLong.empty(), surfaces.page().page());
    }

    private static ConversionContext renderedAs(String outputType) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(outputType);
        return context;
    }
}
