package org.reversementoring.credential.web;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What programs all over the world ask for to check a badge. They do not log in, and nothing in it is about anybody. Each
 * of these actions is annotated to be open; the base class asks for the right to use the site besides.
 */
abstract class OpenDocument extends ConfluenceActionSupport {
    private static final String SUCCESS_RESULT = "success";
    private static final String NOTHING_RESULT = "nothing";

    private String text = "";

    /** The whole document; empty where there is none, to which programs are told so by the status of the answer. */
    abstract Optional<String> text();

    @Override
    public final boolean isPermitted() {
        return true;
    }

    @Override
    public final String doDefault() {
        Optional<String> found = text();
        text = found.orElse("");
        return found.isPresent() ? SUCCESS_RESULT : NOTHING_RESULT;
    }

    public final InputStream getBody() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
