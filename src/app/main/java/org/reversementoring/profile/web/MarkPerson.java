package org.reversementoring.profile.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.MarkService;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.ReasonService;
import org.reversementoring.web.PageFrame;

/** Takes in a button of {@link PersonPage}: the way to press it without scripts. */
public class MarkPerson extends PersonPage {

    private MarkChoice choice = MarkChoice.NONE;
    private String marked = "";

    public MarkPerson(
            PageFrame frame,
            ProfileService profiles,
            MarkService marks,
            ReasonService reasons,
            ProfileComponents components,
            MarkComponents markComponents,
            PersonPanels panels) {
        super(frame, profiles, marks, reasons, components, markComponents, panels);
    }

    @Override
    public String execute() {
        return attempt(() -> marked = choice.make(marks, reader()).username());
    }

    /** For the address of the next page, ready to stand in it. */
    public String getMarkedUser() {
        return URLEncoder.encode(marked, StandardCharsets.UTF_8);
    }

    public String getChange() {
        return choice.done();
    }

    @StrutsParameter
    public void setBookmark(String username) {
        choice = choice.bookmarking(username);
    }

    @StrutsParameter
    public void setHide(String username) {
        choice = choice.hiding(username);
    }

    @StrutsParameter
    public void setClear(String username) {
        choice = choice.clearing(username);
    }
}
