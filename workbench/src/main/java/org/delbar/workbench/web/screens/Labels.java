package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;

/** Puts labels on pages and takes them off; the name is already in lower case and without spaces. */
public interface Labels {

    void add(Page page, String name);

    void remove(Page page, String name);
}
