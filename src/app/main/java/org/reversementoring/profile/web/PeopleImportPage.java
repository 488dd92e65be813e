package org.reversementoring.profile.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.List;
import java.util.Optional;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Where an administrator hands in a file of people: chosen, which takes a script, or pasted. */
@AdminOnly
public class PeopleImportPage extends PageAction {

    private final PeopleImportComponents components;

    public PeopleImportPage(PageFrame frame, PeopleImportComponents components) {
        super(frame);
        this.components = components;
    }

    @Override
    protected String title() {
        return text("import.page.title");
    }

    @Override
    protected String lead() {
        return text("import.page.lead");
    }

    @Override
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("people-import-paste");
    }

    @Override
    protected String content() {
        reader().administering();
        return components.choose(reader(), surface(), pasted(), errors(), !readOnly());
    }

    /** What stands in the text area. */
    String pasted() {
        return "";
    }

    List<String> errors() {
        return errorsAt("text");
    }
}
