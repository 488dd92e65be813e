package org.reversementoring.matching.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.matching.Bond;
import org.reversementoring.matching.Conflicts;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Digest;
import org.reversementoring.store.Uniqueness;

/** Conflicts in Active Objects: a row for each. */
public class ActiveObjectsConflicts implements Conflicts {
    private static final String OF_PERSON = ConflictRow.ONE_KEY + " = ? OR " + ConflictRow.OTHER_KEY + " = ?";

    private final ActiveObjects activeObjects;

    public ActiveObjectsConflicts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Set<Bond> all() {
        return bonds(activeObjects.find(ConflictRow.class, Query.select()));
    }

    @Override
    public Set<Bond> of(PersonKey person) {
        return bonds(activeObjects.find(ConflictRow.class, OF_PERSON, person.value(), person.value()));
    }

    private static Set<Bond> bonds(ConflictRow[] rows) {
        return Stream.of(rows).map(ActiveObjectsConflicts::bond).collect(Collectors.toSet());
    }

    @Override
    public Optional<Declared> byId(int id) {
        return declared(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public List<Declared> before(int id, int most) {
        return declared(Query.select().where("ID < ?", id).order("ID DESC").limit(most));
    }

    private List<Declared> declared(Query query) {
        return Stream.of(activeObjects.find(ConflictRow.class, query))
                .map(row -> new Declared(
                        row.getID(),
                        bond(row),
                        new PersonKey(row.getDeclarerKey()),
                        Instant.ofEpochMilli(row.getDeclaredAt())))
                .toList();
    }

    private static Bond bond(ConflictRow row) {
        return new Bond(new PersonKey(row.getOneKey()), new PersonKey(row.getOtherKey()));
    }

    @Override
    public void declare(Bond bond, PersonKey by, Instant at) {
        String one = bond.one().value();
        String other = bond.other().value();
        Uniqueness.insert(
                () -> activeObjects.create(
                        ConflictRow.class,
                        new DBParam(ConflictRow.ONE_KEY, one),
                        new DBParam(ConflictRow.OTHER_KEY, other),
                        new DBParam(ConflictRow.PAIR_DIGEST, Digest.of(one, other)),
                        new DBParam(ConflictRow.DECLARER_KEY, by.value()),
                        new DBParam(ConflictRow.DECLARED_AT, at.toEpochMilli())),
                Refused.because("", "matching.conflict.already"));
    }

    @Override
    public void withdraw(int id) {
        activeObjects.deleteWithSQL(ConflictRow.class, "ID = ?", id);
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(ConflictRow.class, OF_PERSON, person.value(), person.value());
    }
}
