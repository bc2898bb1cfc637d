package org.delbar.workbench.search.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.Macros;
import org.delbar.workbench.content.StorageRenderer;
import org.delbar.workbench.content.Surroundings;
import org.delbar.workbench.search.CqlSearch;
import org.delbar.workbench.search.cql.CqlRefused;
import org.jspecify.annotations.Nullable;

/** Registers the macros that search. */
public final class SearchMacros {

    private final Macros macros;
    private final Surroundings surroundings;

    public SearchMacros(Macros macros, Surroundings surroundings) {
        this.macros = macros;
        this.surroundings = surroundings;
    }

    public void register(CqlSearch search, StorageRenderer renderer) {
        add("contentbylabel", new ContentByLabel(surroundings, search));
        add("recently-updated", new RecentlyUpdated(surroundings, search));
        add("livesearch", new LiveSearch(surroundings));
        add("detailssummary", new DetailsSummary(surroundings, search, renderer));
    }

    private void add(String name, Code code) {
        macros.add(new Macros.Definition(
                name, new Searching(code, surroundings), null, List.of(), List.of(), List.of(), null, null, false));
    }

    @FunctionalInterface
    interface Code {
        String html(Map<String, String> parameters, ConversionContext context);
    }

    /** Broken CQL is told in the place of the macro, to whoever reads the page. */
    private record Searching(Code code, Surroundings surroundings) implements Macro {

        @Override
        public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
            try {
                return code.html(parameters, context);
            } catch (CqlRefused refused) {
                return "<div class=\"aui-message aui-message-error\"><p>"
                        + Html.escape(surroundings.text(refused.key(), refused.arguments())) + "</p></div>";
            }
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }
}
