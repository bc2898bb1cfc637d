package org.delbar.workbench.web.screens;

/** @param id empty for none */
public record Meta(String id, String name, String content) {

    static Meta ajs(String name, String content) {
        return new Meta("", "ajs-" + name, content);
    }
}
