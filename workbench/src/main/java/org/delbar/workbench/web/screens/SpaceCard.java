package org.delbar.workbench.web.screens;

/** @param url with context path */
public record SpaceCard(String key, String name, String url, boolean archived) {

    public String initials() {
        return Initials.of(name);
    }
}
