package org.reversementoring.pairing.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;
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
        for (NoticeWay way : NoticeWay.values()) {
            add(pairingId, kind, way, to, 0, due);
        }
    }

    @Override
    public void again(Notice failed, Instant due) {
        add(failed.pairingId(), failed.kind(), failed.way(), failed.to(), failed.attempts() + 1, due);
    }

    private void add(int pairingId, NoticeKind kind, NoticeWay way, PersonKey to, int attempts, Instant due) {
        activeObjects.create(
                NoticeRow.class,
                new DBParam(NoticeRow.PAIRING_ID, pairingId),
                new DBParam(NoticeRow.NOTICE_KIND, kind.name()),
                new DBParam(NoticeRow.WAY_NAME, way.name()),
                new DBParam(NoticeRow.PERSON_KEY, to.value()),
                new DBParam(NoticeRow.ATTEMPTS, attempts),
                new DBParam(NoticeRow.DUE_AT, due.toEpochMilli()));
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
                .map(row -> new Notice(
                        row.getID(),
                        way,
                        row.getPairingId(),
                        NoticeKind.valueOf(row.getNoticeKind()),
                        new PersonKey(row.getPersonKey()),
                        row.getAttempts()))
                .toList();
    }

    @Override
    public boolean take(int id) {
        return activeObjects.deleteWithSQL(NoticeRow.class, "ID = ?", id) == 1;
    }
}
