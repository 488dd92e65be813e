package org.reversementoring.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.programme.Text;

/**
 * Where a session takes place: a room, a café, or the link of whichever video conference.
 *
 * @param text one line of at most {@value #LONGEST} characters; empty while nobody knows
 */
public record Venue(String text) {
    public static final int LONGEST = 500;

    public Venue {
        if (text.length() > LONGEST || !text.equals(Text.line(text)) || !Text.canBeKept(text)) {
            throw new IllegalArgumentException("Not one short line: " + text);
        }
    }

    public static Venue unknown() {
        return new Venue("");
    }

    /** The address to open, if the whole text is one of the web; nothing else is ever made a link. */
    public Optional<URI> link() {
        try {
            URI uri = new URI(text);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return Optional.of(uri)
                    .filter(address -> scheme.equals("https") || scheme.equals("http"))
                    .filter(address -> address.getHost() != null);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
