package org.delbar.workbench.start;

import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.core.ContentPropertyManager;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.search.v2.SpacePermissionQueryFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.delbar.workbench.content.ChangedPages;
import org.delbar.workbench.content.ContentProperties;
import org.delbar.workbench.content.PageFamilies;
import org.delbar.workbench.modules.ContentPropertyIndexSchemaModule;
import org.delbar.workbench.plugins.PluginHost;
import org.delbar.workbench.search.CqlSearch;
import org.delbar.workbench.search.CqlService;
import org.delbar.workbench.search.Findable;
import org.delbar.workbench.search.Search;
import org.delbar.workbench.search.SearchIndex;
import org.delbar.workbench.search.api.PluginSearch;
import org.delbar.workbench.search.api.SpacesOf;
import org.delbar.workbench.search.cql.PropertySchemas;
import org.delbar.workbench.search.macros.SearchMacros;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.web.Words;
import org.delbar.workbench.web.screens.Belongings;
import org.delbar.workbench.web.screens.Screens;
import org.delbar.workbench.web.screens.SearchScreens;
import org.delbar.workbench.web.screens.Site;

/** The search of one node. */
record Finding(
        SearchIndex index, CqlSearch cql, PluginSearch ofPlugins, ContentProperties properties, PropertySchemas schemas)
        implements AutoCloseable {

    static Finding in(Content content, Database database, Clock clock, Path folder) {
        PageFamilies families = new PageFamilies(database);
        ContentProperties properties = new ContentProperties(database);
        PropertySchemas schemas = new PropertySchemas();
        Belongings belongings = content.life().belongings();
        Findable findable =
                new Findable(content.pages(), belongings.comments(), belongings.attachments(), families, properties);
        SearchIndex index = new SearchIndex(new ChangedPages(database), findable, folder);
        Search search = new Search(index, content.spaces(), findable, content.permissions());
        CqlSearch cql = new CqlSearch(search, content.accounts(), families, schemas, clock);
        new SearchMacros(content.macros(), content.surroundings()).register(cql, content.renderer());
        return new Finding(index, cql, new PluginSearch(search, content.spaces()), properties, schemas);
    }

    void offer(PluginHost host) {
        host.offer(CQLSearchService.class, new CqlService(cql));
        host.offer(SearchManager.class, ofPlugins);
        host.offer(SpacePermissionQueryFactory.class, SpacesOf::new);
        host.offer(ContentPropertyManager.class, properties);
        host.support(new ContentPropertyIndexSchemaModule(schemas));
    }

    void mount(Site site, Screens screens, Words words) {
        new SearchScreens(site, screens.frame(), cql, words).mountOn(screens);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
