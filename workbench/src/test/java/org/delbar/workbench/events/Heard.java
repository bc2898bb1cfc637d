package org.delbar.workbench.events;

import com.atlassian.event.api.EventListener;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A listener that keeps the words it is told. */
public final class Heard {

    public final BlockingQueue<String> words = new LinkedBlockingQueue<>();

    @EventListener
    public void on(String word) {
        words.add(word);
    }
}
