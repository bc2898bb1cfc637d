package org.delbar.workbench.web.screens;

import org.delbar.workbench.search.CqlSearch;
import org.delbar.workbench.web.Words;

/** Where one searches. */
public final class SearchScreens {

    private final SearchScreen screen;
    private final SearchRest rest;

    /** @param refusals has the words with which CQL is refused */
    public SearchScreens(Site site, Frame frame, CqlSearch search, Words refusals) {
        this.screen = new SearchScreen(site, frame, search, refusals);
        this.rest = new SearchRest(site, search, refusals);
    }

    public void mountOn(Screens screens) {
        screens.add("/dosearchsite.action", screen::open);
        screens.add("/searchsite.action", screen::open);
        screens.add("/rest/api/search", rest::results);
        screens.add("/rest/api/content/search", rest::contents);
    }
}
