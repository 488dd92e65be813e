package org.reversementoring.recognition;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.programme.PersonKey;

/**
 * That somebody has been given a badge. One that is taken back stays known, as others may hold what was issued for it;
 * if it is earned again that is another award.
 *
 * @param id 0 for one that is not kept yet
 * @param ownTitle what {@link Badge#OWN_WORDS} is called, of 1 to {@value #LONGEST_TITLE} characters; empty for all others
 * @param reason why a coordinator has given it, of at most {@value #LONGEST_REASON} characters; empty for one by rule
 * @param pairingId where it was earned; empty for one by hand
 * @param by the coordinator who gave it; empty for one by rule, or if that person has been forgotten
 * @param awardedAt when it was earned, by the facts, or given
 * @param revokedAt empty as long as it holds
 * @param hidden whether its owner wants to keep this one from others, whatever else they show
 */
public record Award(
        int id,
        Badge badge,
        String ownTitle,
        String reason,
        PersonKey person,
        int programmeId,
        OptionalInt pairingId,
        Optional<PersonKey> by,
        Instant awardedAt,
        Optional<Instant> revokedAt,
        boolean hidden) {
    public static final int LONGEST_TITLE = 60;
    public static final int LONGEST_REASON = 500;

    public Award {
        if ((badge == Badge.OWN_WORDS) == ownTitle.isEmpty()) {
            throw new IllegalArgumentException(
                    "A title of its own belongs to what is given in own words alone: " + badge);
        }
    }

    public boolean holds() {
        return revokedAt.isEmpty();
    }
}
