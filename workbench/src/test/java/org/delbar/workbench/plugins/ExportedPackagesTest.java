package org.delbar.workbench.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.jar.Attributes;
import org.junit.jupiter.api.Test;

class ExportedPackagesTest {

    private final ExportedPackages packages = ExportedPackages.of(ClassPath.entries());

    @Test
    void givesPluginsThePackagesOfConfluenceWithTheirVersions() {
        assertThat(packages.versions())
                .containsKeys("com.atlassian.event.api", "net.java.ao", "net.java.ao.schema")
                .containsEntry("org.apache.commons.logging", "1.2.0")
                .hasEntrySatisfying(
                        "jakarta.inject", version -> assertThat(version).startsWith("2.0"))
                .hasEntrySatisfying("org.slf4j", version -> assertThat(version).startsWith("2.0"))
                .hasEntrySatisfying(
                        "org.springframework.transaction.support",
                        version -> assertThat(version).startsWith("6.2"));
    }

    @Test
    void hidesTheHostsOwnPackages() {
        assertThat(packages.versions().keySet())
                .doesNotContain(
                        "com.atlassian.util.profiling",
                        "com.atlassian.plugin.util",
                        "com.google.common.collect",
                        "com.zaxxer.hikari")
                .noneMatch(each -> each.startsWith("org.delbar"));
    }

    @Test
    void readsVersionsOfAnExportHeader() {
        Attributes manifest = new Attributes();
        manifest.putValue("Bundle-Version", "3.1.0.GA");
        manifest.putValue("Export-Package", "a.b;c.d;version=\"2.5\";uses:=\"x,y\",e.f");

        PackageVersions versions = new PackageVersions(manifest);

        assertThat(versions.of("a.b")).isEqualTo("2.5.0");
        assertThat(versions.of("c.d")).isEqualTo("2.5.0");
        assertThat(versions.of("e.f")).isEqualTo("3.1.0");
    }
}
