package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.DBParam;
import org.reversementoring.profile.Mark;
import org.reversementoring.profile.Marks;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Digest;
import org.reversementoring.store.Uniqueness;

/** Marks in Active Objects: a row for each. */
public class ActiveObjectsMarks implements Marks {
    private final ActiveObjects activeObjects;

    public ActiveObjectsMarks(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Map<PersonKey, Mark> of(PersonKey maker) {
        Map<PersonKey, Mark> marks = new HashMap<>();
        for (MarkRow row : activeObjects.find(MarkRow.class, MarkRow.MAKER_KEY + " = ?", maker.value())) {
            marks.put(new PersonKey(row.getPersonKey()), Mark.valueOf(row.getMarkKind()));
        }
        return marks;
    }

    @Override
    public void put(PersonKey maker, PersonKey person, Mark mark) {
        remove(maker, person);
        Uniqueness.insert(
                () -> activeObjects.create(
                        MarkRow.class,
                        new DBParam(MarkRow.MAKER_KEY, maker.value()),
                        new DBParam(MarkRow.PERSON_KEY, person.value()),
                        new DBParam(MarkRow.PAIR_DIGEST, Digest.of(maker.value(), person.value())),
                        new DBParam(MarkRow.MARK_KIND, mark.name())),
                Refused.because("", "profile.mark.at-once"));
    }

    @Override
    public void remove(PersonKey maker, PersonKey person) {
        activeObjects.deleteWithSQL(
                MarkRow.class, MarkRow.PAIR_DIGEST + " = ?", Digest.of(maker.value(), person.value()));
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(
                MarkRow.class,
                MarkRow.MAKER_KEY + " = ? OR " + MarkRow.PERSON_KEY + " = ?",
                person.value(),
                person.value());
    }
}
