package org.reversementoring.session;

import java.util.Comparator;
import java.util.OptionalLong;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/**
 * A page that is to be made.
 *
 * @param parent empty for one at the top of its space's tree
 * @param readers who alone may view and edit it; one at least
 * @param author one of the readers
 */
public record NewNotesPage(
        String spaceKey, OptionalLong parent, String title, String storage, Set<PersonKey> readers, PersonKey author) {

    public NewNotesPage {
        readers = Set.copyOf(readers);
        if (!readers.contains(author)) {
            throw new IllegalArgumentException("An author who may not read");
        }
    }

    /** A page below another one, by whichever of its readers: the same whenever it is tried again. */
    static NewNotesPage below(long parent, String spaceKey, String title, String storage, Set<PersonKey> readers) {
        return new NewNotesPage(spaceKey, OptionalLong.of(parent), title, storage, readers, author(readers));
    }

    /** Whichever writes what nobody has asked for: always the same. */
    static PersonKey author(Set<PersonKey> readers) {
        return readers.stream().min(Comparator.comparing(PersonKey::value)).orElseThrow();
    }
}
