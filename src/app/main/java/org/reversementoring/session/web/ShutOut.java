package org.reversementoring.session.web;

import org.reversementoring.session.NotesService;
import org.reversementoring.web.PageFrame;

/** Shuts all others out of the pages of a pair. */
public class ShutOut extends OutsidersPage {

    public ShutOut(PageFrame frame, NotesService notes, ReadersComponents components) {
        super(frame, notes, components);
    }

    @Override
    public String execute() {
        return attempt(() -> notes.shutOut(reader(), pairingId));
    }
}
