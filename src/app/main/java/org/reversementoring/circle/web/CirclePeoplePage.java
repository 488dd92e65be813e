package org.reversementoring.circle.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.CircleService;
import org.reversementoring.circle.CircleView;
import org.reversementoring.circle.EntryService;
import org.reversementoring.circle.Gate;
import org.reversementoring.pairing.Part;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** For those who let people into a group: who waits to come in, and whom else to invite. */
public class CirclePeoplePage extends PageAction {
    final EntryService entries;
    private final CircleService circles;
    private final CircleComponents components;
    int circleId;
    String person = "";
    Part part = Part.MENTEE;

    public CirclePeoplePage(PageFrame frame, CircleService circles, EntryService entries, CircleComponents components) {
        super(frame);
        this.circles = circles;
        this.entries = entries;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("circle.people.title");
    }

    @Override
    protected String lead() {
        return text("circle.people.lead");
    }

    @Override
    protected String menuEntry() {
        return "circles";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("circle-people-change");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        Optional<Gate> gate = entries.gate(reader(), circleId);
        Optional<CircleView> circle = gate.flatMap(known -> circles.circle(reader(), circleId));
        List<String> errors = errorsAt("person");
        return circle.map(view ->
                        components.people(reader(), surface(), view, gate.get(), person, part, errors, !readOnly()))
                .orElseGet(() -> vanished(text("circle.nothing"), "circles", text("page.menu.circles")));
    }

    @StrutsParameter
    public void setCircleId(int circleId) {
        this.circleId = circleId;
    }

    /** For the address of the next page. */
    public int getCircleId() {
        return circleId;
    }
}
