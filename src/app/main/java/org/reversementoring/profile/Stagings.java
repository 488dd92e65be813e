package org.reversementoring.profile;

import java.io.Reader;
import java.time.Instant;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/** Files that are being handed in, piece by piece and on whichever node each piece arrives. */
public interface Stagings {

    ImportId begin(PersonKey owner, Instant at);

    Optional<PersonKey> owner(ImportId id);

    /** Keeps a piece; a piece that is sent once more takes the place of the first. */
    void put(ImportId id, int sequence, String text);

    /** Whether the pieces are those from 0 to some number without a gap, and at least one. */
    boolean isComplete(ImportId id);

    /** The pieces as one text, read one by one, so that a large file never is in memory whole. */
    Reader read(ImportId id);

    void remove(ImportId id);

    void removeOlderThan(Instant limit);
}
