package org.reversementoring.programme;

import java.util.List;

/** Tells coordinators who changed what. */
public class HistoryService {
    private final History history;

    public HistoryService(History history) {
        this.history = history;
    }

    /**
     * A page of the history, the newest change first.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public List<Change> page(Reader reader, HistoryQuery query) {
        reader.coordinating();
        return history.page(query);
    }
}
