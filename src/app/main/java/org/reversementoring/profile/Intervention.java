package org.reversementoring.profile;

import java.time.Instant;
import org.reversementoring.programme.PersonKey;

/**
 * What has last been done about somebody's taking part by somebody else. It is over as soon as the person says themselves
 * how they take part.
 *
 * @param before how the person took part until then
 * @param imposed whether a break that the person takes, or took until then, was not their own idea
 */
public record Intervention(PersonKey person, Kind kind, Standing before, boolean imposed, Instant at) {

    /** What it was. Kept by its name, so that a constant is never renamed. */
    public enum Kind {
        PAUSED,
        RESUMED,
        REMOVED,
        RESTORED,
        INVITED
    }
}
