package org.reversementoring.gates;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of texts that the app names: in classes, templates, scripts and the descriptor. */
final class TextUses {
    private static final Pattern CALL = Pattern.compile("(?:getText\\(\\s*|at:key=)(['\"])([^'\"]+)\\1");
    private static final Pattern KEY = Pattern.compile("([a-z][a-z0-9-]*)(\\.[A-Za-z0-9-]+)+");

    private final Set<String> keys = new TreeSet<>();
    private final List<String> prefixes;

    /** @param prefixes of keys that are put together at run time, each with its dot at the end */
    TextUses(List<String> prefixes) {
        this.prefixes = prefixes;
    }

    List<String> prefixes() {
        return prefixes;
    }

    /** A template or a script, where texts are got by a call. */
    TextUses source(String source) {
        CALL.matcher(source).results().forEach(call -> keys.add(call.group(2)));
        return this;
    }

    /**
     * A class, where every string that looks like the key of a text is taken for one.
     *
     * @param chapters the first words of keys: what begins otherwise is no key
     */
    TextUses strings(Collection<String> strings, Set<String> chapters) {
        strings.stream()
                .filter(string -> KEY.matcher(string).matches())
                .filter(string -> chapters.contains(chapter(string)))
                .filter(string -> !prefixes.contains(string + "."))
                .forEach(keys::add);
        return this;
    }

    TextUses descriptor(Stream<String> keys) {
        keys.forEach(this.keys::add);
        return this;
    }

    Set<String> keys() {
        return keys;
    }

    boolean of(String key) {
        return keys.contains(key) || prefixes.stream().anyMatch(key::startsWith);
    }

    static Set<String> chapters(Collection<String> keys) {
        return keys.stream().map(TextUses::chapter).collect(Collectors.toSet());
    }

    private static String chapter(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
