package org.delbar.workbench.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.delbar.testing.EachDatabase;
import org.junit.jupiter.api.Test;

@EachDatabase
class StoredPluginSettingsTest {

    private final Database database;
    private final PluginSettings site;

    StoredPluginSettingsTest(Database database) {
        this.database = database;
        site = new StoredPluginSettings(database).createGlobalSettings();
    }

    @Test
    void keepsEachKindOfValueSalTakes() {
        Properties properties = new Properties();
        properties.setProperty("colour", "grønn");

        site.put("text", "Move'n'talk");
        site.put("list", List.of("a", "b"));
        site.put("map", Map.of("a", "b"));
        site.put("properties", properties);

        PluginSettings again = new StoredPluginSettings(database).createGlobalSettings();
        assertThat(again.get("text")).isEqualTo("Move'n'talk");
        assertThat(again.get("list")).isEqualTo(List.of("a", "b"));
        assertThat(again.get("map")).isEqualTo(Map.of("a", "b"));
        assertThat(again.get("properties")).isEqualTo(properties);
    }

    @Test
    void answersWhatWasThereBefore() {
        assertThat(site.put("colour", "red")).isNull();
        assertThat(site.put("colour", "blue")).isEqualTo("red");
        assertThat(site.remove("colour")).isEqualTo("blue");
        assertThat(site.get("colour")).isNull();
    }

    @Test
    void keepsSpacesApart() {
        PluginSettings space = new StoredPluginSettings(database).createSettingsForKey("DEMO");
        site.put("colour", "red");

        assertThat(space.get("colour")).isNull();
    }

    @Test
    void refusesOtherValuesAndTooLongKeys() {
        assertThatThrownBy(() -> site.put("number", 17)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> site.put("k".repeat(101), "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
