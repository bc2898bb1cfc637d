package org.delbar.spaces.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The key of something that a person adds. For ever, so made once: of the first name it has. */
public final class FreshKey {

    private static final int LONGEST = 20;

    private FreshKey() {}

    /**
     * A key that nobody has yet; from now on it is taken.
     *
     * @param nameless what stands for a name without letters
     */
    public static String of(String name, String nameless, Set<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("\u00f8", "o")
                .replace("\u00e6", "ae")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = "x-" + (plain.isEmpty() ? nameless : plain.substring(0, Math.min(LONGEST, plain.length())));
        String key = slug;
        for (int number = 2; !taken.add(key); number++) {
            key = slug + "-" + number;
        }
        return key;
    }
}
