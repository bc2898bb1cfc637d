package org.delbar.workbench.content;

import com.atlassian.plugin.web.Condition;
import com.atlassian.sal.api.message.I18nResolver;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Links and menu entries that plugins add, by the section they are shown in. */
public final class WebItems {

    /**
     * A web-item as declared.
     *
     * @param label a text key, or the text itself
     * @param link from the context path on, may hold {@code $space.key} and the like
     * @param resources address in the jar by name
     */
    public record Declared(
            String completeKey,
            String section,
            int weight,
            String label,
            @Nullable String description,
            @Nullable String link,
            @Nullable String linkId,
            @Nullable String styleClass,
            Map<String, String> params,
            Map<String, URL> resources,
            Condition condition) {}

    /**
     * A web-item as one reader sees it, texts in that reader's language.
     *
     * @param url with context path; null when the item has no link
     * @param iconUrl with context path; null when the item has no resource {@code icon}
     */
    public record Shown(
            String completeKey,
            String label,
            String description,
            @Nullable String url,
            @Nullable String linkId,
            @Nullable String iconUrl,
            @Nullable String styleClass,
            Map<String, String> params) {}

    private static final Logger LOG = LoggerFactory.getLogger(WebItems.class);

    private final List<Declared> all = new CopyOnWriteArrayList<>();
    private final I18nResolver texts;
    private final Addresses addresses;

    public WebItems(I18nResolver texts, Addresses addresses) {
        this.texts = texts;
        this.addresses = addresses;
    }

    public AutoCloseable add(Declared item) {
        all.add(item);
        return () -> all.remove(item);
    }

    public int size() {
        return all.size();
    }

    /**
     * Items of exactly this section whose conditions hold, by weight.
     *
     * @param context what conditions and links may use: {@code space}, {@code page}, {@code user}
     */
    public List<Shown> items(String section, Map<String, Object> context) {
        return shown(all.stream().filter(each -> each.section().equals(section)).toList(), context);
    }

    /** Also those of the sections below: {@code system.space.tools} finds {@code system.space.tools/integrations}. */
    public List<Shown> itemsBelow(String location, Map<String, Object> context) {
        return shown(
                all.stream()
                        .filter(each -> each.section().equals(location)
                                || each.section().startsWith(location + "/"))
                        .toList(),
                context);
    }

    /** The file behind {@code /download/resources/<complete key>/<name>}. */
    public Optional<URL> resource(String completeKey, String name) {
        return all.stream()
                .filter(each -> each.completeKey().equals(completeKey))
                .map(each -> each.resources().get(name))
                .filter(each -> each != null)
                .findFirst();
    }

    private List<Shown> shown(List<Declared> declared, Map<String, Object> context) {
        List<Declared> sorted = new ArrayList<>(declared);
        sorted.sort(Comparator.comparingInt(Declared::weight).thenComparing(Declared::completeKey));
        return sorted.stream()
                .filter(each -> holds(each, context))
                .map(each -> shown(each, context))
                .toList();
    }

    /** A condition that fails hides its item and nothing else. */
    private static boolean holds(Declared item, Map<String, Object> context) {
        try {
            return item.condition().shouldDisplay(context);
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("A condition of {} failed", item.completeKey(), failure);
            return false;
        }
    }

    private Shown shown(Declared item, Map<String, Object> context) {
        String link = item.link();
        return new Shown(
                item.completeKey(),
                texts.getText(item.label()),
                item.description() == null ? "" : texts.getText(item.description()),
                link == null ? null : addresses.contextPath() + LinkTemplate.fill(link, context),
                item.linkId(),
                item.resources().containsKey("icon")
                        ? addresses.contextPath() + "/download/resources/" + item.completeKey() + "/icon"
                        : null,
                item.styleClass(),
                item.params());
    }
}
