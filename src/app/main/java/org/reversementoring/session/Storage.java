package org.reversementoring.session;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/**
 * Writes pieces of Confluence's storage format. A writer of XML writes them, so that no text can become markup; the
 * prefixes stay undeclared, as Confluence has them.
 *
 * <p>Inline tasks are written as Confluence Server writes them: seen in pages exported from it
 * (github.com/hallowelt/migrate-confluence, issue 37) and described in <em>Confluence Storage Format</em> of its
 * documentation (9.1).
 */
public final class Storage {
    static final String AC = "http://atlassian.com/content";
    static final String RI = "http://atlassian.com/resource/identifier";

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private Storage() throws XMLStreamException {
        xml = WRITERS.createXMLStreamWriter(text);
    }

    /** What an element, or a whole piece, consists of. */
    public interface Content {
        void writeTo(Storage storage) throws XMLStreamException;
    }

    public static String written(Content content) {
        try {
            Storage storage = new Storage();
            content.writeTo(storage);
            storage.xml.close();
            return storage.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Nothing is written but a text in memory", impossible);
        }
    }

    /** An element with a text in it. */
    public void element(String name, String content) throws XMLStreamException {
        within(name, inner -> inner.say(content));
    }

    public void within(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.writeTo(this);
        xml.writeEndElement();
    }

    public void list(List<String> items) throws XMLStreamException {
        within("ul", list -> {
            for (String item : items) {
                list.element("li", item);
            }
        });
    }

    void taskList(Content tasks) throws XMLStreamException {
        confluence("task-list", tasks);
    }

    /** A task that is still to be done. @param id which no other task of the page has */
    void task(int id, OpenAction action) throws XMLStreamException {
        confluence("task", task -> {
            task.confluence("task-id", inner -> inner.say(Integer.toString(id)));
            task.confluence("task-status", inner -> inner.say("incomplete"));
            task.confluence("task-body", body -> {
                body.xml.writeStartElement("span");
                body.xml.writeAttribute("class", "placeholder-inline-tasks");
                body.say(action.text() + " ");
                if (action.who().isPresent()) {
                    body.person(action.who().get());
                }
                if (action.due().isPresent()) {
                    body.date(action.due().get());
                }
                body.xml.writeEndElement();
            });
        });
    }

    private void person(PersonKey person) throws XMLStreamException {
        confluence("link", link -> {
            link.xml.writeEmptyElement("ri", "user", RI);
            link.xml.writeAttribute("ri", RI, "userkey", person.value());
        });
        say(" ");
    }

    private void date(LocalDate date) throws XMLStreamException {
        xml.writeEmptyElement("time");
        xml.writeAttribute("datetime", date.toString());
        say(" ");
    }

    private void confluence(String name, Content content) throws XMLStreamException {
        xml.writeStartElement("ac", name, AC);
        content.writeTo(this);
        xml.writeEndElement();
    }

    private void say(String words) throws XMLStreamException {
        xml.writeCharacters(Text.markLosses(words));
    }
}
