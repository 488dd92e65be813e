package org.reversementoring.session;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
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

    private static final Pattern MAIL_ADDRESS = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern MAIL_LINK = Pattern.compile(
            "<a\\s[^>]*\\bhref\\s*=\\s*[\"']\\s*mailto:[^>]*>.*?</a>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final List<Pattern> links;
    private final Pattern names;
    private final String word;

    /**
     * @param people who are linked to
     * @param names as they are written; capitals and the space between their parts make no difference
     * @param word that stands in their place
     */
    public NameRemoval(Collection<PersonKey> people, Collection<String> names, String word) {
        this(
                people.stream().flatMap(NameRemoval::links).toList(),
                any(names, "", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                word);
    }

    private NameRemoval(List<Pattern> links, Pattern names, String word) {
        this.links = links;
        this.names = names;
        this.word = word;
    }

    /**
     * Takes names out that are ordinary words, too, such as those of departments: only where they are written with the
     * same capitals.
     *
     * @param unless a pattern of what does not follow them; empty for anything
     */
    public static NameRemoval exactly(Collection<String> names, String unless, String word) {
        return new NameRemoval(List.of(), any(names, unless.isEmpty() ? "" : "(?!" + unless + ")", 0), word);
    }

    /** Takes all mail addresses out, with the links to them. */
    public static NameRemoval ofMailAddresses(String word) {
        return new NameRemoval(List.of(MAIL_LINK), MAIL_ADDRESS, word);
    }

    /** The longest first: one may be the beginning of another. Without any, nothing is found. */
    private static Pattern any(Collection<String> names, String then, int flags) {
        String alternatives = names.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(NameRemoval::parts)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                names.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])" + then,
                flags);
    }

    private static String parts(String name) {
        return Stream.of(name.strip().split(SPACE)).map(Pattern::quote).collect(Collectors.joining(SPACE));
    }

    /** The link around a person first, then the person wherever else it is named, such as in what a macro is told. */
    private static Stream<Pattern> links(PersonKey person) {
        String user = "<ri:user\\b[^>]*\\bri:userkey\\s*=\\s*[\"']" + Pattern.quote(person.value())
                + "[\"'][^>]*(?:/>|></ri:user>)";
        String within = "(?:(?!</?ac:link[\\s>/]).)*?";
        return Stream.of("<ac:link(?:\\s[^>]*)?>" + within + user + within + "</ac:link>", user)
                .map(pattern -> Pattern.compile(pattern, Pattern.DOTALL));
    }

    public String from(String storage) {
        return walked(storage, gone -> escaped(word), text -> names.matcher(text)
                .replaceAll(Matcher.quoteReplacement(word))
                .replace("]]>", "]] >"));
    }

    /** The text as it is, with what is to be removed within {@code <del>}, unless it is quoted as a whole. */
    public String marking(String storage) {
        return walked(storage, gone -> "<del>" + gone + "</del>", quoted -> quoted);
    }

    /** Whether any of the names stands in a text, be it in markup. */
    public boolean finds(String text) {
        return names.matcher(text).find();
    }

    /**
     * @param instead of what is removed, markup for markup
     * @param quoted what becomes of a text that is quoted as a whole
     */
    private String walked(String storage, UnaryOperator<String> instead, UnaryOperator<String> quoted) {
        String unlinked = storage;
        for (Pattern link : links) {
            unlinked =
                    link.matcher(unlinked).replaceAll(found -> Matcher.quoteReplacement(instead.apply(found.group())));
        }
        return PIECE.matcher(unlinked).replaceAll(piece -> Matcher.quoteReplacement(piece(piece, instead, quoted)));
    }

    private String piece(MatchResult piece, UnaryOperator<String> instead, UnaryOperator<String> quoted) {
        if (piece.group(1) != null) {
            return piece.group(1) + quoted.apply(piece.group(2)) + "]]>";
        }
        return piece.group(3) == null ? piece.group() : text(piece.group(3), instead);
    }

    private String text(String written, UnaryOperator<String> instead) {
        String read = read(NamedCharacters.byNumber(written));
        Matcher name = names.matcher(read);
        StringBuilder left = new StringBuilder();
        int end = 0;
        while (name.find()) {
            left.append(escaped(read.substring(end, name.start()))).append(instead.apply(escaped(name.group())));
            end = name.end();
        }
        return end == 0 ? written : left + escaped(read.substring(end));
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
