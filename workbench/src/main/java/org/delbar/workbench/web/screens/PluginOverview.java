package org.delbar.workbench.web.screens;

import java.util.List;

/** What the console shows about plugins and their tables. */
public interface PluginOverview {

    /** @param reason empty when all is well */
    record PluginLine(String key, String name, String version, String state, String reason, List<ModuleLine> modules) {}

    /**
     * @param element the descriptor element, as {@code xhtml-macro}
     * @param reason empty when all is well
     */
    record ModuleLine(String key, String element, String state, String reason) {}

    record TableLine(String name, long rows) {}

    List<PluginLine> plugins();

    List<TableLine> tables();

    /** Loads the jar again; whatever is thrown is shown. */
    void reload() throws Exception;
}
