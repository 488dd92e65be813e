package org.reversementoring.profile;

import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/** What has last been done about people by others; one at most for each. */
public interface Interventions {

    Optional<Intervention> of(PersonKey person);

    /** Takes the place of an earlier one. */
    void put(Intervention intervention);

    /** From now on nothing is to be told; nothing happens if there is none. */
    void end(PersonKey person);
}
