package org.reversementoring.credential;

import java.time.Instant;
import java.util.Optional;

/** What is found of something that somebody holds to be a badge of this site. */
public sealed interface Verdict {

    /** It is what it says it is, and it counts. */
    record Genuine(Statement statement) implements Verdict {}

    /** It proves nothing, for one reason, the first that was found. */
    sealed interface Refusal extends Verdict {

        /** The reason, as a text of the app. */
        String messageKey();

        /** Since when that has been so, where that is known. */
        default Optional<Instant> since() {
            return Optional.empty();
        }
    }

    /** There is nothing in it that could be a credential, or more than one. */
    record NothingInIt() implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.nothing";
        }
    }

    /** Longer than any badge. */
    record TooLong() implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.too-long";
        }
    }

    /** It may say what it likes: nobody has signed it. */
    record Unsigned() implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.unsigned";
        }
    }

    /** Signed in a way in which this site signs nothing. */
    record SignedOtherwise() implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.otherwise";
        }
    }

    /** Signed with a key that is none of this site's. */
    record SignedByOthers() implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.others";
        }
    }

    /** Changed after it was signed. */
    record Altered() implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.altered";
        }
    }

    /** Signed with a key of this site that counts no more: it may have fallen into other hands. */
    record KeyRevoked(Instant when) implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.key-revoked";
        }

        @Override
        public Optional<Instant> since() {
            return Optional.of(when);
        }
    }

    /** Signed by this site, but no badge, or one that contradicts itself. */
    record NoBadge() implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.no-badge";
        }
    }

    /** Its time is yet to come. */
    record NotYetValid(Instant when) implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.not-yet";
        }

        @Override
        public Optional<Instant> since() {
            return Optional.of(when);
        }
    }

    /** Its time is over. */
    record Expired(Instant when) implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.expired";
        }

        @Override
        public Optional<Instant> since() {
            return Optional.of(when);
        }
    }

    /** The site has no record of it. */
    record Unrecorded() implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.unrecorded";
        }
    }

    /** Taken back, by its holder or because what it was awarded for does not hold any more. */
    record Revoked(Instant when) implements Refusal {
        @Override
        public String messageKey() {
            return "credential.verdict.revoked";
        }

        @Override
        public Optional<Instant> since() {
            return Optional.of(when);
        }
    }
}
