package org.reversementoring.recognition.web;

import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.recognition.HonourService;
import org.reversementoring.web.PageFrame;

/** Gives a badge by hand; what cannot be given comes back as it was. */
public class GiveBadge extends GiveBadgePage {

    public GiveBadge(PageFrame frame, HonourService honours, ProgrammeService programmes, HonourComponents components) {
        super(frame, honours, programmes, components);
    }

    @Override
    public String execute() {
        return attempt(() -> honours.give(reader(), programmeId, typed()));
    }

    /** For the address of the next page. */
    public int getProgrammeId() {
        return programmeId;
    }
}
