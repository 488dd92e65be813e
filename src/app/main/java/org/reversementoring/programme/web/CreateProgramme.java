package org.reversementoring.programme.web;

import com.atlassian.annotations.security.AdminOnly;
import org.reversementoring.programme.NewProgramme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.web.PageFrame;

/** Begins a programme: its space, its pages and the programme itself. */
@AdminOnly
public class CreateProgramme extends NewProgrammePage {

    private final ProgrammeService programmes;
    private int programmeId;

    public CreateProgramme(PageFrame frame, ProgrammeService programmes, ProgrammeComponents components) {
        super(frame, components);
        this.programmes = programmes;
    }

    @Override
    public String execute() {
        return attempt(() -> programmeId = programmes
                .create(reader(), new NewProgramme(name, purpose, spaceKey, existing, notesPlace))
                .id());
    }

    /** For the address of the next page. */
    public int getProgrammeId() {
        return programmeId;
    }
}
