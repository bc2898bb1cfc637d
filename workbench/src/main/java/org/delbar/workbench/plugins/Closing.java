package org.delbar.workbench.plugins;

import java.util.List;
import java.util.ListIterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes things down: one that fails is logged and does not keep the others up. */
public final class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private Closing() {}

    public static void quietly(String what, AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception | LinkageError e) {
            LOG.error("{} could not be taken down", what, e);
        }
    }

    public static void inReverse(String what, List<AutoCloseable> closeables) {
        ListIterator<AutoCloseable> each = closeables.listIterator(closeables.size());
        while (each.hasPrevious()) {
            quietly(what, each.previous());
        }
    }
}
