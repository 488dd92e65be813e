package org.reversementoring.credential.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.credential.CredentialService;
import org.reversementoring.credential.Form;
import org.reversementoring.web.FileAction;
import org.reversementoring.web.PageFrame;

/** A badge as a file; a page with the same few words for anybody but its holder. */
public class CredentialFile extends FileAction {
    private final CredentialService credentials;
    private int award;
    private Optional<Form> form = Optional.empty();

    public CredentialFile(PageFrame frame, CredentialService credentials) {
        super(frame);
        this.credentials = credentials;
    }

    @Override
    protected Optional<byte[]> file() {
        return form.flatMap(wanted -> credentials.file(reader(), award, wanted));
    }

    @Override
    protected String title() {
        return text("credential.title");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected String content() {
        return vanished(text("credential.gone"), "my-recognition", text("recognition.mine.title"));
    }

    public String getContentType() {
        return form.map(Form::contentType).orElse("application/octet-stream");
    }

    /** It is saved and not shown: a drawing that is shown could be a page of this site. */
    public String getContentDisposition() {
        return "attachment; filename=\"badge-" + award + "."
                + form.map(Form::extension).orElse("bin") + "\"";
    }

    @StrutsParameter
    public void setAward(int award) {
        this.award = award;
    }

    /** One of the forms, by the ending of its file. */
    @StrutsParameter
    public void setForm(String extension) {
        form = Optional.ofNullable(extension).flatMap(Form::of);
    }
}
