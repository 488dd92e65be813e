package org.reversementoring.profile.web;

import org.reversementoring.profile.Account;
import org.reversementoring.profile.Mark;
import org.reversementoring.profile.MarkService;
import org.reversementoring.programme.Reader;

/**
 * Which button was pressed, and for whom: each button sends its own name, with the person's user name as its value.
 *
 * @param bookmark the user name of a person to bookmark, or empty; so are {@code hide} and {@code clear}
 */
record MarkChoice(String bookmark, String hide, String clear) {

    static final MarkChoice NONE = new MarkChoice("", "", "");

    MarkChoice bookmarking(String username) {
        return new MarkChoice(typed(username), hide, clear);
    }

    MarkChoice hiding(String username) {
        return new MarkChoice(bookmark, typed(username), clear);
    }

    MarkChoice clearing(String username) {
        return new MarkChoice(bookmark, hide, typed(username));
    }

    private static String typed(String username) {
        return username == null ? "" : username;
    }

    Account make(MarkService marks, Reader reader) {
        if (!bookmark.isEmpty()) {
            return marks.put(reader, bookmark, Mark.BOOKMARKED);
        }
        return hide.isEmpty() ? marks.remove(reader, clear) : marks.put(reader, hide, Mark.HIDDEN);
    }

    /** What the next page says has been done; the end of a text's key. */
    String done() {
        if (!bookmark.isEmpty()) {
            return "bookmarked";
        }
        return hide.isEmpty() ? "cleared" : "hidden";
    }
}
