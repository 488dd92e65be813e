package org.reversementoring.host.render;

import static org.reversementoring.host.render.Html.escape;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.reversementoring.host.wiki.Account;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.Wiki;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns storage format into HTML.
 *
 * <p>Stands for Confluence's rendering of pages: HTML elements, macros with parameters and bodies, links, images, task
 * lists and layouts. Leaves out Confluence's own macros, emoticons, templates, asynchronous rendering and inline
 * styles. What a macro returns is trusted, as in Confluence; what people wrote is not. Safe for use by many threads.
 */
public final class StorageRenderer {
    private static final Logger LOG = LoggerFactory.getLogger(StorageRenderer.class);

    private final Wiki wiki;
    private final Macros macros;

    public StorageRenderer(Wiki wiki, Macros macros) {
        this.wiki = wiki;
        this.macros = macros;
    }

    private String root() {
        return wiki.service(ApplicationProperties.class).getBaseUrl(UrlMode.RELATIVE);
    }

    /** @throws MalformedStorage where the text is no storage format */
    public String render(String storage, PageContext context) {
        try {
            StringBuilder out = new StringBuilder(storage.length() * 2);
            XMLStreamReader reader = StorageFormat.reader(storage);
            new Rendering(reader, context).children(out);
            while (reader.hasNext()) {
                reader.next();
            }
            return out.toString();
        } catch (XMLStreamException e) {
            throw StorageFormat.malformed(e);
        }
    }

    /** A walk over one text: each method starts on a start tag and ends on its end tag. */
    private final class Rendering {
        private final XMLStreamReader reader;
        private final PageContext context;

        private Rendering(XMLStreamReader reader, PageContext context) {
            this.reader = reader;
            this.context = context;
        }

        private void children(StringBuilder out) throws XMLStreamException {
            while (true) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> element(out);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        out.append(escape(reader.getText()));
                    case XMLStreamConstants.END_ELEMENT -> {
                        return;
                    }
                    default -> {}
                }
            }
        }

        private void element(StringBuilder out) throws XMLStreamException {
            switch (name()) {
                case "ac:structured-macro", "ac:macro" -> macro(out);
                case "ac:link" -> link(out);
                case "ac:image" -> image(out);
                case "ac:task-list" -> wrapped(out, "ul", "inline-task-list");
                case "ac:task" -> task(out);
                case "ac:layout" -> wrapped(out, "div", "columnLayout");
                case "ac:layout-section" -> wrapped(out, "div", "layout-section");
                case "ac:layout-cell" -> wrapped(out, "div", "cell");
                case "ri:user" -> person(out);
                case "ac:placeholder", "ac:emoticon" -> text();
                default -> plain(out);
            }
        }

        private void plain(StringBuilder out) throws XMLStreamException {
            String element = name();
            if (Html.silent(element)) {
                text();
                return;
            }
            if (!Html.allowed(element)) {
                children(out);
                return;
            }
            out.append('<').append(element);
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
                String value = reader.getAttributeValue(i);
                if (reader.getAttributePrefix(i).isEmpty() && Html.allowed(attribute, value)) {
                    attribute(out, attribute, value);
                }
            }
            out.append('>');
            children(out);
            if (!Html.empty(element)) {
                out.append("</").append(element).append('>');
            }
        }

        private void macro(StringBuilder out) throws XMLStreamException {
            String name = attribute(StorageFormat.AC, "name").orElse("");
            Map<String, String> parameters = new LinkedHashMap<>();
            StringBuilder body = new StringBuilder();
            while (nextChild()) {
                switch (name()) {
                    case "ac:parameter" -> {
                        String parameter = attribute(StorageFormat.AC, "name").orElse("");
                        parameters.put(parameter, value());
                    }
                    case "ac:rich-text-body" -> children(body);
                    case "ac:plain-text-body" -> body.append(text());
                    default -> text();
                }
            }
            out.append(executed(name, parameters, body.toString()));
        }

        private String executed(String name, Map<String, String> parameters, String body) {
            Optional<MacroModule> module = macros.named(name);
            if (module.isEmpty()) {
                return box("unknown-macro", "Unknown macro: ‘" + name + "’");
            }
            try {
                Macro macro = module.get().macro();
                return macro.execute(parameters, body, context);
            } catch (MacroExecutionException | RuntimeException e) {
                LOG.warn("The macro {} failed", name, e);
                return box("error", "Error rendering macro ‘" + name + "’: " + e.getMessage());
            }
        }

        /** A parameter's value: its text, or what a resource identifier in it names. */
        private String value() throws XMLStreamException {
            StringBuilder value = new StringBuilder();
            while (true) {
                switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> value.append(reader.getText());
                    case XMLStreamConstants.START_ELEMENT -> {
                        switch (name()) {
                            case "ri:user" ->
                                value.append(account().map(Account::username).orElse(""));
                            case "ri:page" -> {
                                attribute(StorageFormat.RI, "space-key")
                                        .ifPresent(key -> value.append(key).append(':'));
                                value.append(attribute(StorageFormat.RI, "content-title")
                                        .orElse(""));
                            }
                            case "ri:space" ->
                                value.append(
                                        attribute(StorageFormat.RI, "space-key").orElse(""));
                            default -> {}
                        }
                        text();
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        return value.toString();
                    }
                    default -> {}
                }
            }
        }

        private void link(StringBuilder out) throws XMLStreamException {
            String anchor =
                    attribute(StorageFormat.AC, "anchor").map(a -> "#" + a).orElse("");
            Optional<String> address = anchor.isEmpty() ? Optional.empty() : Optional.of(anchor);
            String title = anchor;
            StringBuilder body = new StringBuilder();
            StringBuilder person = new StringBuilder();
            while (nextChild()) {
                switch (name()) {
                    case "ri:page", "ri:blog-post" -> {
                        Content.Kind kind = name().equals("ri:page") ? Content.Kind.PAGE : Content.Kind.BLOG;
                        String space = attribute(StorageFormat.RI, "space-key").orElse(context.spaceKey());
                        title = attribute(StorageFormat.RI, "content-title").orElse("");
                        address = wiki.contents()
                                .byTitle(String.valueOf(space), kind, title)
                                .map(page -> root() + "/pages/" + page.id() + anchor);
                        text();
                    }
                    case "ri:attachment" -> {
                        title = attribute(StorageFormat.RI, "filename").orElse("");
                        address = attachment(title);
                        text();
                    }
                    case "ri:user" -> person(person);
                    case "ac:link-body" -> children(body);
                    case "ac:plain-text-link-body" -> body.append(escape(text()));
                    default -> text();
                }
            }
            if (!person.isEmpty()) {
                out.append(person);
                return;
            }
            String shown = body.isEmpty() ? escape(title) : body.toString();
            if (address.isPresent()) {
                out.append("<a");
                attribute(out, "href", address.get());
                out.append('>').append(shown).append("</a>");
            } else {
                out.append("<span class=\"unresolved\">").append(shown).append("</span>");
            }
        }

        private void image(StringBuilder out) throws XMLStreamException {
            Map<String, String> shown = new LinkedHashMap<>();
            shown.put("alt", attribute(StorageFormat.AC, "alt").orElse(""));
            for (String size : new String[] {"width", "height", "title"}) {
                attribute(StorageFormat.AC, size).ifPresent(value -> shown.put(size, value));
            }
            Optional<String> source = Optional.empty();
            while (nextChild()) {
                source = name().equals("ri:url")
                        ? attribute(StorageFormat.RI, "value").filter(Html::harmless)
                        : attribute(StorageFormat.RI, "filename").flatMap(this::attachment);
                text();
            }
            source.ifPresent(address -> {
                out.append("<img class=\"confluence-embedded-image\"");
                attribute(out, "src", address);
                shown.forEach((name, value) -> attribute(out, name, value));
                out.append('>');
            });
        }

        private void task(StringBuilder out) throws XMLStreamException {
            StringBuilder body = new StringBuilder();
            boolean done = false;
            while (nextChild()) {
                switch (name()) {
                    case "ac:task-status" -> done = text().trim().equals("complete");
                    case "ac:task-body" -> children(body);
                    default -> text();
                }
            }
            out.append("<li")
                    .append(done ? " class=\"checked\"" : "")
                    .append("><span class=\"task-mark\" aria-hidden=\"true\">");
            out.append(done ? "☑" : "☐").append("</span> ").append(body).append("</li>");
        }

        private void person(StringBuilder out) throws XMLStreamException {
            Optional<Account> account = account();
            text();
            if (account.isEmpty()) {
                out.append("<span class=\"unresolved\">Unknown user</span>");
                return;
            }
            out.append("<a class=\"confluence-userlink\"");
            attribute(out, "href", root() + "/people/" + encoded(account.get().username()));
            out.append('>').append(escape(account.get().fullName())).append("</a>");
        }

        private Optional<Account> account() {
            return attribute(StorageFormat.RI, "userkey")
                    .map(UserKey::new)
                    .flatMap(wiki.accounts()::byKey)
                    .or(() -> attribute(StorageFormat.RI, "username").flatMap(wiki.accounts()::byName));
        }

        private Optional<String> attachment(String fileName) {
            return Optional.ofNullable(context.page())
                    .map(page -> root() + "/attachments/" + page.getId() + "/" + encoded(fileName));
        }

        private void wrapped(StringBuilder out, String element, String cssClass) throws XMLStreamException {
            out.append('<').append(element).append(" class=\"").append(cssClass).append("\">");
            children(out);
            out.append("</").append(element).append('>');
        }

        /** The text inside the element and all elements in it. */
        private String text() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            for (int depth = 1; depth > 0; ) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (reader.hasText()) {
                    text.append(reader.getText());
                }
            }
            return text.toString();
        }

        /** Goes to the next start tag, or to the end tag of the element around it. */
        private boolean nextChild() throws XMLStreamException {
            while (true) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return event == XMLStreamConstants.START_ELEMENT;
                }
            }
        }

        private String name() {
            String local = reader.getLocalName();
            return reader.getPrefix().isEmpty() ? local.toLowerCase(Locale.ROOT) : reader.getPrefix() + ":" + local;
        }

        private Optional<String> attribute(String namespace, String name) {
            return Optional.ofNullable(reader.getAttributeValue(namespace, name));
        }

        private void attribute(StringBuilder out, String name, String value) {
            out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        }
    }

    private static String box(String kind, String words) {
        return "<div class=\"aui-message aui-message-warning " + kind + "\"><p>" + escape(words) + "</p></div>";
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
