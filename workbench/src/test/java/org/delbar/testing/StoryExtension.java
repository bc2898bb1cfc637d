package org.delbar.testing;

import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the workbench and the browser with the first story and closes them with the run; each test has visits of its own. */
final class StoryExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace STORIES = Namespace.create(StoryExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext test) {
        StoryRun run = test.getRoot()
                .getStore(STORIES)
                .computeIfAbsent(StoryRun.class, key -> StoryRun.begin(), StoryRun.class);
        return Objects.requireNonNull(test.getStore(STORIES)
                .computeIfAbsent(Visits.class, key -> new Visits(Objects.requireNonNull(run)), Visits.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visits visits = test.getStore(STORIES).remove(Visits.class, Visits.class);
        if (visits != null) {
            visits.end(
                    test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName(),
                    test.getExecutionException().isPresent());
        }
    }
}
