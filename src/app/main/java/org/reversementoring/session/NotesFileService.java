package org.reversementoring.session;

import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
    private final Accounts accounts;
    private final Wording wording;
    private final Clock clock;

    public NotesFileService(
            NotesHomes homes, NotesPages pages, Pairings pairings, Accounts accounts, Wording wording, Clock clock) {
        this.homes = homes;
        this.pages = pages;
        this.pairings = pairings;
        this.accounts = accounts;
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
            for (WrittenPage page : written) {
                html.writeStartElement("section");
                element(html, "h2", page.title());
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
