package org.delbar.workbench.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.plugin.web.Condition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.HostConditions;
import org.delbar.workbench.content.WebItems;
import org.delbar.workbench.testing.Community;
import org.delbar.workbench.testing.TinyPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebItemModuleTest {

    private static final String HOST = "com.atlassian.confluence.plugin.descriptor.web.conditions.";

    /** Holds when the context says what its parameter says. */
    public static final class Says implements Condition {

        private String expected = "";

        @Override
        public void init(Map<String, String> params) {
            expected = params.getOrDefault("word", "");
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return expected.equals(context.get("word"));
        }
    }

    public static final class Fails implements Condition {

        @Override
        public void init(Map<String, String> params) {
            // Fails later.
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            throw new IllegalStateException("condition is broken");
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Community community = new Community();
    private final WebItems items = community.webItems;
    private final WebItemModule module = new WebItemModule(items, new HostConditions(community.permissions));

    @AfterEach
    void close() {
        community.close();
    }

    private AutoCloseable enable(String key, String weight, String inside) throws Exception {
        return module.enable(new TinyPlugin(folder)
                .with("i.png", "png")
                .declares("<web-item key=\"" + key + "\" section=\"system.space.tools/integrations\" weight=\"" + weight
                        + "\">" + inside + "</web-item>"));
    }

    private List<String> labels(Map<String, Object> context) {
        return items.items("system.space.tools/integrations", context).stream()
                .map(WebItems.Shown::label)
                .toList();
    }

    private static String says(String word, String attributes) {
        return "<condition class=\"" + Says.class.getName() + "\" " + attributes + "><param name=\"word\">" + word
                + "</param></condition>";
    }

    @Test
    void sortsByWeightAndFillsLinks() throws Exception {
        enable(
                "b",
                "20",
                "<label key=\"Second\"/><link linkId=\"two\">/x.action?key=$htmlUtil.urlEncode($space.key)&amp;id=$page.id</link>");
        enable(
                "a",
                "10",
                "<label key=\"workbench.blueprints.blank\"/><resource name=\"icon\" type=\"download\" location=\"i.png\"/>");

        List<WebItems.Shown> shown =
                items.itemsBelow("system.space.tools", Map.of("space", community.together, "page", community.home));

        assertThat(shown).extracting(WebItems.Shown::label).containsExactly("Blank page", "Second");
        assertThat(shown.get(0).iconUrl()).isEqualTo("/confluence/download/resources/org.example.tiny:a/icon");
        assertThat(shown.get(1).url()).isEqualTo("/confluence/x.action?key=TOG&id=" + community.home.getId());
        assertThat(shown.get(1).linkId()).isEqualTo("two");
    }

    @Test
    void asksConditionsOfThePlugin() throws Exception {
        enable("a", "1", "<label>yes</label>" + says("yes", ""));
        enable("b", "2", "<label>not yes</label>" + says("yes", "invert=\"true\""));
        enable(
                "c",
                "3",
                "<label>either</label><conditions type=\"OR\">" + says("yes", "") + says("no", "") + "</conditions>");
        enable("d", "4", "<label>broken</label><condition class=\"" + Fails.class.getName() + "\"/>");

        assertThat(labels(Map.of("word", "yes"))).containsExactly("yes", "either");
        assertThat(labels(Map.of("word", "no"))).containsExactly("not yes", "either");
        assertThat(labels(Map.of())).containsExactly("not yes");
    }

    @Test
    void knowsTheConditionsOfTheHost() throws Exception {
        enable(
                "a",
                "1",
                "<label>tools</label><condition class=\"" + HOST
                        + "SpacePermissionCondition\"><param name=\"permission\">administer</param></condition>"
                        + "<condition class=\"" + HOST + "SpaceSidebarCondition\"/><condition class=\"" + HOST
                        + "HasSpaceCondition\"/>");
        enable(
                "b",
                "2",
                "<label>old theme</label><condition class=\"" + HOST + "SpaceSidebarCondition\" invert=\"true\"/>");

        community.readAs(community.anna);
        assertThat(labels(Map.of("space", community.together))).containsExactly("tools");
        assertThat(labels(Map.of())).isEmpty();
        community.readAs(community.bo);
        assertThat(labels(Map.of("space", community.together))).isEmpty();
    }

    @Test
    void disappearsWithItsPlugin() throws Exception {
        AutoCloseable enabled = enable("a", "1", "<label>yes</label>");
        enabled.close();

        assertThat(labels(Map.of())).isEmpty();
        assertThat(items.resource("org.example.tiny:a", "icon")).isEmpty();
    }

    @Test
    void namesAMissingFile() {
        assertThatThrownBy(() -> enable("a", "1", "<resource name=\"icon\" location=\"gone.png\"/>"))
                .hasMessage("The jar has no file gone.png");
    }
}
