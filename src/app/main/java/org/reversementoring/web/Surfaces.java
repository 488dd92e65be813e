package org.reversementoring.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.OptionalLong;
import java.util.Set;

/** Knows the surface that a component is being rendered for. */
public final class Surfaces {

    private static final Set<String> IN_A_BROWSER = Set.of("display", "preview");

    private final ApplicationProperties site;

    public Surfaces(ApplicationProperties site) {
        this.site = site;
    }

    /** A page of the app. */
    public Surface page() {
        return inABrowser(OptionalLong.empty());
    }

    private Surface inABrowser(OptionalLong page) {
        return new Surface(true, site.getBaseUrl(UrlMode.RELATIVE), page);
    }

    /** What a macro takes part in: a page, or its export as PDF or Word, a feed, a mail. */
    public Surface of(ConversionContext context) {
        return context == null || IN_A_BROWSER.contains(context.getOutputType())
                ? inABrowser(pageOf(context))
                : new Surface(false, site.getBaseUrl(UrlMode.CANONICAL), pageOf(context));
    }

    private static OptionalLong pageOf(ConversionContext context) {
        ContentEntityObject content = context == null ? null : context.getEntity();
        return content == null || content.getId() == 0 ? OptionalLong.empty() : OptionalLong.of(content.getId());
    }
}
