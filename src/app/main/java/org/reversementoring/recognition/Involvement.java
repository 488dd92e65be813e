package org.reversementoring.recognition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.pairing.Part;
import org.reversementoring.programme.PersonKey;

/**
 * Somebody's part in a pairing that has come about, as far as it counts: facts, and nothing that anybody has written.
 *
 * @param group whether people come to it and leave it
 * @param partners the others; of a group none, as these change
 * @param held sessions while the person was in, by their beginning
 * @param agreed whether an agreement is in force that all have signed
 * @param weeks how many weeks lie between two sessions, as agreed or, without an agreement, as usual
 * @param reached when goals were reached while the person was in
 * @param told when stories were published that name the person
 * @param taught for a mentor with a topic: who has learned it, and when they first met; empty otherwise
 * @param completed when it was completed with the person in it
 */
public record Involvement(
        int pairingId,
        int programmeId,
        Part part,
        boolean group,
        OptionalInt topicId,
        Set<PersonKey> partners,
        List<Meeting> held,
        boolean agreed,
        int weeks,
        List<Instant> reached,
        List<Instant> told,
        Map<PersonKey, Instant> taught,
        Optional<Instant> completed) {

    public Involvement {
        partners = Set.copyOf(partners);
        held = List.copyOf(held);
        reached = List.copyOf(reached);
        told = List.copyOf(told);
        taught = Map.copyOf(taught);
    }
}
