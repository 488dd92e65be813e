package org.reversementoring.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
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

    private static ConversionContext renderedAs(String outputType) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(outputType);
        return context;
    }
}
