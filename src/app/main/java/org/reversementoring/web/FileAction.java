package org.reversementoring.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers with a file, or with a page where there is none for the reader. */
public abstract class FileAction extends PageAction {
    private static final String FILE_RESULT = "success";

    private String text = "";

    protected FileAction(PageFrame frame) {
        super(frame);
    }

    /** What stands in the file; empty if there is none, or not for this reader. */
    protected abstract Optional<String> file();

    @Override
    public final String doDefault() {
        text = file().orElse("");
        return text.isEmpty() ? super.doDefault() : FILE_RESULT;
    }

    public final InputStream getBody() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
