package org.reversementoring.credential.web;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What programs all over the world ask for to check a badge. They do not log in, and nothing in it is about anybody. Each
 * of these actions is annotated to be open; the base class asks for the right to use the site besides.
 */
abstract class OpenDocument extends ConfluenceActionSupport {
    private static final String SUCCESS_RESULT = "success";

    /** The whole document. */
    abstract String text();

    @Override
    public final boolean isPermitted() {
        return true;
    }

    @Override
    public final String doDefault() {
        return SUCCESS_RESULT;
    }

    public final InputStream getBody() {
        return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
    }
}
