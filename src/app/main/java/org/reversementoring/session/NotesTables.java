package org.reversementoring.session;

import java.util.Optional;
import org.reversementoring.programme.Reader;

/** What a feature has to say of a pairing in the file of its pages. */
@FunctionalInterface
public interface NotesTables {

    /** @param reader who takes part; empty where there is nothing to say */
    Optional<NotesTable> of(Reader reader, int pairingId);
}
