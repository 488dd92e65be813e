package org.reversementoring.story.web;

import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.story.Story;
import org.reversementoring.story.StoryService;
import org.reversementoring.story.StoryView;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** One story, to those whom it is about and to communications: where it stands, what it says, and what one can do. */
public class StoryPage extends PageAction {
    private static final Set<String> DONE = Set.of(
            "begin",
            "turn",
            "turn-back",
            "choose",
            "discard",
            "withdraw",
            "return",
            "accept",
            "schedule",
            "unschedule",
            "publish",
            "feature",
            "unfeature",
            "ask",
            "hand-in");

    final StoryService stories;
    private final StoryComponents components;
    int id;
    String comment = "";
    String space;
    String day = "";
    String time = "";
    Integer topic;
    private String done = "";

    public StoryPage(PageFrame frame, StoryService stories, StoryComponents components) {
        super(frame);
        this.stories = stories;
        this.components = components;
    }

    @Override
    protected String menuEntry() {
        return "stories";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("story-step");
    }

    @Override
    protected String content() {
        entitle(text("story.one.title"));
        reader().loggedIn();
        Optional<StoryView> view = stories.story(reader(), id);
        view.map(StoryView::story)
                .map(Story::title)
                .filter(title -> !title.isEmpty())
                .ifPresent(this::entitle);
        if (view.isPresent() && DONE.contains(done) && !refused()) {
            tell(Message.success(text(done(view.get().story()))));
        }
        return view.map(story -> components.story(
                        reader(),
                        surface(),
                        story,
                        new StoryComponents.Typed(comment, space, day, time, topic),
                        this::errorsAt,
                        !readOnly()))
                .orElseGet(() -> vanished(text("story.nothing.text"), "stories", text("page.menu.stories")));
    }

    private String done(Story story) {
        boolean nobodyToTell = done.equals("publish") && story.keys().isEmpty();
        return "story.done." + (nobodyToTell ? "publish.nobody" : done);
    }

    @StrutsParameter
    public void setId(int id) {
        this.id = id;
    }

    /** For the address of the next page. */
    public int getStoryId() {
        return id;
    }

    /** Why it is sent back. */
    @StrutsParameter
    public void setComment(String comment) {
        this.comment = comment == null ? "" : comment;
    }

    /** The key of the space to publish it in. */
    @StrutsParameter
    public void setSpace(String space) {
        this.space = space;
    }

    @StrutsParameter
    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }

    @StrutsParameter
    public void setTime(String time) {
        this.time = time == null ? "" : time;
    }

    /** The number of what it is about; 0 for nothing in particular. */
    @StrutsParameter
    public void setTopic(Integer topic) {
        this.topic = topic;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
