package org.delbar.workbench.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.nio.file.Path;
import java.util.Map;
import org.delbar.workbench.content.Macros;
import org.delbar.workbench.testing.TinyPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XhtmlMacroModuleTest {

    public static final class Hello implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            return "hello";
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.INLINE;
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Macros macros = new Macros();
    private final XhtmlMacroModule module = new XhtmlMacroModule(macros);

    private static String xml(String type, String inside) {
        return "<xhtml-macro key=\"k\" name=\"hello\" class=\"" + type + "\" icon=\"/download/resources/x/y.png\">"
                + inside + "</xhtml-macro>";
    }

    @Test
    void registersTheMacroWithItsFormAndTakesItOutAgain() throws Exception {
        AutoCloseable enabled = module.enable(new TinyPlugin(folder)
                .declares(xml(
                        Hello.class.getName(),
                        "<category name=\"reporting\"/><alias name=\"hi\"/><parameters><parameter name=\"mode\" type=\"enum\""
                                + " required=\"true\" default=\"a\"><value name=\"a\"/><value name=\"b\"/>"
                                + "<option key=\"o\" value=\"v\"/></parameter></parameters>")));

        Macros.Definition hello = macros.find("hello").orElseThrow();
        assertThat(hello.pluginKey()).isEqualTo("org.example.tiny");
        assertThat(hello.categories()).containsExactly("reporting");
        assertThat(hello.aliases()).containsExactly("hi");
        Macros.Parameter mode = hello.parameters().get(0);
        assertThat(mode.values()).containsExactly("a", "b");
        assertThat(mode.required()).isTrue();
        assertThat(mode.defaultValue()).isEqualTo("a");
        assertThat(mode.options()).containsEntry("o", "v");

        enabled.close();
        assertThat(macros.find("hello")).isEmpty();
    }

    @Test
    void refusesAMacroWithoutParametersElement() {
        assertThatThrownBy(() -> module.enable(new TinyPlugin(folder).declares(xml(Hello.class.getName(), ""))))
                .hasMessage("<xhtml-macro> needs <parameters/>");
    }

    @Test
    void refusesAClassThatIsNoMacro() {
        assertThatThrownBy(
                        () -> module.enable(new TinyPlugin(folder).declares(xml("java.lang.String", "<parameters/>"))))
                .hasMessage("java.lang.String does not implement com.atlassian.confluence.macro.Macro");
    }

    @Test
    void refusesASecondMacroOfTheSameName() throws Exception {
        TinyPlugin plugin = new TinyPlugin(folder);
        module.enable(plugin.declares(xml(Hello.class.getName(), "<parameters/>")));

        assertThatThrownBy(() -> module.enable(plugin.declares(xml(Hello.class.getName(), "<parameters/>"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
