package org.reversementoring.session;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.programme.PersonKey;

/**
 * Takes people out of a page in storage format: links to them and their names become one neutral word. All else stays
 * as it was written, character by character. A name that markup divides, such as one half in bold, is not found.
 */
public final class NameRemoval {
    private static final Pattern PIECE = Pattern.compile(
            "(?<cdata><!\\[CDATA\\[)(?<quoted>.*?)]]>|<!--.*?-->|<(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>|(?<text>[^<]+)",
            Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#x([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));");
    private static final String SPACE = "[\\s\\u00A0]+";

    private final List<Pattern> links;
    private final List<Pattern> names;
    private final String word;

    /**
     * @param people who are linked to
     * @param names as they are written; capitals and the space between their parts make no difference
     * @param word that stands in their place
     */
    public NameRemoval(Collection<PersonKey> people, Collection<String> names, String word) {
        this.links = people.stream().flatMap(NameRemoval::links).toList();
        // The longest first: one may be the beginning of another.
        this.names = names.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(NameRemoval::name)
                .toList();
        this.word = word;
    }

    /** The link around a person first, then the person wherever else it is named, such as in what a macro is told. */
    private static Stream<Pattern> links(PersonKey person) {
        String user = "<ri:user\\b[^>]*\\bri:userkey\\s*=\\s*[\"']" + Pattern.quote(person.value())
                + "[\"'][^>]*(?:/>|></ri:user>)";
        String within = "(?:(?!</?ac:link[\\s>/]).)*?";
        return Stream.of("<ac:link(?:\\s[^>]*)?>" + within + user + within + "</ac:link>", user)
                .map(pattern -> Pattern.compile(pattern, Pattern.DOTALL));
    }

    private static Pattern name(String name) {
        String parts = Stream.of(name.strip().split(SPACE)).map(Pattern::quote).collect(Collectors.joining(SPACE));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + parts + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public String from(String storage) {
        String unlinked = storage;
        for (Pattern link : links) {
            unlinked = link.matcher(unlinked).replaceAll(Matcher.quoteReplacement(escaped(word)));
        }
        return PIECE.matcher(unlinked).replaceAll(piece -> Matcher.quoteReplacement(piece(piece)));
    }

    private String piece(MatchResult piece) {
        if (piece.group(1) != null) {
            return piece.group(1) + unnamed(piece.group(2)).replace("]]>", "]] >") + "]]>";
        }
        return piece.group(3) == null ? piece.group() : text(piece.group(3));
    }

    private String text(String written) {
        String read = read(NamedCharacters.byNumber(written));
        String unnamed = unnamed(read);
        return unnamed.equals(read) ? written : escaped(unnamed);
    }

    private String unnamed(String text) {
        String left = text;
        for (Pattern name : names) {
            left = name.matcher(left).replaceAll(Matcher.quoteReplacement(word));
        }
        return left;
    }

    private static String read(String text) {
        return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    private static String character(MatchResult reference) {
        if (reference.group(3) != null) {
            return switch (reference.group(3)) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                default -> "'";
            };
        }
        int number = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(number) ? Character.toString(number) : reference.group();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
