package org.delbar.methodbook.contentcheck.kept;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.methodbook.MethodBookArea;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.StatusRule;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.SpaceKey;

/** Where a space wants it, a method is in trial until its sheet has been found free of content. */
@Named
public final class CheckedBeforeUse implements StatusRule {

    private final ContentChecks checks;
    private final SpaceSettingsStore settings;

    @Inject
    public CheckedBeforeUse(ContentChecks checks, SpaceSettingsStore settings) {
        this.checks = checks;
        this.settings = settings;
    }

    @Override
    public Optional<MethodStatus> instead(long page, SpaceKey space, String storage, MethodStatus written) {
        boolean claimsUse = written == MethodStatus.IN_USE || written == MethodStatus.RECOMMENDED;
        return claimsUse
                        && settings.load(space).wants(MethodBookArea.CHECKED)
                        && checks.of(page, storage)
                                .filter(ContentChecks.Standing::unchanged)
                                .isEmpty()
                ? Optional.of(MethodStatus.TRIAL)
                : Optional.empty();
    }

    @Override
    public String noteKey() {
        return "delbar.methodbook.contentcheck.note.first";
    }
}
