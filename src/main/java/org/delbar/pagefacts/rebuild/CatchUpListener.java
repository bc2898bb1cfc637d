package org.delbar.pagefacts.rebuild;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.Background;

/** Each time the add-on starts, lists follow what happened to pages while it was off. */
@Named
@ExportAsService(LifecycleAware.class)
public final class CatchUpListener implements LifecycleAware {

    private final Rebuild rebuild;
    private final Background background;

    @Inject
    public CatchUpListener(Rebuild rebuild, Background background) {
        this.rebuild = rebuild;
        this.background = background;
    }

    @Override
    public void onStart() {
        background.start("catching up with pages", stopped -> rebuild.catchUp(stopped));
    }

    @Override
    public void onStop() {
        // the background stops with its bean
    }
}
