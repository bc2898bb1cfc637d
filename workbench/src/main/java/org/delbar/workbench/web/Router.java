package org.delbar.workbench.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Which endpoint answers which path below the context path; the longest mount point wins. */
public final class Router {

    public record Match(String mountPoint, String rest, Endpoint endpoint) {}

    private final Map<String, Endpoint> endpoints = new ConcurrentSkipListMap<>();

    /** @param mountPoint begins with a slash and has none at the end, as {@code /rest/delbar/1} */
    public AutoCloseable mount(String mountPoint, Endpoint endpoint) {
        if (endpoints.putIfAbsent(mountPoint, endpoint) != null) {
            throw new IllegalStateException(mountPoint + " is taken");
        }
        return () -> endpoints.remove(mountPoint, endpoint);
    }

    public int size() {
        return endpoints.size();
    }

    public Optional<Match> find(String path) {
        String candidate = path;
        while (true) {
            Endpoint endpoint = endpoints.get(candidate.isEmpty() ? "/" : candidate);
            if (endpoint != null) {
                return Optional.of(new Match(candidate, path.substring(candidate.length()), endpoint));
            }
            int slash = candidate.lastIndexOf('/');
            if (candidate.isEmpty() || slash < 0) {
                return Optional.empty();
            }
            candidate = candidate.substring(0, slash);
        }
    }
}
