package org.reversementoring.recognition.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.recognition.HonourService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** For coordinators: the rules by which badges are earned in a programme, and those that were given by hand. */
public class BadgesPage extends PageAction {
    private static final Set<String> DONE = Set.of("on", "off", "given", "taken-back");

    final HonourService honours;
    private final ProgrammeService programmes;
    private final HonourComponents components;
    int programmeId;
    private String done = "";

    public BadgesPage(
            PageFrame frame, HonourService honours, ProgrammeService programmes, HonourComponents components) {
        super(frame);
        this.honours = honours;
        this.programmes = programmes;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("recognition.rules.title");
    }

    @Override
    protected String lead() {
        return text("recognition.rules.lead");
    }

    @Override
    protected String menuEntry() {
        return "badges";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("badges-change");
    }

    @Override
    protected String content() {
        reader().coordinating();
        if (DONE.contains(done)) {
            tell(Message.success(text("recognition.done." + done)));
        }
        List<Programme> all = programmes.all(reader());
        return all.stream()
                .filter(programme -> programmeId == 0 || programme.id() == programmeId)
                .findFirst()
                .map(programme -> components.rules(
                        reader(),
                        surface(),
                        programme,
                        all,
                        honours.rules(reader(), programme.id()),
                        honours.given(reader(), programme.id()),
                        !readOnly()))
                .orElseGet(() -> vanished(text("feedback.no-programme")));
    }

    /** 0 for the first one. */
    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }

    /** For the address of the next page. */
    public int getProgrammeId() {
        return programmeId;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
