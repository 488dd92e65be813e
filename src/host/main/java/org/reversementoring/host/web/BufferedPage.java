package org.reversementoring.host.web;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** Keeps back what is written as HTML and what is reported as an error, so that both can get the look of the site. */
final class BufferedPage extends HttpServletResponseWrapper {
    private CharArrayWriter buffer;
    private PrintWriter writer;
    private int error;
    private String reason = "";

    BufferedPage(HttpServletResponse response) {
        super(response);
    }

    Optional<String> page() {
        if (buffer == null) {
            return Optional.empty();
        }
        writer.flush();
        return Optional.of(buffer.toString());
    }

    /** The status of the error that was reported; 0 where there was none. */
    int error() {
        return error;
    }

    String reason() {
        return reason;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (buffer == null) {
            String type = getContentType();
            if (type == null || !type.startsWith("text/html")) {
                return super.getWriter();
            }
            buffer = new CharArrayWriter();
            writer = new PrintWriter(buffer);
        }
        return writer;
    }

    @Override
    public void sendError(int status) {
        sendError(status, "");
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
        reason = message == null ? "" : message;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (buffer == null) {
            super.flushBuffer();
        }
    }
}
