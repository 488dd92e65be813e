package org.reversementoring.pairing.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.reversementoring.pairing.Notice;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.NoticeWay;
import org.reversementoring.pairing.Notices;
import org.reversementoring.programme.PersonKey;

/** News in Active Objects: a row for each way, until it is sent. */
public class ActiveObjectsNotices implements Notices {
    private final ActiveObjects activeObjects;

    public ActiveObjectsNotices(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(int pairingId, NoticeKind kind, PersonKey to, Instant due) {
        addAll(List.of(new Letter(pairingId, to)), kind, due);
    }

    @Override
    public void addAll(Collection<Letter> letters, NoticeKind kind, Instant due) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Letter letter : letters) {
            for (NoticeWay way : letter.ways()) {
                rows.add(row(letter, kind, way, 0, due));
            }
        }
        if (!rows.isEmpty()) {
            activeObjects.create(NoticeRow.class, rows);
        }
    }

    @Override
    public void again(Notice failed, Instant due) {
        Letter letter = new Letter(failed.pairingId(), failed.about(), failed.to(), Set.of(failed.way()));
        activeObjects.create(
                NoticeRow.class, List.of(row(letter, failed.kind(), failed.way(), failed.attempts() + 1, due)));
    }

    private static Map<String, Object> row(Letter letter, NoticeKind kind, NoticeWay way, int attempts, Instant due) {
        return Map.of(
                NoticeRow.PAIRING_ID, letter.pairingId(),
                NoticeRow.NOTICE_KIND, kind.name(),
                NoticeRow.ABOUT_ID, letter.about(),
                NoticeRow.WAY_NAME, way.name(),
                NoticeRow.PERSON_KEY, letter.to().value(),
                NoticeRow.ATTEMPTS, attempts,
                NoticeRow.DUE_AT, due.toEpochMilli());
    }

    @Override
    public List<Notice> due(NoticeWay way, Instant now, int most) {
        return Stream.of(activeObjects.find(
                        NoticeRow.class,
                        Query.select()
                                .where(
                                        NoticeRow.DUE_AT + " <= ? AND " + NoticeRow.WAY_NAME + " = ?",
                                        now.toEpochMilli(),
                                        way.name())
                                .order("ID ASC")
                                .limit(most)))
                .map(ActiveObjectsNotices::notice)
                .toList();
    }

    private static Notice notice(NoticeRow row) {
        return new Notice(
                row.getID(),
                NoticeWay.valueOf(row.getWayName()),
                row.getPairingId(),
                NoticeKind.valueOf(row.getNoticeKind()),
                row.getAboutId(),
                new PersonKey(row.getPersonKey()),
                row.getAttempts());
    }

    @Override
    public void overtake(Set<NoticeKind> kinds, int about) {
        activeObjects.deleteWithSQL(NoticeRow.class, ofKinds(kinds), values(kinds, about));
    }

    /** One by one: what is being sent in this moment is not taken back. */
    @Override
    public List<Notice> takeBack(Set<NoticeKind> kinds, int about) {
        return Stream.of(
                        activeObjects.find(NoticeRow.class, Query.select().where(ofKinds(kinds), values(kinds, about))))
                .map(ActiveObjectsNotices::notice)
                .filter(notice -> take(notice.id()))
                .toList();
    }

    private static String ofKinds(Set<NoticeKind> kinds) {
        return NoticeRow.ABOUT_ID + " = ? AND " + NoticeRow.NOTICE_KIND + " IN ("
                + String.join(", ", Collections.nCopies(kinds.size(), "?")) + ")";
    }

    private static Object[] values(Set<NoticeKind> kinds, int about) {
        List<Object> values = new ArrayList<>(List.of(about));
        kinds.forEach(kind -> values.add(kind.name()));
        return values.toArray();
    }

    @Override
    public boolean take(int id) {
        return activeObjects.deleteWithSQL(NoticeRow.class, "ID = ?", id) == 1;
    }
}
