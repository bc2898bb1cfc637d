package org.delbar.workbench.actions;

import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How an action's answer reaches the browser; given by the web layer. */
public interface ActionAnswers {

    /**
     * Puts the document that a plugin's template makes into the frame that its decorators name.
     *
     * @param space of an action that has one
     */
    void page(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            @Nullable Space space,
            Supplier<String> document)
            throws IOException;

    /** Nothing is here, or nothing for this reader: both look the same. */
    void notShown(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** @param allowed the methods that the action takes */
    void wrongMethod(HttpServletRequest request, HttpServletResponse response, Set<String> allowed) throws IOException;

    void tokenMissing(HttpServletRequest request, HttpServletResponse response) throws IOException;

    void readOnly(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
