package org.reversementoring.host.web;

import java.util.List;
import org.reversementoring.host.plugin.App;
import org.reversementoring.host.render.Html;

/**
 * What the site adds to the head of each page: AUI on every page, and one address each for the styles and the scripts of
 * all web-resources that the page asked for. Scripts run after the page is there, in this order.
 */
final class PageHead {
    private final App app;
    private final String contextPath;

    PageHead(App app, String contextPath) {
        this.app = app;
        this.contextPath = contextPath;
    }

    String of(List<String> webResources, String token) {
        StringBuilder head = new StringBuilder("\n");
        meta(head, "ajs-context-path", contextPath);
        meta(head, "ajs-atl-token", token);
        style(head, "/front-end/aui-prototyping.css");
        script(head, "/front-end/jquery.min.js");
        script(head, "/front-end/page.js");
        script(head, "/front-end/aui-prototyping.js");
        script(head, "/front-end/soyutils.js");
        String batch = "/batch/" + app.build() + "/" + app.texts().locale().toLanguageTag() + "/"
                + String.join(",", webResources);
        if (app.batches().has(webResources, ".css")) {
            style(head, batch + ".css");
        }
        if (app.batches().has(webResources, ".js")) {
            script(head, batch + ".js");
        }
        return head.toString();
    }

    private static void meta(StringBuilder head, String name, String content) {
        head.append("<meta name=\"")
                .append(name)
                .append("\" content=\"")
                .append(Html.escape(content))
                .append("\">\n");
    }

    private void style(StringBuilder head, String path) {
        head.append("<link rel=\"stylesheet\" href=\"")
                .append(contextPath)
                .append(path)
                .append("\">\n");
    }

    private void script(StringBuilder head, String path) {
        head.append("<script defer src=\"").append(contextPath).append(path).append("\"></script>\n");
    }
}
