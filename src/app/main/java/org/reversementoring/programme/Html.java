package org.reversementoring.programme;

/** Text on its way into markup. */
public final class Html {
    private Html() {}

    /** Fit for the content of an element and for an attribute in double quotes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
