package org.reversementoring.session;

import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Account;

/**
 * Who can read a page of a pair, as it is and not as it was meant to be.
 *
 * @param owners those for whom it was made and who can read it; an account is empty if it is gone
 * @param more people whom somebody has let in
 * @param groups that somebody has let in
 * @param open whether somebody has taken its protection off, so that everybody can read it who may view its space
 * @param superGroup whose members can read everything
 * @param superReaders some of them; an account is empty if it is gone
 * @param superSize how many there are
 * @param archived whether nobody can change it any more
 */
public record ReadersView(
        List<Optional<Account>> owners,
        List<Optional<Account>> more,
        List<String> groups,
        boolean open,
        String superGroup,
        List<Optional<Account>> superReaders,
        int superSize,
        boolean archived) {

    /** Whether somebody can read it who could not when it was made. */
    public boolean isWidened() {
        return open || !more.isEmpty() || !groups.isEmpty();
    }
}
