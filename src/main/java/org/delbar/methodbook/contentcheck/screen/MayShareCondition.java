package org.delbar.methodbook.contentcheck.screen;

import com.atlassian.confluence.pages.Page;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.OfferedSpaces;
import org.delbar.confluence.People;
import org.delbar.words.SpaceKey;

/** Whether whoever reads a page can share it as a method: signed in, and with a space to put it in. */
@Named
public final class MayShareCondition implements Condition {

    private final People people;
    private final OfferedSpaces spaces;
    private final AccessMode mode;

    @Inject
    public MayShareCondition(People people, OfferedSpaces spaces, AccessMode mode) {
        this.people = people;
        this.spaces = spaces;
        this.mode = mode;
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
                && spaces.anyToAddPages(new SpaceKey(page.getSpaceKey()));
    }
}
