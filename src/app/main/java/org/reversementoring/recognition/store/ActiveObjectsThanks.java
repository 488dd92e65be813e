package org.reversementoring.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.recognition.Thank;
import org.reversementoring.recognition.Thanks;

/** Thanks in Active Objects: a row for each. */
public class ActiveObjectsThanks implements Thanks {
    private final ActiveObjects activeObjects;

    public ActiveObjectsThanks(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Thank> byId(int id) {
        return thanks(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public List<Thank> to(PersonKey person, int most) {
        return latest(ThankRow.TO_KEY, person, most);
    }

    @Override
    public List<Thank> from(PersonKey person, int most) {
        return latest(ThankRow.FROM_KEY, person, most);
    }

    private List<Thank> latest(String column, PersonKey person, int most) {
        return thanks(Query.select()
                .where(column + " = ?", person.value())
                .order("ID DESC")
                .limit(most));
    }

    private List<Thank> thanks(Query which) {
        return Stream.of(activeObjects.find(ThankRow.class, which))
                .map(row -> new Thank(
                        row.getID(),
                        row.getPairingId(),
                        new PersonKey(row.getFromKey()),
                        new PersonKey(row.getToKey()),
                        row.getThankText(),
                        Instant.ofEpochMilli(row.getSaidAt()),
                        row.isShown()))
                .toList();
    }

    @Override
    public int say(int pairingId, PersonKey from, PersonKey to, String text, Instant at) {
        return activeObjects
                .create(
                        ThankRow.class,
                        new DBParam(ThankRow.PAIRING_ID, pairingId),
                        new DBParam(ThankRow.FROM_KEY, from.value()),
                        new DBParam(ThankRow.TO_KEY, to.value()),
                        new DBParam(ThankRow.THANK_TEXT, text),
                        new DBParam(ThankRow.SAID_AT, at.toEpochMilli()),
                        new DBParam(ThankRow.SHOWN, false))
                .getID();
    }

    @Override
    public void show(int id, boolean shown) {
        for (ThankRow row : activeObjects.find(ThankRow.class, "ID = ?", id)) {
            row.setShown(shown);
            row.save();
        }
    }

    @Override
    public void remove(int id) {
        activeObjects.deleteWithSQL(ThankRow.class, "ID = ?", id);
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(
                ThankRow.class,
                ThankRow.FROM_KEY + " = ? OR " + ThankRow.TO_KEY + " = ?",
                person.value(),
                person.value());
    }
}
