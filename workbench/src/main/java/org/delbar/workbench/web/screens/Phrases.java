package org.delbar.workbench.web.screens;

import java.io.Serializable;
import org.delbar.workbench.web.Words;

/** {@code $text} of the templates; spelled out because Velocity 1.6 is unsure about variable arguments. */
public final class Phrases {

    private final Words words;

    Phrases(Words words) {
        this.words = words;
    }

    public String of(String key) {
        return words.text(key);
    }

    public String of(String key, Serializable argument) {
        return words.text(key, argument);
    }

    public String of(String key, Serializable first, Serializable second) {
        return words.text(key, first, second);
    }
}
