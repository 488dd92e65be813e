package org.reversementoring.credential;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Credentials in drawings: an element at the beginning, as Open Badges 3.0 wants it (section 5.3.2 there). */
final class SvgBaking {
    private static final String BADGES = "https://purl.imsglobal.org/ob/v3p0";
    private static final String ELEMENT = "credential";
    private static final String TOKEN = "verify";
    private static final String ROOT = "<svg ";

    private static final XMLInputFactory READERS = readers();

    private SvgBaking() {}

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return readers;
    }

    /** The drawing with the token in it. @param svg a drawing of ours, which begins with its root */
    static String baked(String svg, String token) {
        if (!svg.startsWith(ROOT)) {
            throw new IllegalArgumentException("A picture of a badge begins with " + ROOT);
        }
        int end = svg.indexOf('>') + 1;
        return ROOT + "xmlns:openbadges=\"" + BADGES + "\" " + svg.substring(ROOT.length(), end)
                + "<openbadges:credential verify=\"" + token + "\"></openbadges:credential>" + svg.substring(end);
    }

    /** The token in somebody's drawing; empty if there is none, or more than one, or if it is no XML. */
    static Optional<String> token(String svg) {
        List<String> found = new ArrayList<>();
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new StringReader(svg));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(ELEMENT)
                        && BADGES.equals(reader.getNamespaceURI())) {
                    found.add(Optional.ofNullable(reader.getAttributeValue(null, TOKEN))
                            .orElse(""));
                }
            }
        } catch (XMLStreamException wrong) {
            return Optional.empty();
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
