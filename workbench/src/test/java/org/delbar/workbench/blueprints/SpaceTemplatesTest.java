package org.delbar.workbench.blueprints;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.templates.PageTemplate;
import com.atlassian.confluence.pages.templates.PluginTemplateReference;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.ModuleCompleteKey;
import org.delbar.workbench.testing.Community;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpaceTemplatesTest {

    private static final String TEMPLATE = "org.example.tiny:method-template";
    private static final String BLUEPRINT = "org.example.tiny:method";

    private final Community community = new Community();
    private final SpaceTemplates templates = new SpaceTemplates(community.database);

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void aSpaceHasItsOwnOrNone() {
        Space other = community.spaces.create("OTH", "Other", community.anna);
        assertThat(edited(community.together)).isNull();

        assertThat(save("<p>ours</p>", 0)).isTrue();

        assertThat(edited(community.together)).satisfies(template -> {
            assertThat(template.getContent()).isEqualTo("<p>ours</p>");
            assertThat(template.getName()).isEqualTo("method-template");
        });
        assertThat(edited(other)).isNull();
    }

    @Test
    void theSecondOfTwoEditorsChangesNothing() {
        assertThat(save("<p>first</p>", 0)).isTrue();

        assertThat(save("<p>also from the start</p>", 0)).isFalse();
        assertThat(save("<p>first again</p>", 1)).isTrue();
        assertThat(save("<p>late</p>", 1)).isFalse();

        assertThat(edited(community.together))
                .extracting(PageTemplate::getContent)
                .isEqualTo("<p>first again</p>");
    }

    @Test
    void resettingGoesBackToThePlugin() {
        save("<p>ours</p>", 0);

        templates.reset(community.together, TEMPLATE, BLUEPRINT);

        assertThat(edited(community.together)).isNull();
        assertThat(save("<p>of a screen that was open</p>", 1)).isFalse();
    }

    private boolean save(String storage, int expected) {
        return templates.save(community.together, TEMPLATE, BLUEPRINT, storage, expected, community.anna);
    }

    private @Nullable PageTemplate edited(Space space) {
        return templates.getPageTemplate(PluginTemplateReference.spaceTemplateReference(
                new ModuleCompleteKey(TEMPLATE), new ModuleCompleteKey(BLUEPRINT), space));
    }
}
