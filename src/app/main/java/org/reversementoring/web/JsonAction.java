package org.reversementoring.web;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.grack.nanojson.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Wording;

/**
 * An answer to a script. The status of an answer is in its body, as the way to set it on the response differs between
 * Confluence 9 and 10: {@code {"status": 200, …}}, or {@code {"status": 400, "errors": [{"field", "message"}]}}.
 */
public abstract class JsonAction extends ConfluenceActionSupport {

    private static final String SUCCESS_RESULT = "success";

    private final CurrentReader readers;
    private final Wording wording;
    private Map<String, Object> answer;

    protected JsonAction(CurrentReader readers, Wording wording) {
        this.readers = readers;
        this.wording = wording;
    }

    protected final Reader reader() {
        return readers.get();
    }

    /** Answers with what the work yields, or with why it was refused. */
    protected final String answer(Supplier<Map<String, Object>> work) {
        try {
            answer = Map.of("status", 200, "data", work.get());
        } catch (Refused refused) {
            answer = errors(
                    400,
                    refused.violations().stream()
                            .map(violation -> error(
                                    violation.field(),
                                    text(
                                            violation.messageKey(),
                                            violation.arguments().toArray(Serializable[]::new))))
                            .toList());
        } catch (NotPermitted refused) {
            answer = errors(403, List.of(error("", text("page.not-permitted.text"))));
        }
        return SUCCESS_RESULT;
    }

    private String text(String key, Serializable... arguments) {
        return wording.text(reader().locale(), key, arguments);
    }

    private static Map<String, Object> errors(int status, List<Map<String, Object>> errors) {
        return Map.of("status", status, "errors", errors);
    }

    private static Map<String, Object> error(String field, String message) {
        return Map.of("field", field, "message", message);
    }

    /** The answer as bytes. Without any work done it is a refusal: the security token was missing or old. */
    public final InputStream getBody() {
        Map<String, Object> body =
                answer != null ? answer : errors(403, List.of(error("", text("page.token.refused"))));
        return new ByteArrayInputStream(JsonWriter.string(body).getBytes(StandardCharsets.UTF_8));
    }

    public final String getContentType() {
        return "application/json;charset=UTF-8";
    }
}
