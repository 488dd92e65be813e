package org.reversementoring.circle.web;

import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.MeetingService;
import org.reversementoring.circle.MeetingView;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Whose turn it is in an innovation meeting: who has presented, skips, or swaps. */
public class TurnsPage extends PageAction {
    final MeetingService meetings;
    private final MeetingComponents components;
    int pairingId;

    public TurnsPage(PageFrame frame, MeetingService meetings, MeetingComponents components) {
        super(frame);
        this.meetings = meetings;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("circle.turns.title");
    }

    @Override
    protected String lead() {
        return text("circle.turns.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("turns-save");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        return meetings.meeting(reader(), pairingId, Integer.MAX_VALUE)
                .filter(MeetingView::changeable)
                .map(view -> components.turns(
                        reader(),
                        surface(),
                        view,
                        subject(),
                        Map.of("subject", errorsAt("subject"), "other", errorsAt("other")),
                        !readOnly()))
                .orElseGet(() -> goneFromMine(text("circle.nothing")));
    }

    /** What the form shows. */
    String subject() {
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
}
