package org.reversementoring.profile.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.ImportId;
import org.reversementoring.profile.ImportService;
import org.reversementoring.programme.Refused;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The dry run: what a file of people would do, and all that is wrong with it. */
@AdminOnly
public class CheckPeoplePage extends PageAction {

    final ImportService imports;
    private final PeopleImportComponents components;
    private String importId;

    public CheckPeoplePage(PageFrame frame, ImportService imports, PeopleImportComponents components) {
        super(frame);
        this.imports = imports;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("import.check.title");
    }

    @Override
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("people-import-apply");
    }

    @Override
    protected String content() {
        reader().administering();
        try {
            return id().map(id -> components.check(reader(), surface(), id, imports.check(reader(), id), !readOnly()))
                    .orElseGet(() -> gone(text("import.file.gone")));
        } catch (Refused gone) {
            return gone(words(gone));
        }
    }

    private String gone(String why) {
        return vanished(why, "people-import", text("import.check.back"));
    }

    Optional<ImportId> id() {
        return ImportId.parse(importId);
    }

    @StrutsParameter
    public void setImportId(String importId) {
        this.importId = importId;
    }
}
