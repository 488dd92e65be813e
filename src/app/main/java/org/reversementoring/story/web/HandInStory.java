package org.reversementoring.story.web;

import org.reversementoring.story.DeskService;
import org.reversementoring.web.PageFrame;

/** Takes in a page that communications have written themselves. */
public class HandInStory extends DeskPage {
    private int id;

    public HandInStory(PageFrame frame, DeskService desk, StoryComponents components) {
        super(frame, desk, components);
    }

    @Override
    public String execute() {
        return attempt(() -> id = desk.handIn(reader(), typed()));
    }

    /** For the address of the next page. */
    public int getId() {
        return id;
    }
}
