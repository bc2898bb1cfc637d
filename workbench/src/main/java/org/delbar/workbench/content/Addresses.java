package org.delbar.workbench.content;

import java.util.Set;

/**
 * How links begin.
 *
 * @param contextPath as {@code /confluence}
 * @param baseUrl as {@code http://localhost:1990/confluence}, for what is read outside the browser
 */
public record Addresses(String contextPath, String baseUrl) {

    private static final Set<String> READ_ELSEWHERE = Set.of("pdf", "word", "email", "feed", "html_export");

    /** @param path begins with a slash */
    public String of(String path, String outputType) {
        return (READ_ELSEWHERE.contains(outputType) ? baseUrl : contextPath) + path;
    }
}
