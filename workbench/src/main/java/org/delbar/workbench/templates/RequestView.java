package org.delbar.workbench.templates;

/** {@code $req} where there is no request. */
public record RequestView(String contextPath) {

    public String getContextPath() {
        return contextPath;
    }
}
