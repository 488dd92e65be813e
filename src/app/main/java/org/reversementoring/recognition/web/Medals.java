package org.reversementoring.recognition.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.reversementoring.recognition.Badge;

/** The pictures of badges as templates draw them. Each is a file of its own, which has two outlines and no colours. */
public final class Medals {
    private static final Pattern OUTLINE = Pattern.compile(" d=\"([^\"]+)\"");

    private final Map<Badge, Map<String, Object>> medals = new EnumMap<>(Badge.class);

    public Medals() {
        for (Badge badge : Badge.values()) {
            String[] outlines = OUTLINE.matcher(file(badge))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toArray(String[]::new);
            medals.put(badge, Map.of("disc", outlines[0], "ribbon", outlines[1], "hand", !badge.byRule()));
        }
    }

    private static String file(Badge badge) {
        try (InputStream file = Medals.class.getResourceAsStream("/images/badges/" + badge.slug() + ".svg")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As the template {@code Recognition.medal} takes it. */
    Map<String, Object> of(Badge badge) {
        return medals.get(badge);
    }
}
