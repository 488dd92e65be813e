package org.reversementoring.programme;

/** The spaces of the wiki in which programmes live. */
public interface ProgrammeSpaces {

    boolean exists(String spaceKey);

    /** Whether the reader administers a space that exists. */
    boolean mayFurnish(Reader reader, String spaceKey);

    /** A new space that belongs to the reader. */
    void create(Reader reader, String spaceKey, String name, String purpose);

    /**
     * Puts the programme's pages, which carry the app's macros, into the space, in the reader's language. Pages that are
     * there already stay as they are.
     */
    void furnish(Reader reader, String spaceKey);

    /** The path of the space's home page below the site's base address, such as {@code /display/MENTORING}. */
    String path(String spaceKey);
}
