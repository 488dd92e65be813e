package org.reversementoring.host.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.reversementoring.host.plugin.App;

/**
 * Files for the browser: {@code /batch/{build}/{language}/{modules}.js|css}, {@code /front-end/{file}} and
 * {@code /download/resources/{key}/{name}}. Open to everybody, as Confluence's are.
 */
final class ResourceServlet extends HttpServlet {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff", "font/woff");

    private final transient App app;
    private final transient Path frontEnd;

    ResourceServlet(App app, Path frontEnd) {
        this.app = app;
        this.frontEnd = frontEnd;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<byte[]> found =
                switch (request.getServletPath()) {
                    case "/batch" -> batch(path);
                    case "/front-end" -> frontEnd(path);
                    default -> download(path);
                };
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such file.");
            return;
        }
        boolean forEver = request.getServletPath().equals("/batch");
        response.setHeader("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "public, max-age=3600");
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String type = TYPES.getOrDefault(extension, URLConnection.guessContentTypeFromName(path));
        response.setContentType(type == null ? "application/octet-stream" : type);
        response.getOutputStream().write(found.get());
    }

    private Optional<byte[]> batch(String path) {
        String[] parts = path.split("/", 3);
        int dot = path.lastIndexOf('.');
        if (parts.length < 3 || dot < 0) {
            return Optional.empty();
        }
        List<String> keys =
                List.of(parts[2].substring(0, parts[2].lastIndexOf('.')).split(","));
        try {
            String text = path.substring(dot).equals(".css")
                    ? app.batches().style(keys)
                    : app.batches().script(keys, Locale.forLanguageTag(parts[1]));
            return Optional.of(text.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> frontEnd(String path) throws IOException {
        if (path.equals("page.js")) {
            try (InputStream own = ResourceServlet.class.getResourceAsStream("page.js")) {
                return Optional.of(own.readAllBytes());
            }
        }
        Path file = frontEnd.resolve(path).normalize();
        return file.startsWith(frontEnd) && Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    private Optional<byte[]> download(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? Optional.empty() : app.downloads().find(path.substring(0, slash), path.substring(slash + 1));
    }
}
