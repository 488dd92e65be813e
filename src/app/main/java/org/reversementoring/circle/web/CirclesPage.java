package org.reversementoring.circle.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.Topic;
import org.reversementoring.circle.CircleService;
import org.reversementoring.circle.Circles;
import org.reversementoring.circle.OpeningService;
import org.reversementoring.programme.Programme;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** <em>Circles</em>: the groups to which one can come. */
public class CirclesPage extends PageAction {
    private final CircleService circles;
    private final OpeningService openings;
    private final CircleComponents components;
    private int topic;
    private int before = Integer.MAX_VALUE;

    public CirclesPage(PageFrame frame, CircleService circles, OpeningService openings, CircleComponents components) {
        super(frame);
        this.circles = circles;
        this.openings = openings;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("circle.all.title");
    }

    @Override
    protected String lead() {
        return text("circle.all.lead");
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
        reader().loggedIn();
        Optional<Topic> of = openings.topics(reader()).stream()
                .filter(known -> known.id() == topic)
                .findFirst();
        OptionalInt only = of.map(known -> OptionalInt.of(known.id())).orElseGet(OptionalInt::empty);
        Circles page = circles.open(reader(), only, before);
        String older = page.older().isPresent()
                ? surface()
                        .action(
                                "circles",
                                "topic",
                                only.isPresent() ? Integer.toString(topic) : "",
                                "before",
                                Integer.toString(page.older().getAsInt()))
                : "";
        boolean mayOpen = openings.mayOpen(reader());
        List<Programme> without = mayOpen ? openings.programmesWithout(reader()) : List.of();
        return components.all(
                reader(),
                surface(),
                page,
                of,
                older,
                mayOpen && (without.isEmpty() || !openings.programmes(reader()).isEmpty()),
                without,
                !readOnly());
    }

    /** The topic of which alone they are shown. */
    @StrutsParameter
    public void setTopic(int topic) {
        this.topic = topic;
    }

    /** The number below which the page begins. */
    @StrutsParameter
    public void setBefore(int before) {
        this.before = before;
    }
}
