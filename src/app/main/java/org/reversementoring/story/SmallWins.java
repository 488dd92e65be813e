package org.reversementoring.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.reversementoring.programme.Text;
import org.reversementoring.session.OpenActions;

/** Finds what people have written below one heading of a page. */
final class SmallWins {
    private static final Set<String> LINES = Set.of("p", "li", "td");
    private static final int LONGEST = 1_000;

    private SmallWins() {}

    /**
     * @param heading below which they stand, up to the next heading
     * @param question what the page itself says there
     * @return none of a text that is no storage format: Confluence keeps no such page
     */
    static List<String> in(String storage, String heading, String question) {
        List<String> lines = new ArrayList<>();
        try {
            XMLStreamReader reader = OpenActions.reader(storage);
            StringBuilder line = new StringBuilder();
            boolean below = false;
            while (reader.hasNext()) {
                int event = reader.next();
                boolean start = event == XMLStreamConstants.START_ELEMENT;
                boolean end = event == XMLStreamConstants.END_ELEMENT;
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    line.append(reader.getText());
                } else if (start && (LINES.contains(reader.getLocalName()) || isHeading(reader))) {
                    line.setLength(0);
                } else if (end && isHeading(reader)) {
                    below = Text.line(line.toString()).equals(heading);
                } else if (end && LINES.contains(reader.getLocalName())) {
                    String said = Text.line(Text.markLosses(line.toString()));
                    if (below && !said.isEmpty() && !said.equals(Text.line(question)) && said.length() <= LONGEST) {
                        lines.add(said);
                    }
                    line.setLength(0);
                }
            }
        } catch (XMLStreamException noStorage) {
            return List.of();
        }
        return lines;
    }

    private static boolean isHeading(XMLStreamReader reader) {
        return reader.getLocalName().matches("h[1-6]");
    }
}
