package org.reversementoring.profile.web;

import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.MarkService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** <em>Bookmarks</em>: whom one has bookmarked, and whom one has hidden, to be shown again. */
public class BookmarksPage extends PageAction {

    private static final Set<String> DONE = Set.of("bookmarked", "hidden", "cleared");

    final MarkService marks;
    private final MarkComponents components;
    private String user = "";
    private String done = "";

    public BookmarksPage(PageFrame frame, MarkService marks, MarkComponents components) {
        super(frame);
        this.marks = marks;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("profile.bookmarks.title");
    }

    @Override
    protected String lead() {
        return text("profile.bookmarks.lead");
    }

    @Override
    protected String menuEntry() {
        return "bookmarks";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("bookmarks-change");
    }

    @Override
    protected String content() {
        if (DONE.contains(done)) {
            marks.person(reader(), user)
                    .ifPresent(person -> tell(Message.success(text("profile.mark.done." + done, person.fullName()))
                            .leadingTo(
                                    surface().action("person", "user", person.username()),
                                    text("profile.mark.undo-on-page"))));
        }
        return components.bookmarks(reader(), surface(), marks.mine(reader()), !readOnly());
    }

    /** Whose mark has just been changed. */
    @StrutsParameter
    public void setUser(String user) {
        this.user = user == null ? "" : user;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
