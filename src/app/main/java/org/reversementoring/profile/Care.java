package org.reversementoring.profile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.programme.Change.Act;

/** What coordinators can do about somebody's taking part. */
public enum Care {
    /** Nobody is led to the person until they or a coordinator carry on. */
    PAUSE(Act.PAUSED),
    /** Takes back {@link #PAUSE}; who takes a break of their own accord is left alone. */
    RESUME(Act.RESUMED),
    /** Out of the programme: what the person said is kept, and shown to nobody. */
    REMOVE(Act.REMOVED),
    /** Takes back {@link #REMOVE}; who has left of their own accord is left alone. */
    RESTORE(Act.RESTORED),
    /** Asks somebody who does not take part whether they would like to. */
    INVITE(Act.INVITED),
    /** Removes all that is kept of somebody who has no account any more. */
    FORGET(Act.FORGOTTEN);

    private final Act act;

    Care(Act act) {
        this.act = act;
    }

    Act act() {
        return act;
    }

    /** What can be done as things stand. */
    static Set<Care> possible(boolean hasAccount, Standing standing, Optional<Intervention> last) {
        if (!hasAccount) {
            return EnumSet.of(FORGET);
        }
        return switch (standing) {
            case TAKING_PART -> EnumSet.of(PAUSE, REMOVE);
            case PAUSED ->
                last.filter(Intervention::imposed).isPresent() ? EnumSet.of(RESUME, REMOVE) : EnumSet.of(REMOVE);
            case LEFT ->
                last.filter(intervention -> intervention.kind() == Intervention.Kind.REMOVED)
                                .isPresent()
                        ? EnumSet.of(RESTORE)
                        : EnumSet.of(INVITE);
            case NOT_YET -> EnumSet.of(INVITE);
        };
    }
}
