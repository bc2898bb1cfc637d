package org.delbar.workbench.start;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.delbar.workbench.content.RenderingContext;
import org.delbar.workbench.storage.ReadOnce;
import org.delbar.workbench.texts.Texts;

/** Pages as somebody sees them, without the way over HTTP and without the frame around them. */
public final class Reader {

    private final Content content;
    private final Engines engines;
    private final ReadOnce readOnce;

    Reader(Content content, Engines engines, ReadOnce readOnce) {
        this.content = content;
        this.engines = engines;
        this.readOnce = readOnce;
    }

    /** What a request does for its thread: a person, a language, and web-resources of its own. */
    public <T> T as(String username, Supplier<T> work) {
        ConfluenceUser person = Objects.requireNonNull(content.accounts().getUserByName(username), username);
        Texts texts = engines.texts();
        AuthenticatedUserThreadLocal.set(person);
        engines.webResources().startPage();
        try (ReadOnce.Request ignoredToo = readOnce.begin();
                Texts.Reading ignored =
                        texts.reading(content.accounts().localeOf(person).orElseGet(texts::siteDefault))) {
            return work.get();
        } finally {
            engines.webResources().endPage();
            AuthenticatedUserThreadLocal.set(null);
        }
    }

    /** Renders the body anew each time; the page is read once. */
    public Supplier<String> body(long pageId) {
        Page page = Objects.requireNonNull(content.pages().getPage(pageId), "page " + pageId);
        return () -> content.renderer().view(page, "display");
    }

    /** Runs the macro anew each time, as on this page, without the frame that Confluence puts around macros. */
    public Supplier<String> macro(long pageId, String name, Map<String, String> parameters) {
        Page page = Objects.requireNonNull(content.pages().getPage(pageId), "page " + pageId);
        Macro macro = content.macros().find(name).orElseThrow().macro();
        return () -> {
            try {
                return macro.execute(parameters, "", new RenderingContext(page, null, "display"));
            } catch (MacroExecutionException failed) {
                throw new IllegalStateException(failed);
            }
        };
    }
}
