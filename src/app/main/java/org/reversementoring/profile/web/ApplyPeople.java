package org.reversementoring.profile.web;

import com.atlassian.annotations.security.AdminOnly;
import org.reversementoring.profile.ImportResult;
import org.reversementoring.profile.ImportService;
import org.reversementoring.programme.Refused;
import org.reversementoring.web.PageFrame;

/** Imports a file that has been checked. */
@AdminOnly
public class ApplyPeople extends CheckPeoplePage {

    private ImportResult result = new ImportResult(0, 0, 0);

    public ApplyPeople(PageFrame frame, ImportService imports, PeopleImportComponents components) {
        super(frame, imports, components);
    }

    @Override
    public String execute() {
        return attempt(() ->
                result = imports.apply(reader(), id().orElseThrow(() -> Refused.because("", "import.file.gone"))));
    }

    /** For the address of the next page. */
    public int getAddedPeople() {
        return result.added();
    }

    /** For the address of the next page. */
    public int getChangedPeople() {
        return result.changed();
    }

    /** For the address of the next page. */
    public int getUnchangedPeople() {
        return result.unchanged();
    }
}
