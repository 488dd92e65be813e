package org.reversementoring.host.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.Part;
import org.reversementoring.host.render.Html;
import org.reversementoring.host.wiki.Account;

/** One request to a page of the stand-in, and its answer. */
final class Call {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Templates templates;
    private final Optional<Account> reader;
    private final List<String> path;

    Call(HttpServletRequest request, HttpServletResponse response, Templates templates, Optional<Account> reader) {
        this.request = request;
        this.response = response;
        this.templates = templates;
        this.reader = reader;
        String local =
                request.getRequestURI().substring(request.getContextPath().length());
        this.path = Arrays.stream(local.split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
    }

    /** A refusal with its HTTP status; what is said to the reader. */
    static final class Refusal extends RuntimeException {
        private final int status;

        Refusal(int status, String message) {
            super(message);
            this.status = status;
        }

        int status() {
            return status;
        }

        static Refusal notFound() {
            return new Refusal(HttpServletResponse.SC_NOT_FOUND, "There is nothing here, or it is not for you to see.");
        }

        static Refusal notPermitted() {
            return new Refusal(HttpServletResponse.SC_FORBIDDEN, "You do not have the permission to do this.");
        }
    }

    /** The part of the path at this place; empty text where there is none. */
    String part(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    long id(int index) {
        try {
            return Long.parseLong(part(index));
        } catch (NumberFormatException e) {
            throw Refusal.notFound();
        }
    }

    boolean posted() {
        return request.getMethod().equals("POST");
    }

    /** The parameter's value without blanks around it; empty text where it is missing. */
    String text(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).orElse("").trim();
    }

    List<String> texts(String parameter) {
        return Optional.ofNullable(request.getParameterValues(parameter))
                .map(List::of)
                .orElse(List.of());
    }

    Part file(String parameter) throws IOException {
        try {
            return request.getPart(parameter);
        } catch (ServletException e) {
            throw new Refusal(HttpServletResponse.SC_BAD_REQUEST, "Choose a file.");
        }
    }

    Optional<Account> reader() {
        return reader;
    }

    /** For the services of Confluence, to whom an anonymous reader is null. */
    Account readerOrNull() {
        return reader.orElse(null);
    }

    HttpServletRequest request() {
        return request;
    }

    void redirect(String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + address);
    }

    /** Shows a page in the look of the site. */
    void show(int status, String template, String title, Map<String, Object> model) throws IOException {
        send(
                status,
                "text/html",
                "<html><head><title>" + Html.escape(title)
                        + "</title><meta name=\"decorator\" content=\"atl.general\"></head><body>"
                        + fragment(template, model) + "</body></html>");
    }

    void show(String template, String title, Map<String, Object> model) throws IOException {
        show(HttpServletResponse.SC_OK, template, title, model);
    }

    String fragment(String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("root", request.getContextPath());
        all.put("token", Visit.token(request));
        // Confluence says of whole pages that they are in the reader's language; here the chrome is always English.
        all.put(
                "textLanguage",
                reader.map(Account::locale).orElse(Locale.ENGLISH).toLanguageTag());
        return templates.html(template, all);
    }

    void send(int status, String mediaType, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(mediaType + ";charset=UTF-8");
        response.getWriter().write(text);
    }

    /** Sends a file that people brought: never to be run or shown in the name of this site. */
    void download(String fileName, String mediaType, byte[] bytes) throws IOException {
        boolean picture = mediaType.matches("image/(png|jpeg|gif|webp)");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                (picture ? "inline" : "attachment") + "; filename*=UTF-8''"
                        + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
        stream(picture ? mediaType : "application/octet-stream", new ByteArrayInputStream(bytes));
    }

    void stream(String mediaType, InputStream bytes) throws IOException {
        response.setContentType(mediaType);
        bytes.transferTo(response.getOutputStream());
    }
}
