package org.reversementoring.session.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.LeaverService;
import org.reversementoring.web.Components;
import org.reversementoring.web.PageFrame;

/** Replaces the names of those who have left in the notes of a pairing. */
public class ReplaceNames extends LeaverPage {

    public ReplaceNames(PageFrame frame, LeaverService leavers, Components components) {
        super(frame, leavers, components);
    }

    @Override
    public String execute() {
        return attempt(() -> leavers.replace(reader(), pairingId, names));
    }

    @StrutsParameter
    public void setNames(String names) {
        this.names = names == null ? "" : names;
    }
}
