package org.reversementoring.programme.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** What beginning a programme has made, and what an administrator does next. */
@AdminOnly
public class ProgrammePage extends PageAction {

    private final ProgrammeService programmes;
    private final ProgrammeComponents components;
    private int programmeId;

    public ProgrammePage(PageFrame frame, ProgrammeService programmes, ProgrammeComponents components) {
        super(frame);
        this.programmes = programmes;
        this.components = components;
    }

    @Override
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected String content() {
        entitle(text("programme.made.title"));
        reader().administering();
        Optional<Programme> made = programmes.all(reader()).stream()
                .filter(programme -> programme.id() == programmeId)
                .findFirst();
        return made.map(this::made).orElseGet(() -> vanished(text("programme.made.vanished")));
    }

    private String made(Programme programme) {
        String path = programmes.path(programme);
        entitle(programme.name());
        tell(Message.success(text("programme.made.text"))
                .leadingTo(surface().path(path), text("programme.made.open", programme.spaceKey())));
        return components.made(surface(), programme, path);
    }

    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }
}
