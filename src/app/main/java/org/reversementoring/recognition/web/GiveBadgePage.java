package org.reversementoring.recognition.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.recognition.HonourService;
import org.reversementoring.recognition.NewAward;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The form in which a coordinator gives a badge by hand. */
public class GiveBadgePage extends PageAction {
    final HonourService honours;
    private final ProgrammeService programmes;
    private final HonourComponents components;
    int programmeId;
    private String person = "";
    private String badge = "";
    private String ownTitle = "";
    private String reason = "";

    public GiveBadgePage(
            PageFrame frame, HonourService honours, ProgrammeService programmes, HonourComponents components) {
        super(frame);
        this.honours = honours;
        this.programmes = programmes;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("recognition.give.heading");
    }

    @Override
    protected String lead() {
        return text("recognition.give.lead");
    }

    @Override
    protected String menuEntry() {
        return "badges";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("badge-given");
    }

    @Override
    protected String content() {
        reader().coordinating();
        List<Programme> all = programmes.all(reader());
        return all.stream()
                .filter(programme -> programme.id() == programmeId || programmeId == 0 && all.size() == 1)
                .findFirst()
                .map(programme -> components.give(reader(), surface(), programme, typed(), this::errorsAt, !readOnly()))
                .orElseGet(() -> vanished(text("feedback.no-programme")));
    }

    final NewAward typed() {
        return new NewAward(person, badge, ownTitle, reason);
    }

    /** 0 for the only one. */
    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }

    /** A user name. */
    @StrutsParameter
    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    /** The name of a badge. */
    @StrutsParameter
    public void setBadge(String badge) {
        this.badge = badge == null ? "" : badge;
    }

    @StrutsParameter
    public void setOwnTitle(String ownTitle) {
        this.ownTitle = ownTitle == null ? "" : ownTitle;
    }

    @StrutsParameter
    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
