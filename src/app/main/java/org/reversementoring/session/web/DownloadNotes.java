package org.reversementoring.session.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.NotesFile;
import org.reversementoring.session.NotesFileService;
import org.reversementoring.web.FileAction;
import org.reversementoring.web.PageFrame;

/** The pages of a pair as a file, for those whose pages they are; for everybody else a page that says nothing. */
public class DownloadNotes extends FileAction {
    private final NotesFileService files;
    private int pairingId;
    private String name = "";

    public DownloadNotes(PageFrame frame, NotesFileService files) {
        super(frame);
        this.files = files;
    }

    @Override
    protected Optional<byte[]> file() {
        Optional<NotesFile> file = files.file(reader(), pairingId);
        name = file.map(NotesFile::name).orElse("");
        return file.map(NotesFile::html).map(FileAction::utf8);
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
        return goneFromMine(text("pairing.nothing.text"));
    }

    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    /** It is saved and not shown: shown, it would be a page of this site. */
    public String getContentDisposition() {
        return "attachment; filename=\"" + name + "\"";
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }
}
