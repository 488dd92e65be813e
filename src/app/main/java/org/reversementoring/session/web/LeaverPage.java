package org.reversementoring.session.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.LeaverService;
import org.reversementoring.web.Components;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Where one asks to have the name of somebody who has left replaced in the notes, and reads what that does. */
public class LeaverPage extends PageAction {
    final LeaverService leavers;
    private final Components components;
    int pairingId;
    String names = "";

    public LeaverPage(PageFrame frame, LeaverService leavers, Components components) {
        super(frame);
        this.leavers = leavers;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("session.leaver.title");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("notes-names-replace");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        return leavers.canReplace(reader(), pairingId) ? form() : goneFromMine(text("session.leaver.nobody"));
    }

    private String form() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pairingId", pairingId);
        data.put("names", names);
        data.put("longest", LeaverService.LONGEST_NAMES);
        data.put("errors", errorsAt("names"));
        data.put("backUrl", surface().action("pairing", "pairingId", Integer.toString(pairingId)));
        data.put("changeable", !readOnly());
        components.require(surface(), "session");
        return components.render("Session.leaver", data);
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
