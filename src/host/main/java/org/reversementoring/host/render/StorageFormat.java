package org.reversementoring.host.render;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * The syntax of storage format: a piece of XML with the prefixes {@code ac} and {@code ri} and the named entities of
 * HTML, without a document type.
 */
public final class StorageFormat {
    static final String AC = "http://atlassian.com/content";
    static final String RI = "http://atlassian.com/resource/identifier";

    private static final String HEAD = "<root xmlns:ac=\"" + AC + "\" xmlns:ri=\"" + RI + "\">";
    private static final Pattern ENTITY =
            Pattern.compile("<!\\[CDATA\\[.*?]]>|&([A-Za-z][A-Za-z0-9]*);", Pattern.DOTALL);
    private static final Set<String> XML_ENTITIES = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final XMLInputFactory READERS = readers();

    private StorageFormat() {}

    /** @throws MalformedStorage where this is no storage format */
    public static void check(String storage) {
        try {
            XMLStreamReader reader = reader(storage);
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** A reader that stands on an element around the whole text. */
    static XMLStreamReader reader(String storage) throws XMLStreamException {
        XMLStreamReader reader =
                READERS.createXMLStreamReader(new StringReader(HEAD + withoutNamedEntities(storage) + "</root>"));
        reader.nextTag();
        return reader;
    }

    static MalformedStorage malformed(XMLStreamException e) {
        Location at = e.getLocation();
        String reason = e.getMessage().lines().findFirst().orElse("").replace("close tag </root>", "end of the text");
        if (at == null) {
            return new MalformedStorage(reason);
        }
        int column = at.getLineNumber() == 1 ? at.getColumnNumber() - HEAD.length() : at.getColumnNumber();
        return new MalformedStorage("Line " + at.getLineNumber() + ", column " + column + ": " + reason);
    }

    /** XML knows five named entities, HTML some two thousand: the others become characters by number. */
    private static String withoutNamedEntities(String storage) {
        return ENTITY.matcher(storage)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(), match.group(1))));
    }

    private static String character(String whole, String name) {
        if (name == null || XML_ENTITIES.contains(name)) {
            return whole;
        }
        if (!Entities.isNamedEntity(name)) {
            throw new MalformedStorage("There is no character called " + whole);
        }
        StringBuilder numbers = new StringBuilder();
        Entities.getByName(name)
                .codePoints()
                .forEach(c -> numbers.append("&#").append(c).append(';'));
        return numbers.toString();
    }

    private static XMLInputFactory readers() {
        // By name and loader: the one of the JDK must not win on a thread whose loader is an app's.
        XMLInputFactory factory =
                XMLInputFactory.newFactory("javax.xml.stream.XMLInputFactory", StorageFormat.class.getClassLoader());
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200);
        return factory;
    }
}
