package org.reversementoring.credential;

import java.time.Instant;
import java.util.Optional;

/** What is found of something that somebody holds to be a badge of this site. */
public sealed interface Verdict {

    /** It is what it says it is, and it counts. */
    record Genuine(Statement statement) implements Verdict {}

    /**
     * It proves nothing, for one reason, the first that was found.
     *
     * @param since when that has been so, or until when it will be; empty where there is no such moment
     */
    record Refusal(Reason reason, Optional<Instant> since) implements Verdict {

        public Refusal(Reason reason) {
            this(reason, Optional.empty());
        }

        public Refusal(Reason reason, Instant since) {
            this(reason, Optional.of(since));
        }
    }

    /** Why something proves nothing. */
    enum Reason {
        /** There is nothing in it that could be a credential, or more than one. */
        NOTHING("credential.verdict.nothing"),
        /** Longer than any badge. */
        TOO_LONG("credential.verdict.too-long"),
        /** It may say what it likes: nobody has signed it. */
        UNSIGNED("credential.verdict.unsigned"),
        /** Signed in a way in which this site signs nothing. */
        SIGNED_OTHERWISE("credential.verdict.otherwise"),
        /** Signed with a key that is none of this site's. */
        SIGNED_BY_OTHERS("credential.verdict.others"),
        /** Changed after it was signed. */
        ALTERED("credential.verdict.altered"),
        /** Signed with a key of this site that counts no more: it may have fallen into other hands. */
        KEY_REVOKED("credential.verdict.key-revoked"),
        /** Signed by this site, but no badge, or one that contradicts itself. */
        NO_BADGE("credential.verdict.no-badge"),
        /** Its time is yet to come. */
        NOT_YET_VALID("credential.verdict.not-yet"),
        /** Its time is over. */
        EXPIRED("credential.verdict.expired"),
        /** The site has no record of it. */
        UNRECORDED("credential.verdict.unrecorded"),
        /** Taken back, by its holder or because what it was awarded for does not hold any more. */
        REVOKED("credential.verdict.revoked");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The reason, as a text of the app. */
        public String messageKey() {
            return messageKey;
        }
    }
}
