package org.delbar.confluence;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Hears that the add-on has started, after all its modules. */
@Named
@ExportAsService(LifecycleAware.class)
public final class StartListener implements LifecycleAware {

    private final List<AtStart> all;
    private final Background background;

    @Inject
    public StartListener(List<AtStart> all, Background background) {
        this.all = List.copyOf(all);
        this.background = background;
    }

    @Override
    public void onStart() {
        all.forEach(AtStart::started);
    }

    @Override
    public void onStop() {
        background.stop();
    }
}
