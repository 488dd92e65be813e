package org.reversementoring.recognition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/** What people have thanked each other for. */
public interface Thanks extends Traces {

    Optional<Thank> byId(int id);

    /** For somebody, the latest first; one statement. */
    List<Thank> to(PersonKey person, int most);

    /** From somebody, the latest first; one statement. */
    List<Thank> from(PersonKey person, int most);

    /** @return its number */
    int say(int pairingId, PersonKey from, PersonKey to, String text, Instant at);

    void show(int id, boolean shown);

    void remove(int id);
}
