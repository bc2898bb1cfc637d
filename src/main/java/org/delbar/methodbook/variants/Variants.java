package org.delbar.methodbook.variants;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.words.SpaceKey;

/** Which methods say that they are based on which, whoever may see them. */
public interface Variants {

    /** Methods that are based on one of these, newest first; one statement. */
    List<Based> on(Collection<Original> originals, int most);

    /** The method on a page, if it is one; one statement. */
    Optional<Based> of(long page);

    /** A method as links name it. */
    record Original(SpaceKey space, String title) {}

    /** @param link as the page says it; empty for a method that is based on none */
    record Based(long page, SpaceKey space, Optional<LinkedPage> link) {

        /** A link without a space means the space it stands in. */
        boolean isOn(Original original) {
            return link.filter(each -> each.title().equals(original.title())
                            && (each.space().isBlank() ? space : new SpaceKey(each.space())).equals(original.space()))
                    .isPresent();
        }
    }
}
