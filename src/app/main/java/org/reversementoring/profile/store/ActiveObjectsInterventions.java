package org.reversementoring.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.reversementoring.profile.Intervention;
import org.reversementoring.profile.Interventions;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Uniqueness;

/** What has been done about people, in Active Objects. */
public class ActiveObjectsInterventions implements Interventions {
    private final ActiveObjects activeObjects;

    public ActiveObjectsInterventions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Intervention> of(PersonKey person) {
        return Stream.of(activeObjects.find(InterventionRow.class, InterventionRow.USER_KEY + " = ?", person.value()))
                .findFirst()
                .map(row -> new Intervention(
                        person,
                        Intervention.Kind.valueOf(row.getKindName()),
                        Standing.valueOf(row.getStandingBefore()),
                        row.isImposed(),
                        Instant.ofEpochMilli(row.getDoneAt())));
    }

    @Override
    public void put(Intervention intervention) {
        end(intervention.person());
        Uniqueness.insert(
                () -> activeObjects.create(
                        InterventionRow.class,
                        new DBParam(
                                InterventionRow.USER_KEY, intervention.person().value()),
                        new DBParam(
                                InterventionRow.KIND_NAME, intervention.kind().name()),
                        new DBParam(
                                InterventionRow.STANDING_BEFORE,
                                intervention.before().name()),
                        new DBParam(InterventionRow.IMPOSED, intervention.imposed()),
                        new DBParam(InterventionRow.DONE_AT, intervention.at().toEpochMilli())),
                Refused.because("", "people.care.outdated"));
    }

    @Override
    public void end(PersonKey person) {
        activeObjects.deleteWithSQL(InterventionRow.class, InterventionRow.USER_KEY + " = ?", person.value());
    }
}
