package org.reversementoring.feedback.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.feedback.NeutralContacts;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Digest;
import org.reversementoring.store.Uniqueness;

/** Neutral contacts in Active Objects: a row for each, in each programme. */
public class ActiveObjectsNeutralContacts implements NeutralContacts {
    private final ActiveObjects activeObjects;

    public ActiveObjectsNeutralContacts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Map<Integer, List<PersonKey>> of(Collection<Integer> programmeIds) {
        Map<Integer, List<PersonKey>> lists = new HashMap<>();
        if (!programmeIds.isEmpty()) {
            Stream.of(activeObjects.find(
                            ContactRow.class,
                            Query.select()
                                    .where(Column.in(ContactRow.PROGRAMME_ID, programmeIds), programmeIds.toArray())
                                    .order("ID ASC")))
                    .forEach(row -> lists.computeIfAbsent(row.getProgrammeId(), any -> new ArrayList<>())
                            .add(new PersonKey(row.getPersonKey())));
        }
        return lists;
    }

    @Override
    public List<Integer> programmes(PersonKey person) {
        return Stream.of(activeObjects.find(ContactRow.class, ContactRow.PERSON_KEY + " = ?", person.value()))
                .map(ContactRow::getProgrammeId)
                .toList();
    }

    @Override
    public void name(int programmeId, PersonKey person) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        ContactRow.class,
                        new DBParam(ContactRow.PROGRAMME_ID, programmeId),
                        new DBParam(ContactRow.PERSON_KEY, person.value()),
                        new DBParam(ContactRow.CONTACT_DIGEST, digest(programmeId, person))),
                Refused.because("person", "feedback.contacts.already"));
    }

    @Override
    public boolean relieve(int programmeId, PersonKey person) {
        return activeObjects.deleteWithSQL(
                        ContactRow.class, ContactRow.CONTACT_DIGEST + " = ?", digest(programmeId, person))
                == 1;
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(ContactRow.class, ContactRow.PERSON_KEY + " = ?", person.value());
    }

    private static String digest(int programmeId, PersonKey person) {
        return Digest.of(Integer.toString(programmeId), person.value());
    }
}
