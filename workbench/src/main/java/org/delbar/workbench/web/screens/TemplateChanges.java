package org.delbar.workbench.web.screens;

import com.atlassian.confluence.spaces.Space;

/** Writes down who changed a template. */
public interface TemplateChanges {

    void edited(Space space, String template);

    void reset(Space space, String template);
}
