package org.reversementoring.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Programme;

/**
 * What a reader may see of a story: those whom it is about all of it; communications what is to be published, from when
 * all keys are turned, and nobody's name that is not in it.
 *
 * @param holder whether the reader holds a key
 * @param communications whether the reader works in communications
 * @param reading what it says just now; empty if its page is gone, and for whom it is none of their business yet
 * @param written the same with names, for those whom it is about, where names are removed from it; marked
 * @param keys empty for communications, unless they write the story themselves
 * @param turned how many keys are turned
 * @param changed whether the page has been changed since keys were turned, so that they count no more
 * @param comment why communications have sent it back; empty unless they have. They read it again when it has come back
 * @param whyNotPublished the key of the text that says why it was not published by itself; empty for all but
 *     communications, and unless it was to be
 * @param pagePath of its page, where the reader may see it; below the site's base address, as is the next one
 * @param postPath of its blog post, where the reader may see it
 * @param postEdited whether its blog post says something else than keys were turned for
 * @param ofTheMonth whether it is the story of the month now
 * @param pageLeft the key of the text that says for whom its page is still there; empty unless it is over
 * @param steps what the reader can do with it now
 */
public record StoryView(
        Story story,
        boolean holder,
        boolean communications,
        Optional<Reading> reading,
        Optional<Marked> written,
        List<Holder> keys,
        int turned,
        boolean changed,
        String comment,
        String whyNotPublished,
        Optional<Programme> programme,
        Optional<Topic> topic,
        Optional<String> pagePath,
        Optional<String> postPath,
        boolean postEdited,
        boolean ofTheMonth,
        String pageLeft,
        Set<StoryStep> steps) {

    /** @param account empty if it is gone */
    public record Holder(Optional<Account> account, boolean turned, boolean reader) {}

    public int id() {
        return story.id();
    }

    /** Where it stands with what its page says now. */
    public StoryState state() {
        return changed && story.state().isWaiting() ? StoryState.DRAFT : story.state();
    }

    /** Whether the text can be published as it is. */
    public boolean isFlawless() {
        return reading.filter(text -> text.violations().isEmpty()).isPresent();
    }
}
