package org.reversementoring.session.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.NotesFile;
import org.reversementoring.session.NotesFileService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The pages of a pair as a file, for those whose pages they are; for everybody else a page that says nothing. */
public class DownloadNotes extends PageAction {
    private static final String FILE_RESULT = "success";

    private final NotesFileService files;
    private int pairingId;
    private Optional<NotesFile> file = Optional.empty();

    public DownloadNotes(PageFrame frame, NotesFileService files) {
        super(frame);
        this.files = files;
    }

    @Override
    public String doDefault() {
        file = files.file(reader(), pairingId);
        return file.isPresent() ? FILE_RESULT : super.doDefault();
    }

    @Override
    protected String title() {
        return text("pairing.home.title");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected String content() {
        reader().loggedIn();
        return vanished(text("pairing.nothing.text"), "my-mentoring", text("page.menu.my-mentoring"));
    }

    public InputStream getBody() {
        return new ByteArrayInputStream(file.map(NotesFile::html).orElse("").getBytes(StandardCharsets.UTF_8));
    }

    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    /** It is saved and not shown: shown, it would be a page of this site. */
    public String getContentDisposition() {
        return "attachment; filename=\"" + file.map(NotesFile::name).orElse("") + "\"";
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }
}
