package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.delbar.workbench.web.Reply;

/** Labels below a page, for those who may edit it. */
final class LabelActions {

    private static final int LONGEST = 255;

    private final Labels labels;
    private final Access access;

    LabelActions(Labels labels, Access access) {
        this.labels = labels;
        this.access = access;
    }

    void add(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.editable(request);
        Arrays.stream(SignInScreen.given(request, "labelString").split("[\\s,]+"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
                .forEach(name -> labels.add(page, name));
        back(request, response, page);
    }

    void remove(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.editable(request);
        labels.remove(page, SignInScreen.given(request, "label"));
        back(request, response, page);
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
        Reply.redirect(request, response, page.getUrlPath() + "#labels-section");
    }
}
