package org.reversementoring.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of {@code src/docs/capabilities.md}: each row ends with the tests that prove it, as Class or Class.method. */
final class Capabilities {
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| [^|]+ \\| ([^|]+) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Contract|Trial))(?:\\.(\\w+))?`");

    private final List<String> lines;

    Capabilities(List<String> lines) {
        this.lines = lines;
    }

    /** What is wrong, in words; {@code modules} is the folder that holds the modules' folders. */
    List<String> unproved(Path modules) throws IOException {
        List<Path> tests = tests(modules);
        List<String> wrong = new ArrayList<>();
        for (MatchResult row : rows()) {
            List<MatchResult> named = TEST.matcher(row.group(2)).results().toList();
            if (named.isEmpty()) {
                wrong.add(row.group(1) + ": no test is named");
            }
            for (MatchResult test : named) {
                if (!exists(test, tests)) {
                    wrong.add(row.group(1) + ": there is no " + test.group().replace("`", ""));
                }
            }
        }
        return wrong;
    }

    private List<MatchResult> rows() {
        return lines.stream()
                .map(ROW::matcher)
                .filter(row -> row.matches() && !row.group(1).equals("capability"))
                .map(MatchResult.class::cast)
                .toList();
    }

    private static List<Path> tests(Path modules) throws IOException {
        try (Stream<Path> files = Files.walk(modules)) {
            return files.filter(file -> file.toString().contains("/test/java/")).toList();
        }
    }

    private static boolean exists(MatchResult test, List<Path> tests) throws IOException {
        Optional<Path> source = tests.stream()
                .filter(file -> file.endsWith(test.group(1) + ".java"))
                .findFirst();
        return source.isPresent()
                && (test.group(2) == null || Files.readString(source.get()).contains("void " + test.group(2) + "("));
    }
}
