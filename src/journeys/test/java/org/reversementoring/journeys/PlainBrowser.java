package org.reversementoring.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Sends what no browser would, follows no redirect, and keeps the cookies of one visit. */
final class PlainBrowser {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** @param body decoded as UTF-8, whatever it is */
    record Answer(int status, String type, String location, String body, boolean split) {
        Document page() {
            return Jsoup.parse(body);
        }
    }

    private final URI site;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private String token;

    PlainBrowser(URI site) {
        this.site = site;
    }

    PlainBrowser loggedInAs(String username) {
        post("login", "sample=" + username + "&atl_token=" + token());
        token = null; // logging in begins another visit
        return this;
    }

    /** The secret that the forms of this visit carry. */
    String token() {
        if (token == null) {
            token = get("login", "")
                    .page()
                    .selectFirst("meta[name=ajs-atl-token]")
                    .attr("content");
        }
        return token;
    }

    Answer get(String path, String query) {
        return send("GET", path, query, FORM, "");
    }

    Answer post(String path, String form) {
        return send("POST", path, "", FORM, form);
    }

    Answer send(String method, String path, String query, String type, String body) {
        URI address = URI.create(site.resolve(path) + (query.isEmpty() ? "" : "?" + query));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.body(),
                    answer.headers().firstValue("X-Hostile").isPresent());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
