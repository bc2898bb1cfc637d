package org.delbar.workbench.webresources;

import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.delbar.workbench.texts.Texts;
import org.delbar.workbench.web.Endpoint;
import org.jspecify.annotations.Nullable;

/** All web-resources of the workbench and of enabled plugins, and the addresses that serve them. */
public final class WebResources {

    private final Registry registry = new Registry();
    private final List<FileSource> others = new CopyOnWriteArrayList<>();
    private final Function<String, @Nullable URL> hostFiles;
    private final Addresses addresses;
    private final Contents contents;
    private final Texts texts;

    @SuppressWarnings("ThreadLocalUsage") // belongs to this host; a test may run two of them
    private final ThreadLocal<@Nullable PageResources> page = new ThreadLocal<>();

    /**
     * @param hostFiles where {@link #host} finds its files
     * @param batched one address for all scripts of a web-resource, as in production; otherwise one for each file
     */
    public WebResources(
            Texts texts,
            TemplateCompiler templates,
            String contextPath,
            Function<String, @Nullable URL> hostFiles,
            boolean batched) {
        this.texts = texts;
        this.hostFiles = hostFiles;
        this.addresses = new Addresses(contextPath, batched, texts);
        this.contents = new Contents(templates, texts);
    }

    /**
     * Adds a web-resource of the workbench itself.
     *
     * @param files by the name at which they are served and found; one that ends in a slash is a folder
     */
    public AutoCloseable host(
            String completeKey, List<String> files, List<String> dependencies, List<String> contexts) {
        return registry.add(new WebResource(
                completeKey,
                files.stream().map(each -> new WebResource.File(each, each)).toList(),
                hostFiles,
                List.copyOf(dependencies),
                new LinkedHashSet<>(contexts),
                Map.of("js", Set.of("jsI18n"), "soy", Set.of("soyTransformer")),
                Map.of(),
                false,
                new UrlConditions(true)));
    }

    /** @throws IllegalArgumentException when the key is taken or the declaration cannot be understood */
    public AutoCloseable add(WebResourceDeclaration declaration) {
        return registry.add(declaration.read());
    }

    /** From now on {@code /download/resources/<key>/<name>} also answers from here, after web-resources. */
    public AutoCloseable serveAlso(FileSource source) {
        others.add(source);
        return () -> others.remove(source);
    }

    public int size() {
        return registry.size();
    }

    /** Dependencies that nobody offers, one sentence each; on Confluence the page would lack what they bring. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        registry.all()
                .forEach(each -> each.dependencies().stream()
                        .filter(key -> registry.find(key) == null)
                        .forEach(key -> problems.add(
                                each.key() + " depends on the web-resource " + key + ", which nobody offers")));
        return problems;
    }

    /** A fresh collection for the request of this thread. */
    public PageResources startPage() {
        PageResources started = unbound();
        page.set(started);
        return started;
    }

    /** The request of this thread is over. */
    public void endPage() {
        page.remove();
    }

    /** The collection that {@link #startPage} began on this thread; an empty unbound one outside a request. */
    public PageResources currentPage() {
        PageResources current = page.get();
        return current == null ? unbound() : current;
    }

    private PageResources unbound() {
        return new CollectedResources(registry, addresses, texts);
    }

    /** Serves {@code /download}: {@code resources/<complete key>/<name>} and {@code batch/<complete key>/<name>}. */
    public Endpoint downloads() {
        return new Downloads(registry, contents, addresses, others, texts);
    }
}
