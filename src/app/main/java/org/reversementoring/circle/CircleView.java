package org.reversementoring.circle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.catalog.Topic;
import org.reversementoring.pairing.Group;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Programme;

/**
 * What anybody who has logged in may see of a group to which one can come: what it is about and who hosts it, and how
 * many are in it, but not who.
 *
 * @param programme empty where the site has only one
 * @param hosts by name
 * @param begun whether it has begun, so that whoever comes joins in
 * @param standing what the reader is to it
 * @param part as what the reader has been invited or has asked
 * @param parts as what the reader could ask to come
 */
public record CircleView(
        int id,
        int version,
        Group group,
        String purpose,
        Optional<Topic> topic,
        Optional<Programme> programme,
        List<Account> hosts,
        int people,
        int room,
        boolean begun,
        Standing standing,
        Optional<Part> part,
        Set<Part> parts,
        Instant openedAt) {

    /** What somebody is to a group. Kept by its name in the keys of texts, so that a constant is never renamed. */
    public enum Standing {
        STRANGER,
        ASKED,
        INVITED,
        /** Whether somebody has said no or nobody has said anything looks the same. */
        PAST,
        MEMBER,
        HOST
    }
}
