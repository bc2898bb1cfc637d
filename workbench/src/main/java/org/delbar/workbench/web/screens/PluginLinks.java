package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The web-items, sections and panels of plugins that show for this reader at a location such as {@code system.space.tools/addons}. */
public interface PluginLinks {

    List<Link> at(String location, @Nullable Space space, @Nullable Page page);

    /** Sections that plugins add to a location; the key of each is the last part of its web-items' section. */
    default List<Section> sections(String location, @Nullable Space space) {
        return List.of();
    }

    /** The HTML of plugins' panels at a location such as {@code atl.footer}. */
    default List<String> panels(String location, @Nullable Space space, @Nullable Page page) {
        return List.of();
    }

    /** @param title in the reader's language */
    record Section(String key, String title) {}
}
