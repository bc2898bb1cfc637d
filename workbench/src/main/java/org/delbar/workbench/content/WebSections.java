package org.delbar.workbench.content;

import com.atlassian.plugin.web.Condition;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Groups of web-items that plugins add to a place such as {@code system.space.tools}. */
public final class WebSections {

    /**
     * @param key within its plugin; its web-items name {@code <location>/<key>}
     * @param label a text key, or the text itself
     */
    public record Declared(
            String completeKey, String key, String location, int weight, String label, Condition condition) {}

    public record Shown(String key, String label) {}

    private final List<Declared> all = new CopyOnWriteArrayList<>();
    private final I18nResolver texts;

    public WebSections(I18nResolver texts) {
        this.texts = texts;
    }

    public AutoCloseable add(Declared section) {
        all.add(section);
        return () -> all.remove(section);
    }

    public int size() {
        return all.size();
    }

    /** Those whose conditions hold, by weight, labels in the reader's language. */
    public List<Shown> at(String location, Map<String, Object> context) {
        return all.stream()
                .filter(each -> each.location().equals(location))
                .filter(each -> each.condition().shouldDisplay(context))
                .sorted(Comparator.comparingInt(Declared::weight).thenComparing(Declared::completeKey))
                .map(each -> new Shown(each.key(), texts.getText(each.label())))
                .toList();
    }
}
