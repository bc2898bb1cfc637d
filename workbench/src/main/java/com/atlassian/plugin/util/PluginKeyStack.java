package com.atlassian.plugin.util;

import org.jspecify.annotations.Nullable;

/** Knows of no calling plugin. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static @Nullable String getFirstPluginKey() {
        return null;
    }
}
