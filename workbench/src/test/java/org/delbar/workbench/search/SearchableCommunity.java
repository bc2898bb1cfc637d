package org.delbar.workbench.search;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.delbar.workbench.content.ChangedPages;
import org.delbar.workbench.content.ContentProperties;
import org.delbar.workbench.content.PageFamilies;
import org.delbar.workbench.search.cql.PropertySchemas;
import org.delbar.workbench.search.macros.SearchMacros;
import org.delbar.workbench.testing.Community;

/** A community whose pages can be found, by one node. */
public final class SearchableCommunity implements AutoCloseable {

    public final Community community;
    public final Search search;
    public final CqlSearch cql;
    public final ContentProperties properties;
    public final PropertySchemas schemas = new PropertySchemas();
    final SearchIndex index;

    public SearchableCommunity(Community community, Path folder) {
        this.community = community;
        PageFamilies families = new PageFamilies(community.database);
        properties = new ContentProperties(community.database);
        Findable findable =
                new Findable(community.pages, community.comments, community.attachments, families, properties);
        index = new SearchIndex(new ChangedPages(community.database), findable, folder);
        search = new Search(index, community.spaces, findable, community.permissions);
        cql = new CqlSearch(search, community.accounts, families, schemas, community.clock);
        if (community.macros.find("livesearch").isEmpty()) {
            new SearchMacros(community.macros, community.surroundings).register(cql, community.renderer);
        }
    }

    public Page page(String title, String storage, String... labels) {
        Page page = community.page(title, storage);
        for (String label : labels) {
            community.labels.addLabel(page, new Label(label));
        }
        return page;
    }

    List<String> typed(String words) {
        return titles(search.find(WordsQuery.asTyped(words), Order.BEST_FIRST, 0, 50));
    }

    public List<String> cql(String query) {
        return titles(cql.find(query, "TOG", community.home.getId(), 0, 50));
    }

    static List<String> titles(Found found) {
        return found.hits().stream().map(Hit::title).toList();
    }

    public void closeIndex() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closeIndex();
        community.close();
    }
}
