package org.reversementoring.gates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An XML file, asked for its elements. */
record Xml(Element root) {

    static Xml of(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Xml(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Xml read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All elements of these local names, wherever they stand; all elements at all if none is given. */
    Stream<Element> all(String... names) {
        return below(root, names);
    }

    static Stream<Element> below(Element element, String... names) {
        NodeList nodes = element.getElementsByTagNameNS("*", "*");
        List<String> wanted = Arrays.asList(names);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .filter(found -> wanted.isEmpty() || wanted.contains(found.getLocalName()));
    }

    /** An attribute's value; empty where it does not stand. */
    static Stream<String> attribute(Element element, String name) {
        return element.hasAttribute(name) ? Stream.of(element.getAttribute(name)) : Stream.empty();
    }
}
