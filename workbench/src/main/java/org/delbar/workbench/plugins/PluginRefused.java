package org.delbar.workbench.plugins;

import org.jspecify.annotations.Nullable;

/** A jar or a part of it is not what the product takes; the message says why. */
public final class PluginRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    PluginRefused(String message) {
        super(message);
    }

    PluginRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
