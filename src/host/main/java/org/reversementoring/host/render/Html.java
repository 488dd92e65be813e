package org.reversementoring.host.render;

import java.util.Locale;
import java.util.Set;

/** What of HTML a page may hold. Nothing that runs: no scripts, no handlers, no styles, no frames. */
public final class Html {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "div",
            "dl",
            "dt",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul",
            "var");
    private static final Set<String> SILENT =
            Set.of("script", "style", "iframe", "object", "embed", "template", "title", "noscript", "svg", "math");
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "class",
            "colspan",
            "datetime",
            "dir",
            "headers",
            "height",
            "href",
            "id",
            "lang",
            "rowspan",
            "scope",
            "src",
            "start",
            "title",
            "width");
    private static final Set<String> EMPTY = Set.of("br", "col", "hr", "img");

    private Html() {}

    /** Text or an attribute's value, safe between tags and between double quotes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Whether the address leads to a page and does nothing else. */
    public static boolean harmless(String address) {
        String plain = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        int colon = plain.indexOf(':');
        boolean scheme = colon >= 0 && !plain.substring(0, colon).matches(".*[/?#].*");
        return !scheme || plain.startsWith("http:") || plain.startsWith("https:") || plain.startsWith("mailto:");
    }

    static boolean allowed(String element) {
        return ELEMENTS.contains(element);
    }

    /** Whether even the text inside the element is left out. */
    static boolean silent(String element) {
        return SILENT.contains(element);
    }

    static boolean empty(String element) {
        return EMPTY.contains(element);
    }

    static boolean allowed(String attribute, String value) {
        if (attribute.equals("href") || attribute.equals("src")) {
            return harmless(value);
        }
        return ATTRIBUTES.contains(attribute) || attribute.startsWith("data-");
    }
}
