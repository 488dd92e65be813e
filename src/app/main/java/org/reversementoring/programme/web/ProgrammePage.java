package org.reversementoring.programme.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** What beginning a programme has made, and what an administrator does next. */
@AdminOnly
public class ProgrammePage extends PageAction {

    private final ProgrammeService programmes;
    private final ProgrammeComponents components;
    private int programmeId;
    private String title;

    public ProgrammePage(PageFrame frame, ProgrammeService programmes, ProgrammeComponents components) {
        super(frame);
        this.programmes = programmes;
        this.components = components;
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected String content() {
        title = text("programme.made.title");
        reader().administering();
        Optional<Programme> made = programmes.all(reader()).stream()
                .filter(programme -> programme.id() == programmeId)
                .findFirst();
        made.ifPresent(programme -> title = programme.name());
        return made.map(programme -> components.made(surface(), programme, programmes.path(programme)))
                .orElseGet(() -> vanished(text("programme.made.vanished")));
    }

    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }
}
