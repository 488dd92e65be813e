package org.reversementoring.profile.web;

import com.atlassian.annotations.security.AdminOnly;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.ImportService;
import org.reversementoring.programme.Refused;
import org.reversementoring.web.PageFrame;

/** Takes in a pasted file and goes on to its dry run. */
@AdminOnly
public class PastePeople extends PeopleImportPage {

    private final ImportService imports;
    private String text = "";
    private int importNumber;

    public PastePeople(PageFrame frame, ImportService imports, PeopleImportComponents components) {
        super(frame, components);
        this.imports = imports;
    }

    @Override
    public String execute() {
        return attempt(() -> {
            if (text.isBlank()) {
                throw Refused.because("text", "form.field.required");
            }
            importNumber = imports.paste(reader(), text).value();
        });
    }

    @Override
    String pasted() {
        return text;
    }

    @StrutsParameter
    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    /** For the address of the next page. */
    public int getImportNumber() {
        return importNumber;
    }
}
