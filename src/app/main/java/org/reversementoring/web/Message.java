package org.reversementoring.web;

import java.util.Map;

/**
 * Something a page tells its reader above everything else.
 *
 * @param kind success, warning, error or info
 * @param href where to go next; empty for nowhere
 * @param link the words of that link
 */
public record Message(String kind, String text, String href, String link) {

    public static Message success(String text) {
        return new Message("success", text, "", "");
    }

    public static Message info(String text) {
        return new Message("info", text, "", "");
    }

    public static Message error(String text) {
        return new Message("error", text, "", "");
    }

    public Message leadingTo(String target, String words) {
        return new Message(kind, text, target, words);
    }

    Map<String, Object> data() {
        return Map.of("kind", kind, "text", text, "href", href, "link", link);
    }
}
