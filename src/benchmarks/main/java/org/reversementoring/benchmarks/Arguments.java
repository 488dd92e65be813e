package org.reversementoring.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the benchmarks take from the command line, and leave in no folder. */
final class Arguments {
    private Arguments() {}

    /** The value of {@code name=value}. */
    static String of(String[] arguments, String name, String otherwise) {
        return Stream.of(arguments)
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }

    /** The same, of {@code name=number,number}. */
    static List<Integer> numbers(String[] arguments, String name, String otherwise) {
        return Stream.of(of(arguments, name, otherwise).split(","))
                .map(Integer::valueOf)
                .toList();
    }

    /** Which databases are measured. */
    static List<String> databases(String[] arguments) {
        return List.of(of(arguments, "databases", "h2,postgresql").split(","));
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
