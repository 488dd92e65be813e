package org.reversementoring.round.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.reversementoring.programme.Refused;
import org.reversementoring.round.Board;
import org.reversementoring.round.Boards;
import org.reversementoring.store.RowLock;
import org.reversementoring.store.Uniqueness;

/** Boards in Active Objects: a row for each programme that has had a run. */
public class ActiveObjectsBoards implements Boards {
    private final ActiveObjects activeObjects;

    public ActiveObjectsBoards(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Board of(int programmeId) {
        return row(programmeId).map(ActiveObjectsBoards::board).orElseGet(() -> Board.none(programmeId));
    }

    @Override
    public void put(Board changed) {
        if (changed.version() == 0) {
            write(
                    Uniqueness.insert(
                            () -> activeObjects.create(
                                    BoardRow.class, new DBParam(BoardRow.PROGRAMME_ID, changed.programmeId())),
                            outdated()),
                    changed);
            return;
        }
        write(
                RowLock.expect(
                        () -> row(changed.programmeId()),
                        row -> row.setProgrammeId(changed.programmeId()),
                        row -> row.getVersionNumber() == changed.version(),
                        outdated()),
                changed);
    }

    private static void write(BoardRow row, Board board) {
        row.setVersionNumber(board.version() + 1);
        row.setRunId(board.runId().orElse(0));
        row.setEarlierRunId(board.earlierRunId().orElse(0));
        row.setRoundNumber(board.round());
        row.setPublished(board.published());
        StatisticsRows.update(row, board.statistics());
        row.save();
    }

    private Optional<BoardRow> row(int programmeId) {
        return Stream.of(activeObjects.find(BoardRow.class, BoardRow.PROGRAMME_ID + " = ?", programmeId))
                .findFirst();
    }

    private static Board board(BoardRow row) {
        return new Board(
                row.getProgrammeId(),
                row.getVersionNumber(),
                some(row.getRunId()),
                some(row.getEarlierRunId()),
                row.getRoundNumber(),
                row.isPublished(),
                StatisticsRows.of(row));
    }

    private static OptionalInt some(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Refused outdated() {
        return Refused.because("", "round.board.outdated");
    }
}
