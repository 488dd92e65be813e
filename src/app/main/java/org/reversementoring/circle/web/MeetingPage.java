package org.reversementoring.circle.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.MeetingService;
import org.reversementoring.circle.MeetingView;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** An innovation meeting: who presents next, and its log of ideas. */
public class MeetingPage extends PageAction {
    final MeetingService meetings;
    private final MeetingComponents components;
    int pairingId;
    private int before = Integer.MAX_VALUE;

    public MeetingPage(PageFrame frame, MeetingService meetings, MeetingComponents components) {
        super(frame);
        this.meetings = meetings;
        this.components = components;
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("idea-add");
    }

    @Override
    protected String content() {
        entitle(text("pairing.group.format.innovation-meeting"));
        reader().loggedIn();
        Optional<MeetingView> meeting = meetings.meeting(reader(), pairingId, before);
        meeting.ifPresent(view -> entitle(view.title()));
        return meeting.map(view -> components.meeting(
                        reader(), surface(), view, typed(), errorsAt("idea"), older(view), !readOnly()))
                .orElseGet(() -> goneFromMine(text("circle.nothing")));
    }

    private String older(MeetingView view) {
        return view.older().isPresent()
                ? surface()
                        .action(
                                "meeting",
                                "pairingId",
                                Integer.toString(pairingId),
                                "before",
                                Integer.toString(view.older().getAsInt()))
                : "";
    }

    /** What the form shows. */
    String typed() {
        return "";
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }

    /** The number below which the page of ideas begins. */
    @StrutsParameter
    public void setBefore(int before) {
        this.before = before;
    }
}
