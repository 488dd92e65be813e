package com.atlassian.plugin.util;

/** Asked for by Active Objects 6.1.1, whose plugin framework is not published where the engine is. Knows no key. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
