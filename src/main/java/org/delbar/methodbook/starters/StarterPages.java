package org.delbar.methodbook.starters;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.delbar.methodbook.Method;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.MethodReader;
import org.delbar.methodbook.MethodWords;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;

/** The pages of the starter methods as they lie in the jar, in each language. */
@Named
public final class StarterPages {

    private static final String SHARER = "starterSharer";

    private final MethodWords words;

    @Inject
    public StarterPages(MethodWords words) {
        this.words = words;
    }

    public String title(Starter starter, PageLanguage language) {
        return words.text(language, starter.titleKey());
    }

    /** Storage format of the page of somebody who shares it. */
    public String storage(Starter starter, PageLanguage language, PersonKey sharer) {
        return filled(starter, language, Map.of(SHARER, StorageMarkup.person(sharer)));
    }

    /** What the page says of itself; nobody shares it yet. */
    public Method method(Starter starter, PageLanguage language) {
        try {
            return new MethodReader(words)
                    .read(PageReader.read(filled(starter, language, Map.of()), MethodFact.TABLE_ID)
                            .facts()
                            .orElseThrow());
        } catch (PageReader.Unreadable e) {
            throw new IllegalStateException(starter.file(language) + " cannot be read", e);
        }
    }

    private static String filled(Starter starter, PageLanguage language, Map<String, String> parts) {
        return StorageTemplate.beside(StarterPages.class, starter.file(language))
                .filled(parts, key -> key);
    }
}
