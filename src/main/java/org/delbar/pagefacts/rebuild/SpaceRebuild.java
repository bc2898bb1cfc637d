package org.delbar.pagefacts.rebuild;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.Background;
import org.delbar.pagefacts.Rereading;
import org.delbar.words.SpaceKey;

/** Reads all pages of a space again in the background, once at a time in the cluster. */
@Named
public final class SpaceRebuild implements Rereading {

    private final Rebuild rebuild;
    private final Background background;

    @Inject
    public SpaceRebuild(Rebuild rebuild, Background background) {
        this.rebuild = rebuild;
        this.background = background;
    }

    @Override
    public boolean start(SpaceKey space) {
        return background.start(
                "reading the pages of space " + space.value(),
                stopped -> rebuild.begin(space).ifPresent(begun -> rebuild.run(space, begun, stopped)));
    }

    public Optional<RebuildState> state(SpaceKey space) {
        return rebuild.state(Scope.of(space));
    }
}
