package org.reversementoring.session.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.NotesService;
import org.reversementoring.session.Outsiders;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Who else can read the pages of a pair, and a button that shuts them out; for the pair alone. */
public class OutsidersPage extends PageAction {
    final NotesService notes;
    private final ReadersComponents components;
    int pairingId;

    public OutsidersPage(PageFrame frame, NotesService notes, ReadersComponents components) {
        super(frame);
        this.notes = notes;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("session.outsiders.title");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("notes-shut-out");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        Optional<Outsiders> outsiders = notes.outsiders(reader(), pairingId);
        return outsiders
                .map(known -> components.outsiders(reader(), surface(), pairingId, known, !readOnly()))
                .orElseGet(() -> goneFromMine(text("pairing.nothing.text")));
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }
}
