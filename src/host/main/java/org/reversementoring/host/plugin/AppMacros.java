package org.reversementoring.host.plugin;

import com.atlassian.confluence.macro.Macro;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.host.plugin.Descriptor.MacroDeclaration;
import org.reversementoring.host.plugin.Descriptor.MacroParameter;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.render.Macros;

/** The app's {@code <xhtml-macro>} modules, each built once in the app's context; labels follow Confluence's convention. */
final class AppMacros implements Macros {
    private final String pluginKey;
    private final Texts texts;
    private final Map<String, MacroDeclaration> declared = new LinkedHashMap<>();
    private final Map<String, Macro> built = new LinkedHashMap<>();

    AppMacros(App app) {
        this.pluginKey = app.descriptor().key();
        this.texts = app.texts();
        for (MacroDeclaration macro : app.descriptor().macros()) {
            declared.put(macro.name(), macro);
            built.put(macro.name(), (Macro) app.create(app.classNamed(macro.className())));
        }
    }

    @Override
    public Optional<MacroModule> named(String name) {
        return Optional.ofNullable(declared.get(name)).map(this::described);
    }

    @Override
    public Collection<MacroModule> all() {
        return declared.values().stream().map(this::described).toList();
    }

    private MacroModule described(MacroDeclaration macro) {
        String key = pluginKey + "." + macro.name();
        return new MacroModule(
                macro.name(),
                texts.text(key + ".label"),
                texts.text(key + ".desc"),
                macro.icon(),
                macro.parameters().stream()
                        .map(parameter -> described(key + ".param." + parameter.name(), parameter))
                        .toList(),
                built.get(macro.name()));
    }

    private MacroModule.Parameter described(String key, MacroParameter parameter) {
        return new MacroModule.Parameter(
                parameter.name(),
                texts.text(key + ".label"),
                texts.text(key + ".desc"),
                parameter.type(),
                parameter.required(),
                parameter.defaultValue(),
                parameter.values());
    }
}
