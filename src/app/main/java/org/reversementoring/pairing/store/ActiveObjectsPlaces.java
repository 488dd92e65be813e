package org.reversementoring.pairing.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Places;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Uniqueness;

/** Places in Active Objects: a row for each that is taken. */
public class ActiveObjectsPlaces implements Places {
    private static final String OF = PlaceRow.PERSON_KEY + " = ? AND " + PlaceRow.PART_NAME + " = ?";

    private final ActiveObjects activeObjects;

    public ActiveObjectsPlaces(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public int taken(PersonKey person, Part part) {
        return activeObjects.count(PlaceRow.class, OF, person.value(), part.name());
    }

    @Override
    public void take(int pairingId, PersonKey person, Part part, int capacity) {
        Set<Integer> taken = Stream.of(activeObjects.find(PlaceRow.class, OF, person.value(), part.name()))
                .map(PlaceRow::getPlaceNumber)
                .collect(Collectors.toSet());
        int number = IntStream.rangeClosed(1, capacity)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() -> Refused.because("", "pairing.accept.no-place"));
        Uniqueness.insert(
                () -> activeObjects.create(
                        PlaceRow.class,
                        new DBParam(PlaceRow.PLACE_KEY, part.name() + "/" + number + "/" + person.value()),
                        new DBParam(PlaceRow.PERSON_KEY, person.value()),
                        new DBParam(PlaceRow.PART_NAME, part.name()),
                        new DBParam(PlaceRow.PLACE_NUMBER, number),
                        new DBParam(PlaceRow.PAIRING_ID, pairingId)),
                Refused.because("", "pairing.step.outdated"));
    }

    @Override
    public void free(int pairingId, PersonKey person) {
        activeObjects.deleteWithSQL(
                PlaceRow.class,
                PlaceRow.PAIRING_ID + " = ? AND " + PlaceRow.PERSON_KEY + " = ?",
                pairingId,
                person.value());
    }

    @Override
    public void free(int pairingId) {
        activeObjects.deleteWithSQL(PlaceRow.class, PlaceRow.PAIRING_ID + " = ?", pairingId);
    }
}
