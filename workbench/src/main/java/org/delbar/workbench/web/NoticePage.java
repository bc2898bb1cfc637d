package org.delbar.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** A page with a heading and one sentence, for what cannot be shown. */
public interface NoticePage {

    /** The whole HTML document; the keys are of texts, the arguments of the sentence. */
    String html(HttpServletRequest request, String titleKey, String sentenceKey, Serializable... arguments);
}
