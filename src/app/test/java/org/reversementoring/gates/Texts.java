package org.reversementoring.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the app says in one language. */
record Texts(String language, Map<String, String> byKey) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static Texts english() {
        return read("en", ClassFile.APP.resolve("i18n/reverse-mentoring.properties"));
    }

    static Texts german() {
        return read("de", ClassFile.APP.resolve("i18n/reverse-mentoring_de.properties"));
    }

    private static Texts read(String language, Path file) {
        try (var in = Files.newInputStream(file)) {
            Properties properties = new Properties();
            properties.load(in);
            Map<String, String> byKey = new TreeMap<>();
            properties.forEach((key, text) -> byKey.put((String) key, (String) text));
            return new Texts(language, byKey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    /** What is wrong with the texts themselves. */
    List<String> violations() {
        List<String> violations = new ArrayList<>();
        byKey.forEach((key, text) -> {
            if (text.isBlank()) {
                violations.add(language + ": " + key + " is empty");
            }
            if (text.contains("'")) {
                // Whether a text without arguments is formatted differs: the typographic apostrophe is right either
                // way.
                violations.add(language + ": " + key + " has an apostrophe that MessageFormat swallows: write \\u2019");
            }
            try {
                new MessageFormat(text, Locale.ROOT);
            } catch (IllegalArgumentException e) {
                violations.add(language + ": " + key + " is no message: " + e.getMessage());
            }
        });
        return violations;
    }

    /** Where a translation does not go with this language. */
    List<String> violations(Texts translation) {
        List<String> violations = new ArrayList<>();
        without(keys(), translation.keys()).forEach(key -> violations.add(translation.language + " lacks " + key));
        without(translation.keys(), keys()).forEach(key -> violations.add(language + " lacks " + key));
        byKey.forEach((key, text) -> {
            String other = translation.byKey.getOrDefault(key, text);
            if (!placeholders(text).equals(placeholders(other))) {
                violations.add(translation.language + ": " + key + " has other placeholders");
            }
        });
        return violations;
    }

    /** What is used and not there, or there and not used. */
    List<String> violations(TextUses uses) {
        List<String> violations = new ArrayList<>();
        without(uses.keys(), keys()).forEach(key -> violations.add("no text for " + key));
        uses.prefixes().stream()
                .filter(prefix -> keys().stream().noneMatch(key -> key.startsWith(prefix)))
                .forEach(prefix -> violations.add("no text begins with " + prefix));
        keys().stream().filter(key -> !uses.of(key)).forEach(key -> violations.add("nobody says " + key));
        return violations;
    }

    static List<String> notAscii(Path file) {
        try {
            List<String> violations = new ArrayList<>();
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).chars().anyMatch(character -> character > 126)) {
                    violations.add(file.getFileName() + ":" + (line + 1) + " is not ASCII");
                }
            }
            return violations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
