package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.delbar.methodbook.SpaceMethodWords;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.words.PageLanguage;
import org.delbar.words.PlainName;

/** Finds the sheet of a method, whatever language its page is written in. */
@Named
public final class SheetReader {

    private static final String LEFT_OUT = "delbar.methodbook.use.left-out";

    private final Set<String> leftOut = new HashSet<>();

    @Inject
    public SheetReader(SpaceMethodWords words) {
        for (PageLanguage language : PageLanguage.values()) {
            Arrays.stream(words.shipped().text(language, LEFT_OUT).split(",", -1))
                    .map(PlainName::of)
                    .forEach(leftOut::add);
        }
    }

    /** Empty when the method's page cannot be read. */
    public Optional<Sheet> read(UsableMethod method) {
        try {
            return Optional.of(Sheet.of(method.storage(), leftOut));
        } catch (StorageTemplate.Broken e) {
            return Optional.empty();
        }
    }
}
