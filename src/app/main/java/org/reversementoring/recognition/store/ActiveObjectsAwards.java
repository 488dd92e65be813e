package org.reversementoring.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.recognition.Award;
import org.reversementoring.recognition.Awards;
import org.reversementoring.recognition.Badge;
import org.reversementoring.store.Column;
import org.reversementoring.store.Digest;
import org.reversementoring.store.Uniqueness;

/** Awards in Active Objects: a row for each, and one for everybody who shows theirs. */
public class ActiveObjectsAwards implements Awards {
    private static final String HOLDS = AwardRow.REVOKED_AT + " = 0";
    private static final Refused ALREADY = Refused.because("", "recognition.award.already");

    private final ActiveObjects activeObjects;

    public ActiveObjectsAwards(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Award> byId(int id) {
        return row(id).map(ActiveObjectsAwards::award);
    }

    private Optional<AwardRow> row(int id) {
        return Stream.of(activeObjects.find(AwardRow.class, "ID = ?", id)).findFirst();
    }

    @Override
    public List<Award> holding(Collection<PersonKey> people) {
        return people.isEmpty()
                ? List.of()
                : awards(Query.select()
                        .where(
                                Column.in(AwardRow.PERSON_KEY, people) + " AND " + HOLDS,
                                people.stream().map(PersonKey::value).toArray())
                        .order(AwardRow.PERSON_KEY + " ASC, " + AwardRow.AWARDED_AT + " DESC, ID DESC"));
    }

    @Override
    public List<Award> wall(OptionalInt programmeId, Optional<Award> before, int most) {
        List<Object> parameters = new ArrayList<>(List.of(true));
        String condition = AwardRow.SHOWN + " = ?";
        if (programmeId.isPresent()) {
            condition += " AND " + AwardRow.PROGRAMME_ID + " = ?";
            parameters.add(programmeId.getAsInt());
        }
        if (before.isPresent()) {
            long at = before.get().awardedAt().toEpochMilli();
            condition += " AND (" + AwardRow.AWARDED_AT + " < ? OR " + AwardRow.AWARDED_AT + " = ? AND ID < ?)";
            parameters.addAll(List.of(at, at, before.get().id()));
        }
        return awards(Query.select()
                .where(condition, parameters.toArray())
                .order(AwardRow.AWARDED_AT + " DESC, ID DESC")
                .limit(most));
    }

    @Override
    public List<Award> byHand(int programmeId, int most) {
        List<Object> parameters = new ArrayList<>(List.of(programmeId));
        Badge.givenByHand().forEach(badge -> parameters.add(badge.name()));
        return awards(Query.select()
                .where(
                        AwardRow.PROGRAMME_ID + " = ? AND " + HOLDS + " AND "
                                + Column.in(AwardRow.BADGE_NAME, Badge.givenByHand()),
                        parameters.toArray())
                .order(AwardRow.AWARDED_AT + " DESC, ID DESC")
                .limit(most));
    }

    private List<Award> awards(Query which) {
        return Stream.of(activeObjects.find(AwardRow.class, which))
                .map(ActiveObjectsAwards::award)
                .toList();
    }

    private static Award award(AwardRow row) {
        return new Award(
                row.getID(),
                Badge.valueOf(row.getBadgeName()),
                Optional.ofNullable(row.getOwnTitle()).orElse(""),
                Optional.ofNullable(row.getReason()).orElse(""),
                new PersonKey(row.getPersonKey()),
                row.getProgrammeId(),
                row.getPairingId() == 0 ? OptionalInt.empty() : OptionalInt.of(row.getPairingId()),
                Optional.ofNullable(row.getGivenByKey()).map(PersonKey::new),
                Instant.ofEpochMilli(row.getAwardedAt()),
                Optional.of(row.getRevokedAt()).filter(at -> at != 0).map(Instant::ofEpochMilli),
                row.isHidden());
    }

    @Override
    public int add(Award award) {
        DBParam[] columns = columns(award, showing(List.of(award.person()))).entrySet().stream()
                .map(column -> new DBParam(column.getKey(), column.getValue()))
                .toArray(DBParam[]::new);
        return Uniqueness.insert(() -> activeObjects.create(AwardRow.class, columns), ALREADY)
                .getID();
    }

    @Override
    public void addAll(List<Award> some) {
        if (!some.isEmpty()) {
            Set<PersonKey> showing =
                    showing(some.stream().map(Award::person).distinct().toList());
            Uniqueness.insert(
                    () -> {
                        activeObjects.create(
                                AwardRow.class,
                                some.stream()
                                        .map(award -> columns(award, showing))
                                        .toList());
                        return some;
                    },
                    ALREADY);
        }
    }

    private static Map<String, Object> columns(Award award, Set<PersonKey> showing) {
        String key = award.badge().byRule()
                ? Digest.of(
                        award.person().value(),
                        Integer.toString(award.programmeId()),
                        award.badge().name())
                : UUID.randomUUID().toString();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put(AwardRow.AWARD_KEY, key);
        columns.put(AwardRow.BADGE_NAME, award.badge().name());
        columns.put(AwardRow.OWN_TITLE, award.ownTitle());
        columns.put(AwardRow.REASON, award.reason());
        columns.put(AwardRow.PERSON_KEY, award.person().value());
        columns.put(AwardRow.PROGRAMME_ID, award.programmeId());
        columns.put(AwardRow.PAIRING_ID, award.pairingId().orElse(0));
        columns.put(AwardRow.GIVEN_BY_KEY, award.by().map(PersonKey::value).orElse(null));
        columns.put(AwardRow.AWARDED_AT, award.awardedAt().toEpochMilli());
        columns.put(AwardRow.REVOKED_AT, 0L);
        columns.put(AwardRow.HIDDEN, award.hidden());
        columns.put(AwardRow.SHOWN, !award.hidden() && showing.contains(award.person()));
        return columns;
    }

    private Set<PersonKey> showing(List<PersonKey> people) {
        return Stream.of(activeObjects.find(
                        ShowingRow.class,
                        Column.in(ShowingRow.PERSON_KEY, people),
                        people.stream().map(PersonKey::value).toArray()))
                .map(row -> new PersonKey(row.getPersonKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public void correct(int id, int pairingId, Instant at) {
        change(id, row -> {
            row.setPairingId(pairingId);
            row.setAwardedAt(at.toEpochMilli());
        });
    }

    @Override
    public void revoke(int id, Instant at) {
        change(id, row -> {
            if (row.getRevokedAt() == 0) {
                row.setRevokedAt(at.toEpochMilli());
                row.setAwardKey("revoked/" + id);
                row.setShown(false);
            }
        });
    }

    @Override
    public void hide(int id, boolean hidden) {
        change(id, row -> {
            row.setHidden(hidden);
            row.setShown(!hidden && row.getRevokedAt() == 0 && shows(new PersonKey(row.getPersonKey())));
        });
    }

    private void change(int id, Consumer<AwardRow> how) {
        row(id).ifPresent(row -> {
            how.accept(row);
            row.save();
        });
    }

    @Override
    public boolean shows(PersonKey person) {
        return !showing(List.of(person)).isEmpty();
    }

    @Override
    public void show(PersonKey person, boolean shown) {
        if (!shown) {
            activeObjects.deleteWithSQL(ShowingRow.class, ShowingRow.PERSON_KEY + " = ?", person.value());
        } else if (!shows(person)) {
            Uniqueness.insert(
                    () -> activeObjects.create(ShowingRow.class, new DBParam(ShowingRow.PERSON_KEY, person.value())),
                    Refused.because("", "recognition.outdated"));
        }
        for (AwardRow row :
                activeObjects.find(AwardRow.class, AwardRow.PERSON_KEY + " = ? AND " + HOLDS, person.value())) {
            row.setShown(shown && !row.isHidden());
            row.save();
        }
    }

    /** What a coordinator has given to others stays theirs; that it was this one who gave it goes. */
    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(AwardRow.class, AwardRow.PERSON_KEY + " = ?", person.value());
        activeObjects.deleteWithSQL(ShowingRow.class, ShowingRow.PERSON_KEY + " = ?", person.value());
        activeObjects.deleteWithSQL(HappeningRow.class, HappeningRow.PERSON_KEY + " = ?", person.value());
        for (AwardRow row : activeObjects.find(AwardRow.class, AwardRow.GIVEN_BY_KEY + " = ?", person.value())) {
            row.setGivenByKey(null);
            row.save();
        }
    }
}
