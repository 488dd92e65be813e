package org.reversementoring.session;

import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Text;
import org.reversementoring.programme.Wording;

/** Gives participants their pages to take along, as one file; all that they may see of them, and nothing else. */
public class NotesFileService {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final NotesHomes homes;
    private final NotesPages pages;
    private final Pairings pairings;
    private final Sessions sessions;
    private final Accounts accounts;
    private final List<NotesTables> tables;
    private final Wording wording;
    private final Clock clock;

    /** @param tables what stands before the pages, in this order, in the place of what macros show on them */
    public NotesFileService(
            NotesHomes homes,
            NotesPages pages,
            Pairings pairings,
            Sessions sessions,
            Accounts accounts,
            List<NotesTables> tables,
            Wording wording,
            Clock clock) {
        this.homes = homes;
        this.pages = pages;
        this.pairings = pairings;
        this.sessions = sessions;
        this.accounts = accounts;
        this.tables = List.copyOf(tables);
        this.wording = wording;
        this.clock = clock;
    }

    /** Empty unless the reader takes part and may see a page at least; whether the pairing is over makes no difference. */
    public Optional<NotesFile> file(Reader reader, int pairingId) {
        Optional<Pairing> pairing =
                reader.person().flatMap(person -> pairings.byId(pairingId).filter(one -> one.concerns(person)));
        List<WrittenPage> written =
                pairing.map(one -> visible(reader, one.id())).orElse(List.of());
        return written.isEmpty()
                ? Optional.empty()
                : pairing.map(one -> new NotesFile("mentoring-" + pairingId + ".html", html(reader, one, written)));
    }

    private List<WrittenPage> visible(Reader reader, int pairingId) {
        Map<Long, WrittenPage> all = new LinkedHashMap<>();
        homes.pages(pairingId).stream()
                .flatMap(page -> pages.written(page.pageId()).stream())
                .forEach(page -> all.putIfAbsent(page.id(), page));
        return all.values().stream()
                .filter(page -> pages.path(reader, page.id()).isPresent())
                .toList();
    }

    private String html(Reader reader, Pairing pairing, List<WrittenPage> written) {
        Locale locale = reader.locale();
        Map<PersonKey, Account> people = accounts.byKeys(
                pairing.participants().stream().map(Participant::person).toList());
        Function<PersonKey, String> name = person -> Optional.ofNullable(people.get(person))
                .or(() -> accounts.byKey(person))
                .map(Account::fullName)
                .orElseGet(() -> wording.text(locale, "pairing.gone"));
        String who = pairing.participants().stream()
                .map(Participant::person)
                .map(name)
                .collect(Collectors.joining(", "));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter html = WRITERS.createXMLStreamWriter(text);
            html.writeStartElement("html");
            html.writeAttribute("lang", locale.toLanguageTag());
            head(html, wording.text(locale, "session.notes.file.title", who));
            html.writeStartElement("body");
            html.writeStartElement("main");
            element(html, "h1", wording.text(locale, "session.notes.file.title", who));
            element(html, "p", wording.text(locale, "session.notes.file.text", today(reader)));
            for (NotesTables some : tables) {
                Optional<NotesTable> table = some.of(reader, pairing.id());
                if (table.isPresent()) {
                    table(html, table.get());
                }
            }
            Map<Long, Instant> held = held(pairing);
            for (WrittenPage page : written) {
                html.writeStartElement("section");
                element(html, "h2", page.title());
                if (held.containsKey(page.id())) {
                    element(html, "p", moment(reader, held.get(page.id())));
                }
                html.writeCharacters("");
                text.append(body(page, name));
                html.writeEndElement();
            }
            html.writeEndDocument();
            html.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Nothing is written but a text in memory", impossible);
        }
        return "<!DOCTYPE html>\n" + text + "\n";
    }

    private static void head(XMLStreamWriter html, String title) throws XMLStreamException {
        html.writeStartElement("head");
        html.writeEmptyElement("meta");
        html.writeAttribute("charset", "UTF-8");
        html.writeEmptyElement("meta");
        html.writeAttribute("name", "viewport");
        html.writeAttribute("content", "width=device-width");
        html.writeEmptyElement("meta");
        html.writeAttribute("http-equiv", "Content-Security-Policy");
        html.writeAttribute("content", "default-src 'none'");
        element(html, "title", title);
        html.writeEndElement();
    }

    private static void element(XMLStreamWriter html, String name, String content) throws XMLStreamException {
        html.writeStartElement(name);
        html.writeCharacters(Text.markLosses(content));
        html.writeEndElement();
    }

    private static void table(XMLStreamWriter html, NotesTable table) throws XMLStreamException {
        html.writeStartElement("section");
        element(html, "h2", table.heading());
        html.writeStartElement("table");
        row(html, "th", table.columns());
        for (List<String> cells : table.rows()) {
            row(html, "td", cells);
        }
        html.writeEndElement();
        html.writeEndElement();
    }

    private static void row(XMLStreamWriter html, String element, List<String> cells) throws XMLStreamException {
        html.writeStartElement("tr");
        for (String cell : cells) {
            element(html, element, cell);
        }
        html.writeEndElement();
    }

    /** When the sessions began that have a page, by its number. */
    private Map<Long, Instant> held(Pairing pairing) {
        Map<Integer, Instant> starts = new HashMap<>();
        sessions.facts(List.of(pairing.id())).forEach(fact -> starts.put(fact.sessionId(), fact.start()));
        Map<Long, Instant> held = new HashMap<>();
        homes.pagesOfSessions(starts.keySet()).forEach((session, page) -> held.put(page, starts.get(session)));
        return held;
    }

    private static String moment(Reader reader, Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(reader.locale())
                .withZone(reader.zone())
                .format(instant);
    }

    /** What is no storage format, which Confluence does not keep, is given as it is written. */
    private static String body(WrittenPage page, Function<PersonKey, String> names) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter html = WRITERS.createXMLStreamWriter(text);
        try {
            StorageAsHtml.write(page.storage(), html, names);
        } catch (XMLStreamException noStorage) {
            text.getBuffer().setLength(0);
            html = WRITERS.createXMLStreamWriter(text);
            element(html, "pre", page.storage());
        }
        html.close();
        return text.toString();
    }

    private String today(Reader reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(reader.locale())
                .format(LocalDate.ofInstant(clock.instant(), reader.zone()));
    }
}
