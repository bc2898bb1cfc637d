package org.delbar.workbench.content.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import org.delbar.workbench.content.Surroundings;
import org.jspecify.annotations.Nullable;

/** A page as a macro's parameter names it: by its title in this space, or by {@code KEY:title}. */
final class NamedPage {

    private NamedPage() {}

    static @Nullable Page of(String named, ConversionContext context, Surroundings surroundings) {
        int colon = named.indexOf(':');
        String here = context.getSpaceKey();
        Page page = here == null ? null : surroundings.pages().getPage(here, named);
        return page != null || colon < 0
                ? page
                : surroundings.pages().getPage(named.substring(0, colon), named.substring(colon + 1));
    }
}
