package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.pages.Page;

/** Confluence 10.2 API, signature only. */
public class Space extends ConfluenceEntityObject {
    private String key;
    private String name;
    private Page homePage;
    private SpaceStatus spaceStatus = SpaceStatus.CURRENT;

    public Space() {}

    public Space(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayTitle() {
        return name;
    }

    public Page getHomePage() {
        return homePage;
    }

    public void setHomePage(Page homePage) {
        this.homePage = homePage;
    }

    public SpaceStatus getSpaceStatus() {
        return spaceStatus;
    }

    public void setSpaceStatus(SpaceStatus spaceStatus) {
        this.spaceStatus = spaceStatus;
    }

    public String getUrlPath() {
        return "/display/" + key;
    }
}
