package org.reversementoring.session;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/**
 * Finds what is still to be done on a page: Confluence's inline tasks that nobody has ticked off, wherever on the page
 * they stand. Reads whatever people have written; nothing in it is ever fetched or expanded.
 */
public final class OpenActions {
    private static final int MOST = 50;
    private static final Set<String> BLOCKS = Set.of("p", "br", "li", "td", "div", "link", "time");
    private static final XMLInputFactory READERS = readers();

    private final XMLStreamReader reader;
    private final List<Task> tasks = new ArrayList<>();
    private final Deque<Task> open = new ArrayDeque<>();

    private OpenActions(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * The first {@value #MOST}, in the order of the page. None of a text that is no storage format: Confluence keeps no
     * such page.
     */
    public static List<OpenAction> in(String storage) {
        try {
            OpenActions actions = new OpenActions(reader(storage));
            actions.walk();
            return actions.tasks.stream()
                    .flatMap(task -> task.action().stream())
                    .limit(MOST)
                    .toList();
        } catch (XMLStreamException noStorage) {
            return List.of();
        }
    }

    /** Reads a page, which is given an element around it and the prefixes of Confluence. */
    public static XMLStreamReader reader(String storage) throws XMLStreamException {
        String page = "<page xmlns:ac=\"" + Storage.AC + "\" xmlns:ri=\"" + Storage.RI + "\">"
                + NamedCharacters.byNumber(storage) + "</page>";
        return READERS.createXMLStreamReader(new StringReader(page));
    }

    /** A task as far as it has been read. */
    private static final class Task {
        private final StringBuilder text = new StringBuilder();
        private boolean done;
        private boolean inBody;
        private Optional<PersonKey> who = Optional.empty();
        private Optional<LocalDate> due = Optional.empty();

        Optional<OpenAction> action() {
            String line = Text.line(Text.markLosses(text.toString()));
            String shortened = line.length() > OpenAction.LONGEST ? cut(line) : line;
            return done || line.isEmpty() ? Optional.empty() : Optional.of(new OpenAction(shortened, who, due));
        }

        private static String cut(String line) {
            int end = OpenAction.LONGEST - 1;
            return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
        }
    }

    private void walk() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> say(reader.getText());
                default -> {}
            }
        }
    }

    private void begin() throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "task" -> {
                Task task = new Task();
                tasks.add(task);
                open.push(task);
            }
            case "task-status" -> status();
            case "task-body" -> body(true);
            case "user" ->
                now().filter(task -> task.who.isEmpty())
                        .ifPresent(
                                task -> task.who = attribute(reader, "userkey").flatMap(PersonKey::parse));
            case "time" ->
                now().filter(task -> task.due.isEmpty())
                        .ifPresent(
                                task -> task.due = attribute(reader, "datetime").flatMap(OpenActions::date));
            case "parameter" -> skip(reader);
            default -> {}
        }
        if (BLOCKS.contains(reader.getLocalName())) {
            say(" ");
        }
    }

    private void end() {
        switch (reader.getLocalName()) {
            case "task" -> open.poll();
            case "task-body" -> body(false);
            default -> {}
        }
    }

    private void status() throws XMLStreamException {
        boolean complete = reader.getElementText().strip().equals("complete");
        Optional.ofNullable(open.peek()).ifPresent(task -> task.done = complete);
    }

    private void body(boolean begins) {
        Optional.ofNullable(open.peek()).ifPresent(task -> task.inBody = begins);
    }

    private void say(String text) {
        now().ifPresent(task -> task.text.append(text));
    }

    private Optional<Task> now() {
        return Optional.ofNullable(open.peek()).filter(task -> task.inBody);
    }

    /** What an element says in an attribute, whatever the prefix of either. */
    public static Optional<String> attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** Goes on behind the element that has begun. What a macro is told is not what the page says. */
    static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** That of the JDK, whatever else the bundles around us bring along. */
    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
