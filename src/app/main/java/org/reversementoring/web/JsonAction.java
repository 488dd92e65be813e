package org.reversementoring.web;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.grack.nanojson.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;

/**
 * An answer to a script. The status of an answer is in its body, as the way to set it on the response differs between
 * Confluence 9 and 10: {@code {"status": 200, …}}, or {@code {"status": 400, "errors": [{"field", "message"}]}}.
 */
public abstract class JsonAction extends ConfluenceActionSupport {

    private static final String SUCCESS_RESULT = "success";

    private final CurrentReader readers;
    private final Words words;
    private Map<String, Object> answer;

    protected JsonAction(CurrentReader readers, Words words) {
        this.readers = readers;
        this.words = words;
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
                            .map(violation -> error(violation.field(), words.text(reader(), violation)))
                            .toList());
        } catch (NotPermitted refused) {
            answer = errors(403, List.of(error("", words.text(reader(), "page.not-permitted.text"))));
        }
        return SUCCESS_RESULT;
    }

    private static Map<String, Object> errors(int status, List<Map<String, Object>> errors) {
        return Map.of("status", status, "errors", errors);
    }

    private static Map<String, Object> error(String field, String message) {
        return Map.of("field", field, "message", message);
    }

    /**
     * The answer as bytes. Without any work done it is a refusal: the security token was missing or old, or something
     * was sent that no script of the app sends, such as letters where a number belongs.
     */
    public final InputStream getBody() {
        Map<String, Object> body = answer != null ? answer : refusal();
        return new ByteArrayInputStream(JsonWriter.string(body).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> refusal() {
        return getActionErrors().isEmpty() && hasFieldErrors()
                ? errors(400, List.of(error("", words.text(reader(), "page.form.refused"))))
                : errors(403, List.of(error("", words.text(reader(), "page.token.refused"))));
    }

    public final String getContentType() {
        return "application/json;charset=UTF-8";
    }
}
