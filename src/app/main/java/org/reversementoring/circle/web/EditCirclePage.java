package org.reversementoring.circle.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.CircleService;
import org.reversementoring.circle.NewCircle;
import org.reversementoring.circle.OpeningService;
import org.reversementoring.web.PageFrame;

/** The form in which hosts say anew what their group is about. */
public class EditCirclePage extends NewCirclePage {
    private final CircleService circles;
    int circleId;
    private int version;

    public EditCirclePage(
            PageFrame frame, CircleService circles, OpeningService openings, CircleComponents components) {
        super(frame, openings, components);
        this.circles = circles;
    }

    @Override
    protected String title() {
        return text("circle.edit.title");
    }

    @Override
    protected String lead() {
        return text("circle.edit.lead");
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("circle-save");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        Optional<NewCircle> kept = openings.typed(reader(), circleId);
        int known =
                circles.circle(reader(), circleId).map(view -> view.version()).orElse(0);
        return kept.map(circle -> components.hidden(circleId, version == 0 ? known : version)
                        + form(
                                shown(circle),
                                surface().action("pairing", "pairingId", Integer.toString(circleId)),
                                text("circle.edit.submit"),
                                false))
                .orElseGet(() -> vanished(text("circle.nothing"), "circles", text("page.menu.circles")));
    }

    /** What the form shows. */
    NewCircle shown(NewCircle kept) {
        return kept;
    }

    final int version() {
        return version;
    }

    @StrutsParameter
    public void setCircleId(int circleId) {
        this.circleId = circleId;
    }

    /** For the address of the next page. */
    public int getCircleId() {
        return circleId;
    }

    /** The version of the group when the form was first shown. */
    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }
}
