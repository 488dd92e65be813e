package org.reversementoring.story;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;
import org.reversementoring.programme.Violation;
import org.reversementoring.session.OpenActions;
import org.reversementoring.session.StorageAsHtml;

/**
 * Reads the text of a story, and names all that may not stand in one: it is to be published as it is, by somebody who has
 * not written it, and to be read by everybody. Whatever is not known to be harmless is refused, in the words of
 * Confluence's editor and each kind of it once; nothing is left out in silence.
 */
final class StoryCheck {
    /** Of a card, in characters. */
    static final int LONGEST_QUOTE = 300;

    static final int MOST_PICTURES = 5;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    /** Besides headings, and those that are shown as they are. */
    private static final Set<String> ELEMENTS = Set.of("colgroup", "col", "br", "hr", "time");

    /** What Confluence's editor writes into the elements above, by name; each with what it may say. */
    private static final Map<String, Pattern> ATTRIBUTES = Map.of(
            "href", Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\\p{Cntrl}]+"),
            "class", Pattern.compile("[\\w -]{0,200}"),
            "colspan", Pattern.compile("\\d{1,3}"),
            "rowspan", Pattern.compile("\\d{1,3}"),
            "scope", Pattern.compile("col|row"),
            "start", Pattern.compile("\\d{1,4}"),
            "datetime", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
            "data-highlight-colour", Pattern.compile("#?\\w{1,30}"),
            "style",
                    Pattern.compile(
                            "(?i)(?:\\s*(?:text-align|text-decoration|width|margin-left|padding-left|color)\\s*:"
                                    + "\\s*(?:[\\w.%#-]+|rgb\\([\\d, ]+\\))\\s*;?)*"));

    private static final String AC = "ac";
    private static final String RI = "ri";
    private static final Set<String> OF_IMAGES = Set.of(
            "alt",
            "align",
            "height",
            "width",
            "title",
            "thumbnail",
            "border",
            "class",
            "original-height",
            "original-width");
    private static final Set<String> OF_LINKS = Set.of("link", "link-body", "plain-text-link-body");
    /** They say where on the page something stands. */
    private static final Set<String> OF_LAYOUTS = Set.of("layout", "layout-section", "layout-cell");

    private static final Pattern LAYOUT = Pattern.compile("\\w{1,40}");

    private final XMLStreamReader reader;
    private final Set<PersonKey> linkable;
    private final Set<Violation> violations = new LinkedHashSet<>();
    private final Set<String> pictures = new LinkedHashSet<>();
    private final Set<PersonKey> people = new LinkedHashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    /** How many of the open elements stand in one of Confluence's that is refused: with it, what it consists of is. */
    private int refused;

    private boolean headingsAlone = true;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder quote = new StringBuilder();

    /**
     * @param quote what stands in the first quotation, shortened; empty if nothing is quoted
     * @param pictures the names of attached files, in the order of the text
     * @param people who are linked to
     * @param text all that is said, without markup
     * @param headingsAlone whether nothing is said but in headings
     * @param violations why it cannot be a story; none if it can
     */
    record Result(
            String quote,
            List<String> pictures,
            Set<PersonKey> people,
            String text,
            boolean headingsAlone,
            List<Violation> violations) {}

    private StoryCheck(XMLStreamReader reader, Set<PersonKey> linkable) {
        this.reader = reader;
        this.linkable = linkable;
    }

    /** @param linkable who may be linked to */
    static Result of(String storage, Set<PersonKey> linkable) {
        if (!Text.canBeKept(storage)) {
            return unreadable();
        }
        try {
            StoryCheck check = new StoryCheck(OpenActions.reader(storage), linkable);
            check.walk();
            return check.result();
        } catch (XMLStreamException noStorage) {
            return unreadable();
        }
    }

    /** The first words of a text, as many as a card has room for. */
    static String beginning(String storage) {
        return shortened(Text.line(of(storage, Set.of()).text()));
    }

    private static Result unreadable() {
        return new Result("", List.of(), Set.of(), "", false, List.of(Violation.of("", "story.check.unreadable")));
    }

    private Result result() {
        if (pictures.size() > MOST_PICTURES) {
            violations.add(Violation.of("", "story.check.pictures", MOST_PICTURES));
        }
        return new Result(
                shortened(Text.line(quote.toString())),
                List.copyOf(pictures),
                Set.copyOf(people),
                text.toString(),
                headingsAlone,
                new ArrayList<>(violations));
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int end = LONGEST_QUOTE - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private void walk() throws XMLStreamException {
        // The element that has been put around the page, so that it is one, is none of it.
        reader.nextTag();
        boolean quoted = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> {
                    String ended = open.isEmpty() ? "" : open.pop();
                    refused = Math.max(0, refused - 1);
                    quoted |= ended.equals("blockquote") && !quote.isEmpty();
                    text.append(' ');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    text.append(reader.getText());
                    headingsAlone &= Text.line(reader.getText()).isEmpty()
                            || open.stream().anyMatch(HEADINGS::contains);
                    if (!quoted && open.contains("blockquote")) {
                        quote.append(reader.getText()).append(' ');
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION,
                        XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE ->
                    violations.add(Violation.of("", "story.check.unreadable"));
                default -> {}
            }
        }
    }

    private void begin() {
        String prefix = Optional.ofNullable(reader.getPrefix()).orElse("");
        String name = reader.getLocalName();
        boolean within = refused > 0;
        if (within) {
            refused++;
        }
        switch (prefix) {
            case "" -> plain(name);
            case AC -> {
                if (!within && !isConfluence(name)) {
                    refused = 1;
                }
            }
            case RI -> {
                if (!within) {
                    resource(name);
                }
            }
            default -> refuse("story.check.element", shownAs(prefix + ":" + name));
        }
        open.push(name);
    }

    private void plain(String name) {
        if (!HEADINGS.contains(name) && !ELEMENTS.contains(name) && !StorageAsHtml.KEPT.contains(name)) {
            refuse("story.check.element", shownAs(name));
            return;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            Pattern allowed = isPlain(i) ? ATTRIBUTES.get(attribute) : null;
            if (attribute.equals("href")
                    && !(name.equals("a")
                            && allowed != null
                            && allowed.matcher(reader.getAttributeValue(i)).matches())) {
                refuse("story.check.link", shownAs(reader.getAttributeValue(i)));
            } else if (allowed == null
                    || !allowed.matcher(reader.getAttributeValue(i)).matches()) {
                refuse("story.check.attribute");
            }
        }
    }

    private boolean isPlain(int attribute) {
        String prefix = reader.getAttributePrefix(attribute);
        return prefix == null || prefix.isEmpty();
    }

    /** Whether it may be there; if not, that is said. */
    private boolean isConfluence(String name) {
        Optional<String> macro = OpenActions.attribute(reader, "name");
        if (name.contains("macro")) {
            return refuse("story.check.macro", shownAs(macro.orElse(name)));
        }
        return switch (name) {
            case "image" -> areAttributes(OF_IMAGES::contains) || refuse("story.check.picture-effect");
            case "emoticon" ->
                areAttributes("name"::equals)
                                && macro.flatMap(StorageAsHtml::emoticon).isPresent()
                        || refuse("story.check.emoticon");
            case "link" -> reader.getAttributeCount() == 0 || refuse("story.check.link-inside");
            case "task-list" -> refuse("story.check.task-list");
            case "placeholder" -> refuse("story.check.placeholder");
            default ->
                OF_LINKS.contains(name) && reader.getAttributeCount() == 0
                        || OF_LAYOUTS.contains(name) && isLayout()
                        || refuse("story.check.element", shownAs("ac:" + name));
        };
    }

    private boolean areAttributes(Predicate<String> known) {
        return IntStream.range(0, reader.getAttributeCount())
                .mapToObj(reader::getAttributeLocalName)
                .allMatch(known);
    }

    private boolean isLayout() {
        return areAttributes("type"::equals)
                && OpenActions.attribute(reader, "type")
                        .map(type -> LAYOUT.matcher(type).matches())
                        .orElse(true);
    }

    /** A file of the page itself in an image, and somebody in a link: nothing else is a resource of a story. */
    private void resource(String name) {
        String within = open.isEmpty() ? "" : open.peek();
        Optional<String> file = OpenActions.attribute(reader, "filename");
        Optional<PersonKey> person = OpenActions.attribute(reader, "userkey").flatMap(PersonKey::parse);
        if (name.equals("attachment") && within.equals("image") && file.isPresent()) {
            pictures.add(file.get());
        } else if (name.equals("user") && within.equals("link") && person.isPresent()) {
            people.add(person.get());
            if (!linkable.contains(person.get())) {
                refuse("story.check.person");
            }
        } else if (within.equals("image")) {
            refuse("story.check.picture-elsewhere");
        } else if (within.equals("link")) {
            refuse(name.equals("attachment") ? "story.check.link-file" : "story.check.link-inside");
        } else {
            refuse("story.check.element", shownAs("ri:" + name));
        }
    }

    /** @return that it may not be there */
    private boolean refuse(String key, Serializable... arguments) {
        violations.add(Violation.of("", key, arguments));
        return false;
    }

    private static String shownAs(String written) {
        return written.length() <= 60 ? written : written.substring(0, 60) + "…";
    }
}
