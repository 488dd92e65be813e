package org.reversementoring.story.web;

import java.util.Objects;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.story.DeskService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** What communications have to do, and a form in which they hand in what they have written themselves. */
public class DeskPage extends PageAction {
    final DeskService desk;
    private final StoryComponents components;
    private String address = "";
    private int programme;
    private int topic;
    private String people = "";
    private boolean nobodyElse;

    public DeskPage(PageFrame frame, DeskService desk, StoryComponents components) {
        super(frame);
        this.desk = desk;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("story.desk.title");
    }

    @Override
    protected String lead() {
        return text("story.desk.lead");
    }

    @Override
    protected String menuEntry() {
        return "stories";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("story-hand-in");
    }

    @Override
    protected String content() {
        return components.desk(reader(), surface(), desk.queue(reader()), typed(), this::errorsAt, !readOnly());
    }

    final DeskService.HandedIn typed() {
        return new DeskService.HandedIn(address, programme, topic, people, nobodyElse);
    }

    /** Of the page. */
    @StrutsParameter
    public void setAddress(String address) {
        this.address = Objects.requireNonNullElse(address, "");
    }

    @StrutsParameter
    public void setProgramme(int programme) {
        this.programme = programme;
    }

    /** The number of what it is about; 0 for nothing in particular. */
    @StrutsParameter
    public void setTopic(int topic) {
        this.topic = topic;
    }

    /** Usernames, one on each line. */
    @StrutsParameter
    public void setPeople(String people) {
        this.people = Objects.requireNonNullElse(people, "");
    }

    /** That nobody else is named. */
    @StrutsParameter
    public void setNobodyElse(boolean nobodyElse) {
        this.nobodyElse = nobodyElse;
    }
}
