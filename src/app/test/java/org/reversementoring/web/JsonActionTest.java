package org.reversementoring.web;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;
import org.reversementoring.programme.ChosenCoordinators;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;

public class JsonActionTest {

    private final LocaleResolver locales = mock(LocaleResolver.class);
    private final TimeZoneManager zones = mock(TimeZoneManager.class);
    private final CurrentReader readers =
            new CurrentReader(mock(UserManager.class), locales, zones, new ChosenCoordinators());
    private final Words keyAndArguments = new Words((locale, key, arguments) -> key + List.of(arguments));

    @Before
    public void somebody_reads() {
        when(locales.getLocale()).thenReturn(Locale.ENGLISH);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
    }

    @Test
    public void an_answer_carries_its_status_and_its_data() throws JsonParserException {
        JsonObject answer = answerOf(() -> Map.of("name", "<b>Ada</b> \"😀\" \u2028"));

        assertEquals(200, answer.getInt("status"));
        assertEquals("<b>Ada</b> \"😀\" \u2028", answer.getObject("data").getString("name"));
    }

    @Test
    public void a_refusal_says_what_is_wrong_with_which_field() throws JsonParserException {
        JsonObject answer = answerOf(() -> {
            throw new Refused(List.of(Violation.of("text", "form.field.too-long", 3, 5)));
        });

        assertEquals(400, answer.getInt("status"));
        assertEquals("text", answer.getArray("errors").getObject(0).getString("field"));
        assertEquals(
                "form.field.too-long[3, 5]",
                answer.getArray("errors").getObject(0).getString("message"));
    }

    @Test
    public void who_may_not_is_told_so() throws JsonParserException {
        JsonObject answer = answerOf(() -> {
            throw new NotPermitted();
        });

        assertEquals(403, answer.getInt("status"));
    }

    @Test
    public void without_a_valid_token_nothing_runs_and_the_answer_is_a_refusal() throws JsonParserException {
        JsonObject answer = parsed(new Answer(readers, keyAndArguments));

        assertEquals(403, answer.getInt("status"));
        assertEquals(
                "page.token.refused[]", answer.getArray("errors").getObject(0).getString("message"));
    }

    private JsonObject answerOf(Supplier<Map<String, Object>> work) throws JsonParserException {
        Answer action = new Answer(readers, keyAndArguments);
        assertEquals("success", action.answer(work));
        return parsed(action);
    }

    private static JsonObject parsed(JsonAction action) throws JsonParserException {
        return JsonParser.object().from(action.getBody());
    }

    private static final class Answer extends JsonAction {
        Answer(CurrentReader readers, Words words) {
            super(readers, words);
        }
    }
}
