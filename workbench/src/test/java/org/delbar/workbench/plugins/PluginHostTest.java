package org.delbar.workbench.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.message.I18nResolver;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.delbar.workbench.events.Heard;
import org.delbar.workbench.plugins.PluginHost.ModuleState;
import org.delbar.workbench.plugins.PluginHost.PluginState;
import org.delbar.workbench.plugins.PluginHost.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PluginHostTest {

    /** Announces itself, which needs a service of the host and a bean of its own. */
    private static final String GREETER = """
            package probe;
            import com.atlassian.event.api.EventPublisher;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            import jakarta.inject.*;
            @Named public class Greeter implements java.util.concurrent.Callable<String> {
              private final Words words;
              @Inject public Greeter(@ComponentImport EventPublisher events, Words words) {
                this.words = words;
                events.publish(words.hello());
              }
              public String call() { return words.hello(); }
            }
            """;

    private static final String WORDS = """
            package probe;
            @jakarta.inject.Named public class Words {
              public String hello() { return "hello"; }
            }
            """;

    @TempDir
    private Path folder;

    private ProbeHost host;
    private final Heard heard = new Heard();

    @BeforeEach
    void start() {
        host = new ProbeHost(folder);
        host.events.register(heard);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private PluginState install(ProbePlugin plugin) {
        return host.plugins.install(plugin.jarIn(folder));
    }

    private static ProbePlugin greeter() {
        return ProbePlugin.named("probe.greeter").source(GREETER).source(WORDS);
    }

    @Test
    void wiresComponentsAndImportedServicesByConstructor() {
        PluginState state = install(greeter());

        assertThat(state.reason()).isNull();
        assertThat(state.state()).isEqualTo(State.ENABLED);
        assertThat(heard.words).containsExactly("hello");
    }

    @Test
    void callsServicesWithTheHostsClassLoaderAndComponentsWithThePlugins() {
        install(ProbePlugin.named("probe.loader").source("""
                        package probe;
                        import com.atlassian.event.api.EventPublisher;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        @jakarta.inject.Named public class Asker {
                          @jakarta.inject.Inject public Asker(@ComponentImport EventPublisher events) throws Exception {
                            Class<?> own = Class.forName("probe.Asker", false,
                                Thread.currentThread().getContextClassLoader());
                            events.publish(own == Asker.class ? "own" : "strange");
                          }
                        }
                        """));

        assertThat(heard.words).containsExactly("own");
    }

    @Test
    void createsObjectsOfModulesWithThePluginsBeans() throws Exception {
        PluginState state = install(greeter().module("<probe key=\"greet\" class=\"probe.Greeter\"/>"));

        assertThat(ProbeHost.module(state, "greet").reason()).isNull();
        assertThat(host.call("greet")).isEqualTo("hello");
    }

    @Test
    void namesAnUnknownModuleAndEnablesTheRest() {
        PluginState state = install(
                greeter().module("<teleport key=\"away\"/>").module("<probe key=\"greet\" class=\"probe.Greeter\"/>"));

        assertThat(state.state()).isEqualTo(State.ENABLED);
        assertThat(ProbeHost.module(state, "away").state()).isEqualTo(State.UNKNOWN);
        assertThat(ProbeHost.module(state, "away").reason()).contains("<teleport>");
        assertThat(ProbeHost.module(state, "greet").state()).isEqualTo(State.ENABLED);
    }

    @Test
    void keepsWhyAModuleFailedAndEnablesTheRest() {
        PluginState state = install(greeter()
                .module("<probe key=\"gone\" class=\"probe.Missing\"/>")
                .module("<probe key=\"greet\" class=\"probe.Greeter\"/>"));

        ModuleState gone = ProbeHost.module(state, "gone");
        assertThat(gone.state()).isEqualTo(State.FAILED);
        assertThat(gone.reason()).contains("probe.Missing");
        assertThat(gone.stackTrace()).contains("ClassNotFoundException");
        assertThat(ProbeHost.module(state, "greet").state()).isEqualTo(State.ENABLED);
    }

    @Test
    void offersTextsOnlyWhileThePluginIsEnabled() {
        install(greeter()
                .file("words/greeter_sv.properties", "hello=hej")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"words.greeter\"/>"));

        assertThat(host.text("words/greeter", "words/greeter_sv.properties")).isNotNull();
        host.plugins.disable("probe.greeter");
        assertThat(host.texts).isEmpty();
    }

    @Test
    void servesDownloadsBelowTheirDeclaredFolderOnly() throws Exception {
        install(greeter()
                .file("pictures/icon.svg", "<svg/>")
                .file("secret.txt", "secret")
                .module("<resource type=\"download\" name=\"images/\" location=\"pictures\"/>"));

        URL icon = host.plugins.download("probe.greeter", "images/icon.svg").orElseThrow();
        assertThat(new String(icon.openStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("<svg/>");
        assertThat(host.plugins.download("probe.greeter", "images/../secret.txt"))
                .isEmpty();
        assertThat(host.plugins.download("probe.greeter", "secret.txt")).isEmpty();
        assertThat(host.plugins.download("probe.greeter", "images/")).isEmpty();
    }

    @Test
    void exportsBeansAndTellsThemOfStartAndStop() {
        install(ProbePlugin.named("probe.life").source("""
                        package probe;
                        import com.atlassian.event.api.EventPublisher;
                        import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        import com.atlassian.sal.api.lifecycle.LifecycleAware;
                        @jakarta.inject.Named @ExportAsService public class Life implements LifecycleAware {
                          private final EventPublisher events;
                          @jakarta.inject.Inject public Life(@ComponentImport EventPublisher events) {
                            this.events = events;
                          }
                          public void onStart() { events.publish("start"); }
                          public void onStop() { events.publish("stop"); }
                        }
                        """));
        assertThat(heard.words).containsExactly("start");

        host.plugins.disable("probe.life");

        assertThat(heard.words).containsExactly("start", "stop");
    }

    @Test
    void loadsTheChangedJar() throws Exception {
        install(greeter());
        Path jar = ProbePlugin.named("probe.greeter")
                .source(GREETER)
                .source(WORDS.replace("hello\"", "good morning\""))
                .jarIn(folder);
        assertThat(jar).exists();

        host.plugins.reload("probe.greeter");

        assertThat(heard.words).containsExactly("hello", "good morning");
    }

    @Test
    void noticesAChangedJarByItself() throws Exception {
        install(greeter());
        heard.words.clear();

        try (AutoCloseable watching = host.plugins.watch()) {
            assertThat(watching).isNotNull();
            ProbePlugin.named("probe.greeter")
                    .source(GREETER)
                    .source(WORDS.replace("hello\"", "good morning\""))
                    .file("more.txt", "makes the jar larger")
                    .jarIn(folder);

            assertThat(heard.words.take()).isEqualTo("good morning");
        }
    }

    @Test
    void startsARepairedJarAfterABrokenOne() throws Exception {
        Path jar = folder.resolve("probe.greeter.jar");
        Files.writeString(jar, "no jar");
        PluginState broken = host.plugins.install(jar);
        greeter().jarIn(folder);

        PluginState repaired = host.plugins.reload(broken.key());

        assertThat(broken.state()).isEqualTo(State.FAILED);
        assertThat(repaired.state()).isEqualTo(State.ENABLED);
        assertThat(host.plugins.plugins()).hasSize(1);
    }

    @Nested
    class Refuses {

        @Test
        void aContextWithAHostTypeThatIsNotImported() {
            PluginState state = install(ProbePlugin.named("probe.forgetful")
                    .source("""
                            package probe;
                            @jakarta.inject.Named public class Forgetful {
                              @jakarta.inject.Inject
                              public Forgetful(com.atlassian.event.api.EventPublisher events) {}
                            }
                            """)
                    .module("<probe key=\"x\" class=\"probe.Forgetful\"/>"));

            assertThat(state.state()).isEqualTo(State.FAILED);
            assertThat(state.reason()).contains("No qualifying bean of type 'com.atlassian.event.api.EventPublisher'");
            assertThat(state.modules()).isEmpty();
        }

        @Test
        void anImportedServiceNobodyOffers() {
            PluginState state = install(ProbePlugin.named("probe.wishful").source("""
                            package probe;
                            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                            @jakarta.inject.Named public class Wishful {
                              @jakarta.inject.Inject
                              public Wishful(@ComponentImport com.atlassian.plugin.web.Condition wish) {}
                            }
                            """));

            assertThat(state.state()).isEqualTo(State.FAILED);
            assertThat(state.reason()).contains("offers the imported service com.atlassian.plugin.web.Condition");
        }

        @Test
        void aServiceThatCannotBeMadeForThePluginAndSaysWhy() {
            host.plugins.offerEach(I18nResolver.class, key -> {
                throw new IllegalStateException("no words for " + key);
            });

            PluginState state = install(ProbePlugin.named("probe.wordless").source("""
                            package probe;
                            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                            @jakarta.inject.Named public class Wordless {
                              @jakarta.inject.Inject
                              public Wordless(@ComponentImport com.atlassian.sal.api.message.I18nResolver words) {}
                            }
                            """));

            assertThat(state.reason()).contains("no words for probe.wordless");
        }

        @Test
        void aPackageTheHostDoesNotExport() {
            PluginState state = install(greeter().header("Import-Package", "com.google.common.collect,*"));

            assertThat(state.state()).isEqualTo(State.FAILED);
            assertThat(state.reason()).contains("com.google.common.collect");
        }

        @Test
        void aVersionTheHostDoesNotHave() {
            PluginState state = install(greeter().header("Import-Package", "jakarta.inject;version=\"[3,4)\",*"));

            assertThat(state.state()).isEqualTo(State.FAILED);
            assertThat(state.reason()).contains("jakarta.inject");
        }

        @Test
        void aDescriptorWhoseKeyIsNotTheManifests() {
            PluginState state = install(greeter().header("Atlassian-Plugin-Key", "probe.other"));

            assertThat(state.reason()).contains("'probe.greeter'").contains("'probe.other'");
        }

        @Test
        void aDescriptorWithoutVersionTwo() {
            PluginState state = install(greeter().descriptor("<atlassian-plugin key=\"probe.greeter\"/>"));

            assertThat(state.reason()).contains("plugins-version=\"2\"");
        }

        @Test
        void elementsOnlyATransformedPluginMayHave() {
            for (String element : List.of("component", "component-import", "module-type")) {
                PluginState state = install(greeter().module("<" + element + " key=\"x\"/>"));

                assertThat(state.reason()).contains("<" + element + ">");
            }
        }

        @Test
        void aDescriptorWithADocumentType() {
            PluginState state = install(greeter().descriptor("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x\"><x/>"));

            assertThat(state.reason()).contains("DOCTYPE");
        }

        @Test
        void twoModulesOfOneKey() {
            PluginState state = install(greeter().module("<probe key=\"x\"/><probe key=\"x\"/>"));

            assertThat(state.reason()).contains("'x'");
        }

        @Test
        void aJarWithoutAPluginKey() {
            PluginState state = install(greeter().without("Atlassian-Plugin-Key"));

            assertThat(state.reason()).contains("Atlassian-Plugin-Key");
        }
    }
}
