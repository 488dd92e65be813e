package org.reversementoring.host.plugin.soy;

import java.util.List;
import java.util.Map;

/** What the host asks of Closure Templates; the engine behind it lives in a class loader of its own. */
public interface SoyCompiler {
    /** Templates of several files, by full name. */
    interface Templates {
        /** @param data maps, lists, strings, numbers and booleans */
        String render(String template, Map<String, Object> data);
    }

    /** The functions that templates may call. */
    interface Functions {
        List<String> names();

        /** What a function yields on the server. */
        String value(String name, List<Object> arguments);

        /** The JavaScript expression that yields it in the browser, given the expressions of its arguments. */
        String script(String name, List<String> arguments);
    }

    /**
     * @param files texts by file name
     * @throws RuntimeException with the compiler's message where a template is wrong
     */
    Templates compile(Map<String, String> files, Functions functions);

    /** The file as JavaScript that needs {@code soyutils.js}. */
    String toJavaScript(String file, String text, Functions functions);
}
