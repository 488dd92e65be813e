package org.reversementoring.story.web;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.story.StoryService;
import org.reversementoring.story.StoryStep;
import org.reversementoring.story.StoryView;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Says what will happen and asks once more before a story is given up or taken back: neither can be undone. */
public class EndStoryPage extends PageAction {
    private static final Set<StoryStep> FOR_GOOD = EnumSet.of(StoryStep.DISCARD, StoryStep.WITHDRAW);

    private final StoryService stories;
    private int id;
    private String step = "";

    public EndStoryPage(PageFrame frame, StoryService stories) {
        super(frame);
        this.stories = stories;
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
        return stories.story(reader(), id)
                .flatMap(view -> view.steps().stream()
                        .filter(one -> FOR_GOOD.contains(one)
                                && StoryComponents.slug(one).equals(step))
                        .findFirst()
                        .map(one -> question(view)))
                .orElseGet(() -> vanished(text("story.nothing.text"), "stories", text("page.menu.stories")));
    }

    private String question(StoryView view) {
        entitle(text("story.sure." + step + ".title"));
        return asking(
                Map.of(
                        "id", Integer.toString(id),
                        "version", Integer.toString(view.story().version()),
                        "step", step),
                text("story.sure." + step + ".effect", view.story().title()),
                text("story.sure." + step + ".submit"),
                StoryComponents.url(surface(), id));
    }

    @StrutsParameter
    public void setId(int id) {
        this.id = id;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }
}
