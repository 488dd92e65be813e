package org.reversementoring.host.render;

import com.atlassian.confluence.macro.Macro;
import java.util.List;

/**
 * A macro as the descriptor declares it.
 *
 * @param iconUrl below the site's address; empty where there is none
 */
public record MacroModule(
        String name, String label, String description, String iconUrl, List<Parameter> parameters, Macro macro) {

    /**
     * A parameter of the macro.
     *
     * @param type one of Confluence's parameter types, such as {@code string}, {@code enum} or {@code username}
     * @param defaultValue empty where there is none
     * @param values what an enum offers; empty for other types
     */
    public record Parameter(
            String name,
            String label,
            String description,
            String type,
            boolean required,
            String defaultValue,
            List<String> values) {}
}
