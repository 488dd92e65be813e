package org.reversementoring.call;

import java.util.Optional;
import org.reversementoring.programme.Reader;

/** The pages of the wiki on which calls stand, and where their letters lead. */
public interface CallPages {

    /**
     * Makes a page for a call, in the reader's language.
     *
     * @param text the call itself, in several paragraphs
     * @return its number
     * @throws org.reversementoring.programme.Refused if the reader may not make pages in the space
     */
    long create(Reader reader, String spaceKey, String text);

    /** The path of the page, where it is there and the reader may see it. */
    Optional<String> path(Reader reader, long pageId);

    /** The whole address of a page, for a letter; of the directory if the page is gone. */
    String address(long pageId);

    /** The whole address of one's own profile, for a letter. */
    String profileAddress();
}
