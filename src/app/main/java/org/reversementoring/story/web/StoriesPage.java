package org.reversementoring.story.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.story.GalleryService;
import org.reversementoring.story.Story;
import org.reversementoring.story.StoryService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** All stories that the reader may see, those about the reader that are on their way, and the way to the desk. */
@AnonymousSiteAccess
public class StoriesPage extends PageAction {
    private static final int SIZE = 12;

    private final GalleryService gallery;
    private final StoryService stories;
    private final StoryComponents components;
    private int topic;
    private int programme;
    private String department = "";
    private int page = 1;

    public StoriesPage(PageFrame frame, GalleryService gallery, StoryService stories, StoryComponents components) {
        super(frame);
        this.gallery = gallery;
        this.stories = stories;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("story.all.title");
    }

    @Override
    protected String lead() {
        return text("story.all.lead");
    }

    @Override
    protected String menuEntry() {
        return "stories";
    }

    @Override
    protected String content() {
        GalleryService.Query query =
                new GalleryService.Query(number(topic), department.strip(), number(programme), page, SIZE);
        Optional<GalleryService.Card> month = page == 1 ? gallery.ofTheMonth(reader()) : Optional.empty();
        GalleryService.Gallery all = gallery.gallery(reader(), query);
        List<Story> mine = stories.mine(reader());
        return components.all(
                reader(),
                surface(),
                query,
                month.map(all::without).orElse(all),
                month,
                mine,
                stories.edited(mine),
                stories.isOfDesk(reader()));
    }

    private static OptionalInt number(int typed) {
        return typed > 0 ? OptionalInt.of(typed) : OptionalInt.empty();
    }

    /** Of one topic alone; 0 for all. */
    @StrutsParameter
    public void setTopic(int topic) {
        this.topic = topic;
    }

    /** Of one programme alone; 0 for all. */
    @StrutsParameter
    public void setProgramme(int programme) {
        this.programme = programme;
    }

    @StrutsParameter
    public void setDepartment(String department) {
        this.department = department == null ? "" : department;
    }

    @StrutsParameter
    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
