package org.reversementoring.circle.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.CircleService;
import org.reversementoring.circle.CircleView;
import org.reversementoring.circle.CircleView.Standing;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** One group as those see it who are not in it: what it is about, and how to come to it. */
public class CirclePage extends PageAction {

    /** What an address may say has just been done, and what the reader is to the group after that. */
    private static final Map<String, Set<Standing>> DONE = Map.of(
            "ask-mentee", Set.of(Standing.ASKED),
            "ask-mentor", Set.of(Standing.ASKED),
            "take-back", Set.of(Standing.STRANGER),
            "come", Set.of(Standing.MEMBER, Standing.HOST),
            "decline", Set.of(Standing.PAST));

    private final CircleService circles;
    private final CircleComponents components;
    int circleId;
    private String done = "";

    public CirclePage(PageFrame frame, CircleService circles, CircleComponents components) {
        super(frame);
        this.circles = circles;
        this.components = components;
    }

    @Override
    protected String menuEntry() {
        return "circles";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("circle-move");
    }

    @Override
    protected String content() {
        entitle(text("circle.one.title"));
        Optional<CircleView> circle = circles.circle(reader(), circleId);
        circle.ifPresent(view -> {
            entitle(view.group().title());
            if (DONE.getOrDefault(done, Set.of()).contains(view.standing())) {
                tell(Message.success(text("circle.done." + done)));
            }
        });
        return circle.map(view -> components.one(reader(), surface(), view, !readOnly()))
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

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
