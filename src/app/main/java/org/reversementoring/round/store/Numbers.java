package org.reversementoring.round.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers by name in a column: {@code NAME=number}, each on a line of its own. */
final class Numbers {

    private Numbers() {}

    static String text(Map<?, Integer> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    static Map<String, Integer> of(String text) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        (text == null ? "" : text).lines().forEach(line -> {
            int equals = line.indexOf('=');
            numbers.put(line.substring(0, equals), Integer.valueOf(line.substring(equals + 1)));
        });
        return numbers;
    }

    /** Of the names that this version of the app knows; others are a later one's. */
    static <E extends Enum<E>> Map<E, Integer> of(String text, Class<E> names) {
        Map<String, Integer> kept = of(text);
        Map<E, Integer> known = new EnumMap<>(names);
        Stream.of(names.getEnumConstants())
                .filter(name -> kept.containsKey(name.name()))
                .forEach(name -> known.put(name, kept.get(name.name())));
        return Collections.unmodifiableMap(known);
    }
}
