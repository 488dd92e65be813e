package org.reversementoring.session;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/**
 * Writes a page in storage format as plain HTML for a file of its own: text, headings, lists, tables, tasks and links
 * to the web. What Confluence alone can show is left out, and what it says in words is kept; nothing of it is fetched,
 * and no script or style gets through.
 */
public final class StorageAsHtml {
    /** Written as they are, without what they say in attributes. */
    public static final Set<String> KEPT = Set.of(
            "p",
            "ul",
            "ol",
            "li",
            "table",
            "tbody",
            "thead",
            "tr",
            "th",
            "td",
            "strong",
            "em",
            "u",
            "s",
            "del",
            "sub",
            "sup",
            "code",
            "pre",
            "blockquote",
            "div",
            "span",
            "a",
            "small",
            "b",
            "i",
            "dl",
            "dt",
            "dd");

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();
    private static final Set<String> EMPTY = Set.of("br", "hr");
    /** With all that is in them. A parameter tells a macro something, and nobody else. */
    private static final Set<String> LEFT_OUT = Set.of("script", "style", "parameter", "task-id", "placeholder");

    private static final Map<String, String> OTHERWISE =
            Map.of("task-list", "ul", "task", "li", "plain-text-body", "pre");

    /** Those that <em>Confluence Storage Format</em> of its documentation (9.1) names. */
    private static final Map<String, String> EMOTICONS = Map.ofEntries(
            Map.entry("smile", "\uD83D\uDE42"),
            Map.entry("sad", "\uD83D\uDE41"),
            Map.entry("cheeky", "\uD83D\uDE1B"),
            Map.entry("laugh", "\uD83D\uDE00"),
            Map.entry("wink", "\uD83D\uDE09"),
            Map.entry("thumbs-up", "\uD83D\uDC4D"),
            Map.entry("thumbs-down", "\uD83D\uDC4E"),
            Map.entry("information", "\u2139"),
            Map.entry("tick", "\u2714"),
            Map.entry("cross", "\u2716"),
            Map.entry("warning", "\u26A0"));

    private final XMLStreamReader reader;
    private final XMLStreamWriter html;
    private final Function<PersonKey, String> names;
    private final Function<String, Optional<String>> pictures;
    /** Of each element that is open: whether it has been written, and is to be ended. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private String alternative = "";

    private StorageAsHtml(
            XMLStreamReader reader,
            XMLStreamWriter html,
            Function<PersonKey, String> names,
            Function<String, Optional<String>> pictures) {
        this.reader = reader;
        this.html = html;
        this.names = names;
        this.pictures = pictures;
    }

    /**
     * The page as HTML that can stand in another page.
     *
     * @param names of people who are linked to
     * @param pictures the address of each attached picture that is to be shown, by its name
     * @return empty if it is no storage format
     */
    public static Optional<String> html(
            String storage, Function<PersonKey, String> names, Function<String, Optional<String>> pictures) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter html = WRITERS.createXMLStreamWriter(text);
            new StorageAsHtml(OpenActions.reader(storage), html, names, pictures).walk();
            html.close();
            return Optional.of(text.toString());
        } catch (XMLStreamException noStorage) {
            return Optional.empty();
        }
    }

    /**
     * @param html into which it is written
     * @param names of people who are linked to
     */
    static void write(String storage, XMLStreamWriter html, Function<PersonKey, String> names)
            throws XMLStreamException {
        new StorageAsHtml(OpenActions.reader(storage), html, names, nowhere -> Optional.empty()).walk();
    }

    private void walk() throws XMLStreamException {
        // The element that has been put around the page, so that it is one, is none of it.
        reader.nextTag();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> say(reader.getText());
                default -> {}
            }
        }
    }

    private void begin(String name) throws XMLStreamException {
        if (LEFT_OUT.contains(name)) {
            OpenActions.skip(reader);
        } else if (name.equals("task-status")) {
            say(reader.getElementText().strip().equals("complete") ? "\u2611 " : "\u2610 ");
        } else if (EMPTY.contains(name)) {
            html.writeEmptyElement(name);
            open.push(false);
        } else {
            written(name).ifPresent(this::start);
            open.push(written(name).isPresent());
            address(name);
            keepAlternative(name);
            sayWhatIsMeant(name);
        }
    }

    private Optional<String> written(String name) {
        if (name.matches("h[1-6]")) {
            // The title of the page stands above them.
            return Optional.of("h" + Math.min(6, name.charAt(1) - '0' + 1));
        }
        return KEPT.contains(name) ? Optional.of(name) : Optional.ofNullable(OTHERWISE.get(name));
    }

    private void start(String name) {
        try {
            html.writeStartElement(name);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Nothing is written but a text in memory", impossible);
        }
    }

    /** Links to the web stay links; all others are words, as they lead nowhere from a file. */
    private void address(String name) throws XMLStreamException {
        Optional<String> address = attribute("href").filter(href -> href.matches("(?i)(https?://|mailto:).*"));
        if (name.equals("a") && address.isPresent()) {
            html.writeAttribute("href", Text.markLosses(address.get()));
        }
    }

    private void sayWhatIsMeant(String name) throws XMLStreamException {
        switch (name) {
            case "user" ->
                say(attribute("userkey").flatMap(PersonKey::parse).map(names).orElse(""));
            case "page", "blog-post" -> say(attribute("content-title").orElse(""));
            case "attachment" -> show(attribute("filename").orElse(""));
            case "time" -> say(attribute("datetime").orElse(""));
            case "emoticon" ->
                say(attribute("name").flatMap(StorageAsHtml::emoticon).orElse(""));
            default -> {}
        }
    }

    /** The character that says the same; empty for an emoticon of which nothing is known. */
    public static Optional<String> emoticon(String name) {
        return Optional.ofNullable(EMOTICONS.get(name));
    }

    /** What stands for a picture comes before the picture itself. */
    private void keepAlternative(String name) {
        if (name.equals("image")) {
            alternative = attribute("alt").orElse("");
        }
    }

    private void show(String fileName) throws XMLStreamException {
        Optional<String> address = pictures.apply(fileName);
        if (address.isPresent()) {
            html.writeEmptyElement("img");
            html.writeAttribute("src", address.get());
            html.writeAttribute("alt", Text.markLosses(alternative));
        } else {
            say(fileName);
        }
    }

    private void end() throws XMLStreamException {
        if (!open.isEmpty() && open.pop()) {
            html.writeEndElement();
        }
    }

    private void say(String text) throws XMLStreamException {
        html.writeCharacters(Text.markLosses(text));
    }

    private Optional<String> attribute(String name) {
        return OpenActions.attribute(reader, name);
    }
}
