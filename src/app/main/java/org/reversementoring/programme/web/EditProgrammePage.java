package org.reversementoring.programme.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** What a programme is called and what it is for, to be changed; and its end. */
@AdminOnly
public class EditProgrammePage extends PageAction {

    final ProgrammeService programmes;
    private final ProgrammeComponents components;
    int programmeId;

    public EditProgrammePage(PageFrame frame, ProgrammeService programmes, ProgrammeComponents components) {
        super(frame);
        this.programmes = programmes;
        this.components = components;
    }

    @Override
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("programme-save");
    }

    @Override
    protected String content() {
        entitle(text("programme.made.title"));
        return programmes
                .programme(reader(), programmeId)
                .map(this::form)
                .orElseGet(() -> vanished(text("programme.made.vanished"), "admin", text("page.menu.admin")));
    }

    private String form(Programme programme) {
        entitle(programme.name());
        Map<String, List<String>> errors = Map.of("name", errorsAt("name"), "purpose", errorsAt("purpose"));
        return components.edit(
                reader(), surface(), programme, shown(programme), isOvertaken(programme), errors, !readOnly());
    }

    /** What the fields of the form show, by their names. */
    Map<String, String> shown(Programme programme) {
        return Map.of(
                "name", programme.name(),
                "purpose", programme.purpose(),
                "notesPlace", programme.notesPlace().name(),
                "circles", Boolean.toString(programme.circles()));
    }

    /** Whether somebody else has changed the programme since the form was first shown. */
    boolean isOvertaken(Programme programme) {
        return false;
    }

    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }
}
