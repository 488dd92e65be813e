package org.reversementoring.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers with a file, or with a page where there is none for the reader. */
public abstract class FileAction extends PageAction {
    private static final String FILE_RESULT = "success";

    private byte[] bytes = {};

    protected FileAction(PageFrame frame) {
        super(frame);
    }

    /** The file; empty if there is none, or not for this reader. */
    protected abstract Optional<byte[]> file();

    /** A text as files hold it. */
    protected static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public final String doDefault() {
        bytes = file().orElse(bytes);
        return bytes.length == 0 ? super.doDefault() : FILE_RESULT;
    }

    public final InputStream getBody() {
        return new ByteArrayInputStream(bytes);
    }
}
