package org.reversementoring.story;

import java.util.Optional;
import java.util.OptionalLong;
import org.reversementoring.programme.Reader;

/** The pages on which stories are written. Knows no reader but where it says so. */
public interface StoryPages {

    /** What stands on a page. @param storage in Confluence's storage format */
    record Written(int version, String title, String storage) {}

    /** Empty if the page is gone. */
    Optional<Written> written(long pageId);

    /**
     * What is in a file that is attached to a page.
     *
     * @param most in bytes
     * @return empty if there is no such file, or a larger one
     */
    Optional<byte[]> file(long pageId, String name, int most);

    /**
     * The page that an address of the wiki leads to, as people copy it from their browser.
     *
     * @return empty unless it is a page that the reader may edit
     */
    OptionalLong find(Reader reader, String address);
}
