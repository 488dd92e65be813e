package org.reversementoring.profile;

import java.util.Optional;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/**
 * How somebody takes part, and what a coordinator can do about it.
 *
 * @param account empty for somebody who has none any more
 */
public record PersonInCare(
        PersonKey person,
        Optional<Account> account,
        Standing standing,
        Optional<Intervention> last,
        Set<Care> possible) {

    /** How things stand, in letters that go back with what is done: what people say meanwhile does not matter. */
    public String state() {
        return standing
                + last.map(intervention -> "-" + intervention.at().toEpochMilli())
                        .orElse("");
    }
}
