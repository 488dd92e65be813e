package org.reversementoring.goal;

import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Account;

/**
 * What a participant sees of the reflections of a pairing.
 *
 * @param own the newest first
 * @param shared those of the others that they have shared, the newest first
 * @param changeable whether the pairing is not over; what has been shared can be taken back even then
 */
public record ReflectionsView(int pairingId, List<Reflection> own, List<Shared> shared, boolean changeable) {

    /** @param by empty if the account is gone */
    public record Shared(Reflection reflection, Optional<Account> by) {}
}
