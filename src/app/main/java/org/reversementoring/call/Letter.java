package org.reversementoring.call;

/**
 * A letter as a coordinator writes it: without salutation and links, which are added to each.
 *
 * @param subject one line of at most {@value #LONGEST_SUBJECT} characters
 * @param text at most {@value #LONGEST_TEXT} characters
 */
public record Letter(String subject, String text) {
    public static final int LONGEST_SUBJECT = 150;
    public static final int LONGEST_TEXT = 5_000;
}
