package org.reversementoring.catalog;

import java.util.Collection;
import java.util.Optional;
import org.reversementoring.programme.Reader;

/** The pages of the wiki on which people write about topics. They belong to the people: the app makes them and links to them. */
public interface TopicPages {

    /** Whether there is such a page; one in the trash is none. */
    boolean exists(long pageId);

    /** The path of a page below the site's base address; empty if there is none, or none that the reader may see. */
    Optional<String> path(Reader reader, long pageId);

    /**
     * Makes a page below the page of all topics, in the reader's language, which carries the macro {@code mentoring-topic}
     * and these labels.
     *
     * @return its number, which outlives a change of its title and of its place
     * @throws org.reversementoring.programme.Refused if the title is taken, or the reader may not make pages there
     */
    long create(Reader reader, String spaceKey, String title, Collection<String> labels);

    /** Puts labels on a page and takes others away, if there is such a page and the reader may edit it. */
    void label(Reader reader, long pageId, Collection<String> labels, Collection<String> others);
}
