package org.delbar.workbench.content;

import com.atlassian.plugin.web.Condition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pieces of HTML that plugins add to places of a page, as {@code atl.footer}. */
public final class WebPanels {

    /** What a panel shows; the map is its own. */
    public interface Content {
        String html(Map<String, Object> context);
    }

    public record Declared(String completeKey, String location, int weight, Condition condition, Content content) {}

    private static final Logger LOG = LoggerFactory.getLogger(WebPanels.class);

    private final List<Declared> all = new CopyOnWriteArrayList<>();

    public AutoCloseable add(Declared panel) {
        all.add(panel);
        return () -> all.remove(panel);
    }

    public int size() {
        return all.size();
    }

    /**
     * The HTML of those at this location whose conditions hold, by weight.
     *
     * @param context what conditions and panels may use: {@code space}, {@code page}, {@code user}
     */
    public List<String> at(String location, Map<String, Object> context) {
        return all.stream()
                .filter(each -> each.location().equals(location))
                .sorted(Comparator.comparingInt(Declared::weight).thenComparing(Declared::completeKey))
                .map(each -> html(each, context))
                .filter(html -> !html.isEmpty())
                .toList();
    }

    /** A panel that fails leaves the page without it and nothing else. */
    private static String html(Declared panel, Map<String, Object> context) {
        try {
            return panel.condition().shouldDisplay(context) ? panel.content().html(new HashMap<>(context)) : "";
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("The panel {} failed", panel.completeKey(), failure);
            return "";
        }
    }
}
