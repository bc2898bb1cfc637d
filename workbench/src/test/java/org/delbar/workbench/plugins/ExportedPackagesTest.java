package org.delbar.workbench.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.jar.Attributes;
import org.junit.jupiter.api.Test;

class ExportedPackagesTest {

    private final ExportedPackages packages = ExportedPackages.of(ClassPath.entries());

    @Test
    void givesPluginsThePackagesOfConfluenceWithTheirVersions() {
        assertThat(packages.versions())
                .containsKeys("com.atlassian.event.api", "net.java.ao", "net.java.ao.schema")
                .containsEntry("org.apache.commons.logging", Set.of("1.2.0"))
                .containsEntry("jakarta.inject", Set.of("2.0.1"));
        assertThat(packages.versions().get("org.springframework.transaction.support"))
                .allMatch(version -> version.startsWith("6.2"));
    }

    @Test
    void offersAPackageUnderEachVersionItsJarGives() {
        assertThat(packages.versions().get("org.slf4j"))
                .anyMatch(version -> version.startsWith("1.7"))
                .anyMatch(version -> version.startsWith("2."));
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

        assertThat(versions.of("a.b")).containsExactly("2.5.0");
        assertThat(versions.of("c.d")).containsExactly("2.5.0");
        assertThat(versions.of("e.f")).containsExactly("3.1.0");
    }
}
