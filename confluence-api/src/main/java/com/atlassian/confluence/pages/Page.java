package com.atlassian.confluence.pages;

import java.util.ArrayList;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public class Page extends AbstractPage {
    private Page parent;
    private final List<Page> children = new ArrayList<>();

    public void addChild(Page child) {
        children.add(child);
        child.setParentPage(this);
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }

    public Page getParent() {
        return parent;
    }

    public List<Page> getAncestors() {
        List<Page> ancestors = new ArrayList<>();
        for (Page each = parent; each != null; each = each.parent) {
            ancestors.add(0, each);
        }
        return ancestors;
    }
}
