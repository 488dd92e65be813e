package org.reversementoring.host.site;

import javax.servlet.http.HttpServlet;
import org.reversementoring.host.render.Macros;
import org.reversementoring.host.render.StorageRenderer;
import org.reversementoring.host.wiki.Wiki;

/**
 * All pages of the stand-in itself, to be mapped to {@code /}. Its answers name their decorator in a meta element and
 * leave the rest of the look to whoever decorates; uploads need a multipart configuration.
 */
public final class SiteServlet extends HttpServlet {
    private final transient Wiki wiki;
    private final transient StorageRenderer renderer;
    private final transient Macros macros;
    private final transient InstalledApp app;

    public SiteServlet(Wiki wiki, StorageRenderer renderer, Macros macros, InstalledApp app) {
        this.wiki = wiki;
        this.renderer = renderer;
        this.macros = macros;
        this.app = app;
    }
}
