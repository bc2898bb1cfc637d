package org.delbar.pagefacts.rebuild;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.words.SpaceKey;

/** Space tools: reads the pages of a space into the lists again. For those who administer the space. */
public final class SpaceRebuildAction extends AbstractSpaceAdminAction {

    private static final long serialVersionUID = 1L;

    private final transient SpaceRebuild rebuild;
    private final transient RebuildSentence sentence;
    private final transient Addresses site;

    @Inject
    public SpaceRebuildAction(SpaceRebuild rebuild, RebuildSentence sentence, Addresses site) {
        this.rebuild = rebuild;
        this.sentence = sentence;
        this.site = site;
    }

    @Override
    public String doDefault() {
        return INPUT;
    }

    @Override
    public String execute() {
        if (rebuild.start(new SpaceKey(getSpaceKey()))) {
            return SUCCESS;
        }
        addActionError(getText("delbar.pagefacts.rebuild.too-much"));
        return INPUT;
    }

    public RebuildView getView() {
        SpaceKey key = new SpaceKey(getSpaceKey());
        Optional<RebuildState> state = rebuild.state(key);
        return new RebuildView(
                key.value(),
                sentence.of(state),
                sentence.isRunning(state),
                state.map(RebuildState::done).orElse(0),
                state.map(RebuildState::all).orElse(0),
                site.here("/rest/delbar/1/pagefacts/" + encoded(key) + "/rebuild"),
                site.here("/spaces/delbar-settings.action?key=" + encoded(key)));
    }

    private static String encoded(SpaceKey key) {
        return URLEncoder.encode(key.value(), StandardCharsets.UTF_8);
    }
}
