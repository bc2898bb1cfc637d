package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.DeleteContext;
import com.atlassian.confluence.spaces.Space;
import java.util.Calendar;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface PageManager extends ContentEntityManager {
    Page getPage(long id);

    Page getPage(String spaceKey, String pageTitle);

    AbstractPage getAbstractPage(long id);

    BlogPost getBlogPost(long id);

    BlogPost getBlogPost(String spaceKey, String pageTitle, Calendar postingDay);

    List<Page> getPages(Space space, boolean currentOnly);

    void trashPage(AbstractPage page, DeleteContext deleteContext);
}
