package org.reversementoring.story;

/**
 * A story as it is written, with what is taken out of it for the variant without names within {@code <del>}.
 *
 * @param reading the same unmarked
 * @param title in Confluence's storage format, as is the rest
 */
public record Marked(Reading reading, String title, String storage) {}
