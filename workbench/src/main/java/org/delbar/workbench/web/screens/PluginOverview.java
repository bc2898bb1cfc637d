package org.delbar.workbench.web.screens;

import java.util.List;
import java.util.Optional;
import org.delbar.workbench.mail.Outbox;
import org.delbar.workbench.storage.AoRows;

/** What the console shows about plugins and their tables. */
public interface PluginOverview {

    /**
     * @param reason empty when all is well
     * @param stackTrace empty when nothing was thrown
     */
    record PluginLine(
            String key,
            String name,
            String version,
            String state,
            String reason,
            String stackTrace,
            List<ModuleLine> modules) {

        public long enabledModules() {
            return modules.stream()
                    .filter(each -> each.state().equals("ENABLED"))
                    .count();
        }
    }

    /**
     * @param element the descriptor element, as {@code xhtml-macro}
     * @param reason empty when all is well
     * @param stackTrace empty when nothing was thrown
     */
    record ModuleLine(String key, String element, String state, String reason, String stackTrace) {}

    record TableLine(String name, long rows) {}

    List<PluginLine> plugins();

    List<TableLine> tables();

    /** What plugins ask for and nobody offers, one sentence each. */
    List<String> problems();

    JobOverview jobs();

    /** Rows of a table, a hundred on a page; the first page is zero. */
    default AoRows rows(String table, int page) {
        return new AoRows(List.of(), List.of(), false);
    }

    /** Newest first. */
    default List<Outbox.Letter> letters() {
        return List.of();
    }

    default Optional<Outbox.Letter> letter(long id) {
        return Optional.empty();
    }

    default void emptyOutbox() {
        // There is nothing in it.
    }

    /** Parameters that no action takes, each as {@code <path>: <name>}. */
    default List<String> ignoredParameters() {
        return List.of();
    }

    /** Loads the jar again; whatever is thrown is shown. */
    void reload() throws Exception;
}
