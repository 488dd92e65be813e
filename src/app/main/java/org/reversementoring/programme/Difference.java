package org.reversementoring.programme;

import java.util.List;

/**
 * What a change has changed: a field with what stood there and what stands there now, or, where nothing was edited, what
 * the act is about.
 *
 * @param field the name of the form's field; empty for acts that are no edits
 * @param before empty for acts that are no edits
 * @param after of an act that is no edit: what it is about, such as the reason, or the topic merged into
 */
public record Difference(String field, String before, String after) {

    public static Difference about(String what) {
        return new Difference("", "", what);
    }

    /** Those of some differences that are any. */
    public static List<Difference> among(Difference... candidates) {
        return List.of(candidates).stream()
                .filter(difference -> !difference.before.equals(difference.after))
                .toList();
    }
}
