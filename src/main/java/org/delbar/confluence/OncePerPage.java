package org.delbar.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the first of several macros of one kind on a page. */
@Named
public final class OncePerPage {

    private static final Logger LOG = LoggerFactory.getLogger(OncePerPage.class);

    private final OnceSaid marks =
            new OnceSaid(LOG, "marks on a page while it is rendered; each macro takes itself for the first");

    @Inject
    public OncePerPage() {
        // marks what it is given
    }

    public boolean isFirst(ConversionContext context, String macro) {
        String mark = "delbar." + macro;
        return marks.orElse(
                () -> {
                    boolean first = !context.hasProperty(mark);
                    context.setProperty(mark, true);
                    return first;
                },
                () -> true);
    }
}
