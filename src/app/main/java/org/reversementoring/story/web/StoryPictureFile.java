package org.reversementoring.story.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.story.StoryService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** A picture of a story that is not published yet, for those who may read it; for all others a page that says nothing. */
public class StoryPictureFile extends PageAction {
    private static final String FILE_RESULT = "success";

    private final StoryService stories;
    private int id;
    private String name = "";
    private Optional<StoryService.Picture> picture = Optional.empty();

    public StoryPictureFile(PageFrame frame, StoryService stories) {
        super(frame);
        this.stories = stories;
    }

    @Override
    public String doDefault() {
        picture = stories.picture(reader(), id, name);
        return picture.isPresent() ? FILE_RESULT : super.doDefault();
    }

    @Override
    protected String title() {
        return text("story.one.title");
    }

    @Override
    protected String menuEntry() {
        return "stories";
    }

    @Override
    protected String content() {
        reader().loggedIn();
        return vanished(text("story.nothing.text"), "stories", text("page.menu.stories"));
    }

    public InputStream getBody() {
        return new ByteArrayInputStream(picture.map(StoryService.Picture::bytes).orElseGet(() -> new byte[0]));
    }

    /** What its first bytes say it is, so that no browser takes it for anything else. */
    public String getContentType() {
        return picture.map(one -> one.kind().mediaType()).orElse("application/octet-stream");
    }

    @StrutsParameter
    public void setId(int id) {
        this.id = id;
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
