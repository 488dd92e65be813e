package org.reversementoring.session;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/**
 * The pages of the wiki on which pairs write. Knows no reader but where it says so: they are made in the background.
 * All that is made here in a transaction is gone with it.
 */
public interface NotesPages {

    boolean hasSpace(String spaceKey);

    /**
     * A space in which nobody may do anything but its owner, who is somebody that the wiki lets read everything anyway.
     *
     * @throws NotMade if there is no such person
     */
    void makeSpace(String spaceKey, String name, String description);

    /**
     * Writes on the home page of a space, which nobody changes who is let in later.
     *
     * @param storage in Confluence's storage format
     */
    void makeFront(String spaceKey, String storage);

    /**
     * Lets somebody into a space, to write there; what pages keep from them stays so.
     *
     * @throws NotMade if the account is gone
     */
    void admit(String spaceKey, PersonKey person);

    /**
     * Takes back what somebody has been given in a space, so that they do not even see it any more. Does nothing for those
     * who pass all restrictions, and for those who have been given nothing. Whoever sees it as one of a group goes on
     * doing so.
     */
    void dismiss(String spaceKey, PersonKey person);

    boolean isTaken(String spaceKey, String title);

    /**
     * Makes a page that is protected before it is there, and looks whether it is.
     *
     * @return its number
     * @throws NotMade if an account is gone, or if it is not protected as it must be
     */
    long make(NewNotesPage page);

    /**
     * The same, in the place of the home page that a new space has got from the wiki: what nobody but its readers may see
     * is written on it when it is protected.
     */
    long makeHome(NewNotesPage page);

    /** What stands on a page, in Confluence's storage format; empty if the page is gone. */
    Optional<String> storage(long pageId);

    /**
     * Lets people read and write a page from now on, and others no more; whomever else somebody has let in stays in. Does
     * nothing if the page is gone.
     *
     * @param readers one at least
     * @throws NotMade if an account is gone, or if somebody who has left is still let in
     */
    void share(long pageId, Set<PersonKey> readers, Set<PersonKey> left);

    /**
     * Keeps all out whom somebody has let in, and lets those in whose page it is.
     *
     * @param owners one at least
     * @param archived whether they read it, and write it no more; so it is with all pages below it
     * @throws NotMade if an account is gone, or if somebody else is still let in
     */
    void shutOut(long pageId, Set<PersonKey> owners, boolean archived);

    /** What a page is called; empty if it is gone. */
    Optional<String> title(long pageId);

    /** Calls a page otherwise. Does nothing if it is gone, or if another one of its space is called so. */
    void rename(long pageId, String title, PersonKey author);

    /** Writes a page anew; it stays as protected as it is. Does nothing if the page is gone. */
    void rewrite(long pageId, String storage, PersonKey author);

    /** A page and all below it, each before those below it; empty if it is gone. Whoever may see them is not asked. */
    List<WrittenPage> written(long pageId);

    /** Takes editing from everybody, for a page and all below it; whoever may read still may. */
    void archive(long pageId);

    /** Empty if the page is gone. */
    Optional<Protection> protection(long pageId);

    /** Of the space in which a page is; empty if the page is gone. */
    Optional<SpaceAccess> access(long pageId);

    /** The numbers of a page and of those above it, from the page upwards; empty if it is gone. */
    List<Long> line(long pageId);

    /** @param most how many of its members to name */
    SuperGroup superGroup(int most);

    /** The path of a page below the site's base address, where it is there and the reader may see it. */
    Optional<String> path(Reader reader, long pageId);

    /** Whether it is a page that the reader has made, and may still move. */
    boolean isOwn(Reader reader, long pageId);

    Locale language(PersonKey person);

    /** The language that all of them read; English if they read several. */
    default Locale language(Collection<PersonKey> people) {
        List<Locale> languages = people.stream().map(this::language).distinct().toList();
        return languages.size() == 1 ? languages.get(0) : Locale.ENGLISH;
    }

    /** Something stands in the way. */
    final class NotMade extends RuntimeException {
        private final NotesProblem problem;

        public NotMade(NotesProblem problem) {
            super("Notes cannot be made: " + problem);
            this.problem = problem;
        }

        public NotesProblem problem() {
            return problem;
        }
    }
}
