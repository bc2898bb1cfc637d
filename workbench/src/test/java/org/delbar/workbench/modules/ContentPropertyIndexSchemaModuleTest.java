package org.delbar.workbench.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.delbar.workbench.search.SearchableCommunity;
import org.delbar.workbench.search.cql.CqlRefused;
import org.delbar.workbench.testing.Community;
import org.delbar.workbench.testing.TinyPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentPropertyIndexSchemaModuleTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SearchableCommunity here;

    @BeforeEach
    void open() {
        here = new SearchableCommunity(new Community(), folder.resolve("index"));
        here.community.readAs(here.community.bo);
        here.properties.setTextProperty(
                here.community.home, "trail", "{\"length\": 3, \"kind\": {\"name\": \"Loop\"}}");
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void valuesAreFoundAsLongAsTheModuleIsEnabled() throws Exception {
        AutoCloseable enabled = enable("<extract path=\"length\" type=\"number\" alias=\"trailLength\"/>"
                + "<extract path=\"kind.name\" type=\"string\"/>");

        assertThat(here.cql("trailLength < 4")).containsExactly("Together");
        assertThat(here.cql("content.property[trail].kind.name = Loop")).containsExactly("Together");

        enabled.close();

        assertThatThrownBy(() -> here.cql("trailLength < 4")).isInstanceOf(CqlRefused.class);
    }

    @Test
    void refusesWhatSaysTooLittleOrTooMuch() {
        assertThatThrownBy(() -> enable("<extract path=\"length\" type=\"money\"/>"))
                .hasMessageContaining("money");
        assertThatThrownBy(() -> enable("<extract type=\"number\"/>")).hasMessageContaining("path");
        assertThatThrownBy(() -> enable("<extract path=\"length\"/>")).hasMessageContaining("type");
    }

    private AutoCloseable enable(String extracts) throws Exception {
        return new ContentPropertyIndexSchemaModule(here.schemas)
                .enable(new TinyPlugin(folder)
                        .declares("<content-property-index-schema key=\"trails\"><key property-key=\"trail\">"
                                + extracts + "</key></content-property-index-schema>"));
    }
}
