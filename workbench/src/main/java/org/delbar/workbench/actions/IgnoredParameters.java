package org.delbar.workbench.actions;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names that requests sent and no {@code @StrutsParameter} takes. On the real product such a value is silently missing. */
public final class IgnoredParameters {

    private static final int ENOUGH = 200;

    private final Set<String> seen = new TreeSet<>();

    synchronized void add(String path, String name) {
        if (seen.size() < ENOUGH) {
            seen.add(path + ": " + name);
        }
    }

    /** Each as {@code <path>: <name>}, in order. */
    public synchronized List<String> all() {
        return List.copyOf(seen);
    }
}
