package org.reversementoring.profile.web;

import java.util.Map;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.MarkService;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.JsonAction;
import org.reversementoring.web.Words;

/** Bookmarks or hides somebody, or takes that back, for the script behind the buttons. */
public class MarkJson extends JsonAction {

    private final MarkService marks;
    private final Words words;
    private MarkChoice choice = MarkChoice.NONE;

    public MarkJson(CurrentReader readers, Words words, MarkService marks) {
        super(readers, words);
        this.words = words;
        this.marks = marks;
    }

    @Override
    public String execute() {
        return answer(() -> {
            String name = choice.make(marks, reader()).fullName();
            return Map.of("text", words.text(reader(), "profile.mark.done." + choice.done(), name));
        });
    }

    @StrutsParameter
    public void setBookmark(String username) {
        choice = choice.bookmarking(username);
    }

    @StrutsParameter
    public void setHide(String username) {
        choice = choice.hiding(username);
    }

    @StrutsParameter
    public void setClear(String username) {
        choice = choice.clearing(username);
    }
}
