package org.reversementoring.host;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts, that follows no redirect by itself. */
public final class Visitor {
    private final URI site;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** @param site address of a host, ending in a slash */
    public Visitor(URI site) {
        this.site = site;
    }

    public record Answer(int status, HttpResponse<String> http) {
        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        public Document page() {
            return Jsoup.parse(http.body());
        }

        public String text() {
            return page().body().text();
        }
    }

    /** Logs in by the button of a sample person. */
    public Visitor as(String username) {
        post("login", Map.of("sample", username, "atl_token", token()));
        return this;
    }

    /** The secret that forms carry; the same for the whole visit. */
    public String token() {
        return get("login").page().selectFirst("meta[name=ajs-atl-token]").attr("content");
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)));
    }

    public Answer post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, body);
    }

    /** @param form percent-encoded, in which a name may stand more than once */
    public Answer post(String path, String form) {
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
