package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.plugins.PluginHost;
import org.delbar.workbench.plugins.ProbePlugin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D14: every text of the add-on reads the same through Java, Velocity, Soy and JavaScript, with its arguments. */
@Tag("story")
class AddOnWordsStory {

    private static final String PLUGIN = "probe.words";
    private static final List<String> ARGUMENTS = List.of("one", "two", "three", "four");
    private static final Map<String, String> READERS = Map.of("grace", "", "maja", "_sv", "jonas", "_no");

    private static final String MACRO = """
            package probe.words;

            import com.atlassian.confluence.content.render.xhtml.ConversionContext;
            import com.atlassian.confluence.macro.Macro;
            import com.atlassian.confluence.plugin.services.VelocityHelperService;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            import jakarta.inject.Inject;
            import jakarta.inject.Named;
            import java.util.Map;

            @Named
            public class WordsMacro implements Macro {
                private final VelocityHelperService velocity;

                @Inject
                public WordsMacro(@ComponentImport VelocityHelperService velocity) {
                    this.velocity = velocity;
                }

                public String execute(Map<String, String> parameters, String body, ConversionContext context) {
                    return velocity.getRenderedTemplate("probe/words.vm", velocity.createDefaultVelocityContext());
                }

                public BodyType getBodyType() {
                    return BodyType.NONE;
                }

                public OutputType getOutputType() {
                    return OutputType.BLOCK;
                }
            }
            """;

    private static final String MODULES = """
            <xhtml-macro key="words-macro" name="probe-words" class="probe.words.WordsMacro"><parameters/></xhtml-macro>
            <web-resource key="words">
              <transformation extension="soy"><transformer key="soyTransformer"/></transformation>
              <transformation extension="js"><transformer key="jsI18n"/></transformation>
              <resource type="download" name="words.soy.js" location="probe/words.soy"/>
              <resource type="download" name="words.js" location="probe/words.js"/>
            </web-resource>
            """;

    @TempDir
    Path folder;

    @Test
    void everyTextReadsTheSameEverywhere() throws Exception {
        Map<String, String> english = texts("");
        assertThat(english).hasSizeGreaterThan(100);
        try (Workbench workbench = RealWorkbench.own();
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(
                                        List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            PluginHost.PluginState probe = workbench.plugins().install(probe(english));
            assertThat(probe.state()).as(probe.reason()).isEqualTo(PluginHost.State.ENABLED);
            for (Map.Entry<String, String> reader : READERS.entrySet()) {
                Visitor visitor = Visitor.signedIn(workbench, reader.getKey());
                Map<String, String> expected = inJava(texts(reader.getValue()), reader.getValue());

                assertThat(inVelocity(visitor)).isEqualTo(expected);
                try (Page page = browser.newPage()) {
                    page.navigate(workbench.url() + "/login.action");
                    page.addScriptTag(
                            new Page.AddScriptTagOptions().setUrl(workbench.url() + script(reader.getValue())));
                    assertThat(inBrowser(page, "window.probeWords")).isEqualTo(expected);
                    assertThat(inBrowser(page, soyOf(english))).isEqualTo(expected);
                }
            }
        }
    }

    private Path probe(Map<String, String> texts) {
        StringBuilder velocity = new StringBuilder("<ul>\n");
        StringBuilder script = new StringBuilder("window.probeWords = {\n");
        StringBuilder soy = new StringBuilder("{namespace Probe.Words}\n");
        int number = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String key = text.getKey();
            boolean takes = text.getValue().contains("{0}");
            String words = ARGUMENTS.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
            velocity.append("<li data-key=\"")
                    .append(key)
                    .append("\">$i18n.getText('")
                    .append(key)
                    .append(takes ? "', [" + words + "])" : "')")
                    .append("</li>\n");
            String call = "getText('" + key + (takes ? "', " + words + ")" : "')");
            script.append("'").append(key).append("': AJS.I18n.").append(call).append(",\n");
            soy.append("/** */\n{template .t")
                    .append(number++)
                    .append("}\n{")
                    .append(call)
                    .append("}\n{/template}\n");
        }
        return ProbePlugin.named(PLUGIN)
                .source(MACRO)
                .module(MODULES)
                .file("probe/words.vm", velocity.append("</ul>\n").toString())
                .file("probe/words.js", script.append("'': ''};\n").toString())
                .file("probe/words.soy", soy.toString())
                .jarIn(folder);
    }

    private static Map<String, String> inJava(Map<String, String> texts, String suffix) {
        Locale locale = suffix.isEmpty() ? Locale.UK : Locale.forLanguageTag(suffix.substring(1));
        Map<String, String> shown = new TreeMap<>(texts);
        shown.replaceAll((key, text) ->
                text.contains("{0}") ? new MessageFormat(text, locale).format(ARGUMENTS.toArray()) : text);
        return shown;
    }

    private static Map<String, String> inVelocity(Visitor visitor) {
        String preview = visitor.postForm(
                        "/pages/preview",
                        Map.of(
                                "spaceKey",
                                "TOG",
                                "wysiwygContent",
                                "<ac:structured-macro ac:name=\"probe-words\" ac:schema-version=\"1\" />"))
                .body();
        Map<String, String> shown = new TreeMap<>();
        for (Element item : Jsoup.parse(preview).select("li[data-key]")) {
            shown.put(item.attr("data-key"), item.wholeText());
        }
        return shown;
    }

    private static String script(String suffix) {
        String locale = suffix.isEmpty() ? "en_GB" : suffix.substring(1);
        return "/download/batch/" + PLUGIN + ":words/" + PLUGIN + ":words.js?locale=" + locale;
    }

    private static String soyOf(Map<String, String> texts) {
        StringBuilder all = new StringBuilder("{");
        int number = 0;
        for (String key : texts.keySet()) {
            all.append("'")
                    .append(key)
                    .append("': new DOMParser().parseFromString(Probe.Words.t")
                    .append(number++)
                    .append("({}), 'text/html').documentElement.textContent, ");
        }
        return all.append("'': ''}").toString();
    }

    private static Map<String, String> inBrowser(Page page, String expression) {
        Map<String, String> shown = new HashMap<>();
        ((Map<?, ?>) page.evaluate("() => (" + expression + ")"))
                .forEach((key, text) -> shown.put(String.valueOf(key), String.valueOf(text)));
        shown.remove("");
        return new TreeMap<>(shown);
    }

    /** All texts of the jar in one language, by key. */
    private static Map<String, String> texts(String suffix) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (JarFile jar = new JarFile(System.getProperty("delbar.jar"))) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith("/texts" + suffix + ".properties")) {
                    Properties loaded = new Properties();
                    try (InputStream in = jar.getInputStream(entry)) {
                        loaded.load(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
                    }
                    loaded.stringPropertyNames().forEach(key -> all.put(key, loaded.getProperty(key)));
                }
            }
        }
        return all;
    }
}
