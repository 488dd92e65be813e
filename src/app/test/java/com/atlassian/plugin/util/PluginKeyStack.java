package com.atlassian.plugin.util;

/** Stands in for a type that Active Objects calls and that is published nowhere; knows no plugin. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
