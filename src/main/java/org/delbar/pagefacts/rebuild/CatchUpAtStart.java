package org.delbar.pagefacts.rebuild;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.AtStart;
import org.delbar.confluence.Background;

/** Lists follow what happened to pages while the add-on was off. */
@Named
public final class CatchUpAtStart implements AtStart {

    private final Rebuild rebuild;
    private final Background background;

    @Inject
    public CatchUpAtStart(Rebuild rebuild, Background background) {
        this.rebuild = rebuild;
        this.background = background;
    }

    @Override
    public void started() {
        background.start("catching up with pages", stopped -> rebuild.catchUp(stopped));
    }
}
