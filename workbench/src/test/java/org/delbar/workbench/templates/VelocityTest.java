package org.delbar.workbench.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.View;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.delbar.workbench.modules.VelocityAllowlistModule;
import org.delbar.workbench.testing.FolderPlugin;
import org.delbar.workbench.texts.Texts;
import org.delbar.workbench.webresources.WebResources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VelocityTest {

    private static final String VIEW = View.class.getName();

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.UK);
    private final WebResources webResources =
            new WebResources(texts, (soy, name, locale) -> soy, "/confluence", name -> null, true);
    private final Velocity velocity = new Velocity(texts, webResources, "/confluence");
    private FolderPlugin plugin;

    @BeforeEach
    void aPlugin() throws Exception {
        plugin = new FolderPlugin("com.example", folder).withClasses(View.class);
        velocity.addTemplatesOf(plugin);
        for (String method : List.of(
                "title()",
                "rows()",
                "bodyHtmlSafe()",
                "safeRows()",
                "label(java.lang.String)",
                "getName()",
                "isOpen()")) {
            velocity.allow(plugin, VIEW + "#" + method);
        }
    }

    private String render(String template) {
        return render(template, Map.of());
    }

    private String render(String template, Map<String, Object> more) {
        plugin.withFile("templates/x" + template.hashCode() + ".vm", template);
        Map<String, Object> context = velocity.createDefaultVelocityContext();
        context.put("view", new View("<Åsa & Bo's \"plan\">", List.of("<i>1</i>", "<i>2</i>")));
        context.put("word", "<i>");
        context.put("bodyHtml", "<i>");
        context.put("map", Map.of("a", "<i>"));
        context.putAll(more);
        return velocity.getRenderedTemplate("templates/x" + template.hashCode() + ".vm", context);
    }

    @Nested
    class Escaping {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "$view.title()             | &lt;Åsa &amp; Bo&#39;s &quot;plan&quot;&gt;",
                    "$!{word}                  | &lt;i&gt;",
                    "$bodyHtml                 | <i>",
                    "$!{bodyHtml}              | <i>",
                    "$map.a                    | &lt;i&gt;",
                    "$map.get('a')             | &lt;i&gt;",
                    "$view.safeRows().get(1)   | <i>2</i>",
                    "$view.rows().get(1)       | &lt;i&gt;2&lt;/i&gt;",
                    "$htmlUtil.htmlEncode('<') | &lt;",
                    "$htmlUtil.urlEncode('å/b')| %C3%A5%2Fb",
                    "$view.label('<')          | &lt;&lt;Åsa &amp; Bo&#39;s &quot;plan&quot;&gt;",
                })
        void escapesWhatIsNotDeclaredHtml(String reference, String html) {
            assertThat(render(reference)).isEqualTo(html);
        }

        @Test
        void keepsDeclaredHtmlThroughVariablesLoopsAndMacros() {
            assertThat(render("#set($b = $view.bodyHtmlSafe())$b")).startsWith("<b><Åsa");
            assertThat(render("#foreach($r in $view.safeRows())$r#end")).isEqualTo("<i>1</i><i>2</i>");
            assertThat(render("#foreach($r in $view.rows())$velocityCount$r#end"))
                    .isEqualTo("1&lt;i&gt;1&lt;/i&gt;2&lt;i&gt;2&lt;/i&gt;");
            assertThat(render("#macro(m $x)[$x]#end#m($view.safeRows().get(0))#m($word)"))
                    .isEqualTo("[<i>1</i>][&lt;i&gt;]");
        }

        @Test
        void escapesInOwnTemplatesToo() {
            String html = velocity.renderOwn(
                    "templates/VelocityTest.vm", Map.of("word", "<i>", "view", new View("t", List.of())));

            assertThat(html.strip()).isEqualTo("&lt;i&gt; /confluence secret");
        }

        @Test
        void escapesTextsAndTheirArguments() {
            plugin.withFile("words.properties", "hi=Move''n''talk & {0}\n");
            texts.add("words", plugin::resource);

            assertThat(render("$i18n.getText('hi', [$word])")).isEqualTo("Move&#39;n&#39;talk &amp; &lt;i&gt;");
            assertThat(render("$i18n.getText('hi', $word)")).isEqualTo("Move&#39;n&#39;talk &amp; &lt;i&gt;");
        }
    }

    @Nested
    class Allowed {

        @Test
        void aMethodThatIsNotListedStaysAsItIsWritten() {
            assertThat(render("$view.secret() $!view.secret()x ${view.secret()}"))
                    .isEqualTo("$view.secret() x ${view.secret()}");
        }

        @Test
        void propertiesAreMethodsToo() {
            assertThat(render("$view.name $view.open")).endsWith(" true");
            assertThat(render("$view.class $view.class.name $view.getClass()"))
                    .isEqualTo("$view.class $view.class.name $view.getClass()");
        }

        @Test
        void aRecordsComponentIsNoProperty() {
            assertThat(render("$view.title")).isEqualTo("$view.title");
        }

        @Test
        void listsAndTextsAreForAll() {
            assertThat(render("#if($view.rows().size() == 2)$word.length()#end"))
                    .isEqualTo("3");
            assertThat(render("#foreach($e in $map.entrySet())$e.key=$e.getValue()#end"))
                    .isEqualTo("a=&lt;i&gt;");
        }

        @Test
        void aPluginAllowsOnlyWhatIsItsOwn() {
            assertThatThrownBy(() -> velocity.allow(plugin, "java.lang.Runtime#exit(int)"))
                    .hasMessageContaining("only allow methods of its own classes");
            assertThatThrownBy(() -> velocity.allow(plugin, VIEW + "#absent()"))
                    .hasMessageContaining("no public method");
            assertThatThrownBy(() -> velocity.allow(plugin, VIEW)).hasMessageContaining("not of the form");
        }

        @Test
        void theDescriptorListsMethods() throws Exception {
            AutoCloseable module = new VelocityAllowlistModule(velocity)
                    .enable(plugin.declares("<velocity-allowlist key='a'><method> " + VIEW
                            + "#secret() </method></velocity-allowlist>"));
            assertThat(render("$view.secret()")).isEqualTo("secret");

            module.close();

            assertThat(render("$view.secret()")).isEqualTo("$view.secret()");
        }
    }

    @Nested
    class Directives {

        @Test
        void webResourcesAreAskedForInEitherWay() {
            webResources.host("a:b", List.of("b.css"), List.of(), List.of());
            webResources.host("a:c", List.of("c.css"), List.of(), List.of("ctx"));
            webResources.startPage();

            String html = render("#requireResource(\"a:b\")$webResourceManager.requireResourcesForContext('ctx')|");

            assertThat(html).endsWith("|");
            assertThat(webResources.currentPage().styleSheets())
                    .extracting(address -> address.replaceAll("\\?.*", ""))
                    .containsExactly(
                            "/confluence/download/batch/a:b/a:b.css", "/confluence/download/batch/a:c/a:c.css");
        }

        @Test
        void decoratorsEncloseEachOther() {
            velocity.decorateWith((name, parameters, body) -> "[" + name + parameters + body.strip() + "]");

            String html = render("#applyDecorator(\"root\")#decoratorParam(\"context\" \"space\")"
                    + "#applyDecorator(\"inner\")#decoratorParam(\"title\" $word)<p>$word</p>#end#end");

            assertThat(html).isEqualTo("[root{context=space}[inner{title=<i>}<p>&lt;i&gt;</p>]]");
        }

        @Test
        void formsCarryTheTokenOfTheRequest() {
            velocity.offer("atl_token", () -> "a\"b");

            assertThat(render("#form_xsrfToken()"))
                    .isEqualTo("<input type=\"hidden\" name=\"atl_token\" value=\"a&quot;b\">");
        }
    }

    @Test
    void readsVelocity16AndNotLater() {
        assertThat(render("#foreach($r in $view.rows())$foreach.count#if($velocityHasNext),#end#end"))
                .isEqualTo("$foreach.count,$foreach.count");
    }

    @Test
    void namesATemplateThatIsMissingOrBroken() {
        assertThatThrownBy(() -> velocity.getRenderedTemplate("templates/absent.vm", new HashMap<>()))
                .hasMessageContaining("templates/absent.vm");
        assertThatThrownBy(() -> render("#if($x)")).hasMessageContaining("templates/x");
    }
}
