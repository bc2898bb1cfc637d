package org.delbar.methodbook.contentcheck.screen;

import com.atlassian.confluence.pages.Page;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.OfferedSpaces;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.words.SpaceKey;

/** Whether whoever reads a page can share it as a method: signed in, and with a space to put it in. */
@Named
public final class MayShareCondition implements Condition {

    private final People people;
    private final OfferedSpaces spaces;
    private final AccessMode mode;
    private final Texts texts;

    @Inject
    public MayShareCondition(People people, OfferedSpaces spaces, AccessMode mode, Texts texts) {
        this.people = people;
        this.spaces = spaces;
        this.mode = mode;
        this.texts = texts;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("page") instanceof Page page
                && page.getSpaceKey() != null
                && people.current().isPresent()
                && !mode.isReadOnly()
                && !spaces.toAddPages(List.of(new SpaceKey(page.getSpaceKey())), texts.locale(), 1)
                        .isEmpty();
    }
}
