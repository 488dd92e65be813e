package org.reversementoring.session;

import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Account;

/**
 * Who can read a page of a pair, as it is and not as it was meant to be.
 *
 * @param pairingId of the pair
 * @param owners those for whom it was made and who can read it; an account is empty if it is gone
 * @param more people whom somebody has let in
 * @param groups that somebody has let in
 * @param open whether somebody has taken its protection off, so that everybody can read it who may view its space
 * @param spaceGroups groups that may view its space, where nobody but pairs should
 * @param spaceViewers people who may view the space of the pair alone, and are none of the pair
 * @param anonymous whether its space can be viewed without logging in
 * @param keepers people who administer its space without being in the super-group: they can take the protection off
 * @param keepingGroups groups that do
 * @param superGroup whose members can read everything
 * @param superReaders some of them; an account is empty if it is gone
 * @param superSize how many there are
 * @param archived whether nobody can change it any more
 */
public record ReadersView(
        int pairingId,
        List<Optional<Account>> owners,
        List<Optional<Account>> more,
        List<String> groups,
        boolean open,
        List<String> spaceGroups,
        List<Optional<Account>> spaceViewers,
        boolean anonymous,
        List<Optional<Account>> keepers,
        List<String> keepingGroups,
        String superGroup,
        List<Optional<Account>> superReaders,
        int superSize,
        boolean archived) {

    /** Whether somebody can read it who could not when it was made. */
    public boolean isWidened() {
        return open || !more.isEmpty() || !groups.isEmpty();
    }

    /** Whether somebody has got further into its space than to write in it beside others. */
    public boolean isSpaceWidened() {
        return anonymous
                || !spaceGroups.isEmpty()
                || !spaceViewers.isEmpty()
                || !keepers.isEmpty()
                || !keepingGroups.isEmpty();
    }
}
