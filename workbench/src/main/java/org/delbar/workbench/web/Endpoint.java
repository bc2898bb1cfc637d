package org.delbar.workbench.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers every request at or below the path where it is mounted. */
public interface Endpoint {

    /**
     * The request's servlet path is the mount point and its path info the rest. The person is in
     * {@code AuthenticatedUserThreadLocal} and the reader's locale in {@code Texts}; session and XSRF token are checked.
     */
    void serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;

    /** Whether it decides itself which requests need a token; otherwise all that change something do. */
    default boolean checksTokenItself() {
        return false;
    }
}
