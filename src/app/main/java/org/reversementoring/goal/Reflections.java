package org.reversementoring.goal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/** The reflections of everybody. */
public interface Reflections extends Traces {

    /** Those of a pairing that a person can read: no other ones leave the database. The newest first. */
    List<Reflection> of(int pairingId, PersonKey reader, int most);

    /** What its writers allow for the story of a pairing, be it shared or not; the oldest first. */
    List<Reflection> forStory(int pairingId, int most);

    /** One of the person's own. */
    Optional<Reflection> own(PersonKey writer, int id);

    /** How many of them somebody has written in a pairing. */
    int count(int pairingId, PersonKey writer);

    /** It is nobody's but the writer's at first. */
    void add(int pairingId, PersonKey writer, Reflection.Kind kind, String text, Instant at);

    /**
     * @param after with the version that follows the one that was read
     * @throws org.reversementoring.programme.Refused if it has been changed since, in another tab or on another node
     */
    void keep(Reflection after);

    void remove(int id);
}
