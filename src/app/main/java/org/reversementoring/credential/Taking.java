package org.reversementoring.credential;

import java.time.Instant;
import java.util.Optional;
import org.reversementoring.recognition.Award;

/**
 * What somebody sees before and after they take a badge of theirs along.
 *
 * @param name of the badge, in their language
 * @param criteria for what one gets it
 * @param issuer by what name strangers will know who has awarded it
 * @param recognizable whether the file can say that it is theirs: whether they have a mail address
 * @param issued empty until they have taken it along, and while nothing can be signed
 * @param inVainUntil until when files may have been signed by a key that has been revoked; empty if none has been
 */
public record Taking(
        Award award,
        String name,
        String criteria,
        String issuer,
        boolean recognizable,
        Optional<Issued> issued,
        Optional<Instant> inVainUntil) {}
