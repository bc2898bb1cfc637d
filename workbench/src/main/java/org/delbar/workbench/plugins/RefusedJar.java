package org.delbar.workbench.plugins;

import java.nio.file.Path;
import java.util.List;
import org.delbar.workbench.plugins.PluginHost.PluginState;
import org.delbar.workbench.plugins.PluginHost.State;

/** A jar that is no plugin; it goes by its file's name. */
record RefusedJar(Path file, Failure failure) {

    String key() {
        return String.valueOf(file.getFileName());
    }

    PluginState state() {
        return new PluginState(key(), key(), "", State.FAILED, failure.reason(), failure.stackTrace(), List.of());
    }
}
