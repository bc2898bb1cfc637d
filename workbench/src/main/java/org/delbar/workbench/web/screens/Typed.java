package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;

/** What a person has in the editor. */
record Typed(String title, String storage, String comment, int editedVersion) {

    static Typed in(HttpServletRequest request) {
        return new Typed(
                SignInScreen.given(request, "title").trim(),
                SignInScreen.given(request, "wysiwygContent"),
                SignInScreen.given(request, "versionComment").trim(),
                (int) Math.min(Access.number(request.getParameter("originalVersion")), Integer.MAX_VALUE));
    }

    /** The same, to be saved over another version. */
    Typed on(int version) {
        return new Typed(title, storage, comment, version);
    }
}
