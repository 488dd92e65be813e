package org.reversementoring.host.site;

import com.atlassian.confluence.macro.Macro;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.reversementoring.host.render.Html;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.render.Macros;
import org.reversementoring.host.wiki.Wiki;

/**
 * Offers the macros with a form for each, made from the descriptor, and writes the call in storage format. Works as
 * pages of its own; the editor's script fetches the same as fragments.
 */
final class MacroBrowser {
    private final Wiki wiki;
    private final Macros macros;

    MacroBrowser(Wiki wiki, Macros macros) {
        this.wiki = wiki;
        this.macros = macros;
    }

    /** {@code /macros} and {@code /macros/NAME}, with {@code ?as=fragment} or {@code ?as=storage} for scripts. */
    void serve(Call call) throws IOException {
        if (call.part(1).isEmpty()) {
            answer(call, "macros", "Macros", Map.of("macros", macros.all()));
            return;
        }
        MacroModule module = macros.named(call.part(1)).orElseThrow(Call.Refusal::notFound);
        boolean filledIn =
                call.text("as").equals("storage") || !call.text("filled").isEmpty();
        String storage = filledIn ? storage(call, module) : "";
        if (call.text("as").equals("storage")) {
            call.send(200, "text/plain", storage);
            return;
        }
        Map<String, Object> model = new HashMap<>();
        model.put("module", module);
        model.put("storage", storage);
        Map<String, String> values = new HashMap<>();
        for (MacroModule.Parameter parameter : module.parameters()) {
            values.put(parameter.name(), filledIn ? call.text(parameter.name()) : parameter.defaultValue());
        }
        model.put("values", values);
        answer(call, "macro", module.label(), model);
    }

    private void answer(Call call, String template, String title, Map<String, Object> model) throws IOException {
        Map<String, Object> all = new HashMap<>(model);
        all.put("fragment", call.text("as").equals("fragment"));
        if (call.text("as").equals("fragment")) {
            call.send(200, "text/html", call.fragment(template, all));
        } else {
            call.show(template, title, all);
        }
    }

    private String storage(Call call, MacroModule module) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"")
                .append(Html.escape(module.name()))
                .append("\">");
        for (MacroModule.Parameter parameter : module.parameters()) {
            String value = call.text(parameter.name());
            if (!value.isEmpty() && !value.equals(parameter.defaultValue())) {
                storage.append("<ac:parameter ac:name=\"")
                        .append(Html.escape(parameter.name()))
                        .append("\">")
                        .append(value(parameter, value))
                        .append("</ac:parameter>");
            }
        }
        if (module.macro().getBodyType() == Macro.BodyType.RICH_TEXT) {
            storage.append("<ac:rich-text-body><p></p></ac:rich-text-body>");
        } else if (module.macro().getBodyType() == Macro.BodyType.PLAIN_TEXT) {
            storage.append("<ac:plain-text-body><![CDATA[]]></ac:plain-text-body>");
        }
        return storage.append("</ac:structured-macro>").toString();
    }

    /** People are kept by their key, which survives a new username. */
    private String value(MacroModule.Parameter parameter, String value) {
        return parameter.type().equals("username")
                ? wiki.accounts()
                        .byName(value)
                        .map(account -> "<ri:user ri:userkey=\"" + account.key() + "\"/>")
                        .orElse(Html.escape(value))
                : Html.escape(value);
    }
}
