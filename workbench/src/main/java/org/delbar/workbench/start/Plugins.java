package org.delbar.workbench.start;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.api.service.content.ContentService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import java.nio.file.Path;
import org.delbar.workbench.content.AddedComments;
import org.delbar.workbench.content.Contents;
import org.delbar.workbench.content.RestrictionSets;
import org.delbar.workbench.content.SiteSettings;
import org.delbar.workbench.events.Events;
import org.delbar.workbench.modules.AoModule;
import org.delbar.workbench.modules.BlueprintModule;
import org.delbar.workbench.modules.ContentTemplateModule;
import org.delbar.workbench.modules.RestMigrationModule;
import org.delbar.workbench.modules.RestModule;
import org.delbar.workbench.modules.SpaceBlueprintModule;
import org.delbar.workbench.modules.VelocityAllowlistModule;
import org.delbar.workbench.modules.WebItemModule;
import org.delbar.workbench.modules.WebPanelModule;
import org.delbar.workbench.modules.WebResourceModule;
import org.delbar.workbench.modules.WebSectionModule;
import org.delbar.workbench.modules.XhtmlMacroModule;
import org.delbar.workbench.people.SalTimeZones;
import org.delbar.workbench.people.SalUsers;
import org.delbar.workbench.plugins.PluginHost;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.storage.PluginTables;
import org.delbar.workbench.storage.SalTransactionTemplate;
import org.delbar.workbench.storage.StoredPluginSettings;
import org.delbar.workbench.web.CurrentRequest;
import org.delbar.workbench.web.Router;
import org.delbar.workbench.web.SalXsrf;
import org.delbar.workbench.web.SecureSessions;

/** The plugin host with all that plugins are offered: services of Confluence and kinds of modules. */
final class Plugins {

    private Plugins() {}

    static PluginHost hosted(
            Path storage,
            Options options,
            Database database,
            PluginTables tables,
            Engines engines,
            Content content,
            Events events,
            Router router,
            SecureSessions secure,
            ApplicationProperties site) {
        PluginHost host = new PluginHost(storage, engines.texts()::add);
        offerContent(host, content, database);
        host.offer(WebSudoManager.class, secure);
        offerSal(host, options, database, engines, content, site);
        host.offerEach(EventPublisher.class, events::forPlugin);
        host.offerEach(ActiveObjects.class, tables::of);
        host.offer(VelocityHelperService.class, engines.velocity());
        host.accompany(engines.velocity()::addTemplatesOf);
        support(host, tables, engines, content, router, secure);
        engines.webResources().serveAlso((key, name) -> host.download(key, name).orElse(null));
        engines.webResources()
                .serveAlso((key, name) -> content.webItems().resource(key, name).orElse(null));
        return host;
    }

    private static void offerContent(PluginHost host, Content content, Database database) {
        host.offer(PageManager.class, content.pages());
        host.offer(AttachmentManager.class, content.life().belongings().attachments());
        host.offer(
                CommentManager.class,
                new AddedComments(content.life().belongings().comments()));
        host.offer(
                ContentPermissionManager.class,
                new RestrictionSets(content.life().restrictions()));
        host.offer(NotificationManager.class, content.life().belongings().watches());
        host.offer(SpaceManager.class, content.spaces());
        host.offer(PermissionManager.class, content.permissions());
        host.offer(LabelManager.class, content.labels());
        host.offer(XhtmlContent.class, content.renderer()::view);
        host.offer(UserAccessor.class, content.accounts());
        host.offer(AccessModeService.class, content.life().mode());
        host.offer(
                ContentService.class,
                new Contents(
                        content.pages(), content.permissions(), content.life().drafts()));
        host.offer(SettingsManager.class, new SiteSettings(database));
    }

    private static void offerSal(
            PluginHost host,
            Options options,
            Database database,
            Engines engines,
            Content content,
            ApplicationProperties site) {
        host.offer(UserManager.class, new SalUsers(content.accounts()));
        host.offer(TimeZoneManager.class, new SalTimeZones(content.accounts(), options.siteZone()));
        host.offer(I18nResolver.class, engines.texts());
        host.offer(LocaleResolver.class, engines.texts());
        host.offer(LocaleManager.class, options::siteLocale);
        host.offer(TransactionTemplate.class, new SalTransactionTemplate(database));
        host.offer(PluginSettingsFactory.class, new StoredPluginSettings(database));
        host.offer(ApplicationProperties.class, site);
        host.offer(HttpContext.class, new CurrentRequest());
        SalXsrf xsrf = new SalXsrf();
        host.offer(XsrfTokenAccessor.class, xsrf);
        host.offer(XsrfTokenValidator.class, xsrf);
    }

    private static void support(
            PluginHost host,
            PluginTables tables,
            Engines engines,
            Content content,
            Router router,
            SecureSessions secure) {
        host.support(new AoModule(tables));
        host.support(new BlueprintModule(content.registry()));
        host.support(new SpaceBlueprintModule(content.registry()));
        host.support(new ContentTemplateModule(content.registry()));
        host.support(new RestMigrationModule());
        host.support(new RestModule(
                router, content.accounts()::isAdministrator, content.life().mode(), secure));
        host.support(new VelocityAllowlistModule(engines.velocity()));
        host.support(new WebItemModule(content.webItems(), content.conditions()));
        host.support(new WebPanelModule(content.webPanels(), content.conditions(), engines.velocity()));
        host.support(new WebSectionModule(content.webSections(), content.conditions()));
        host.support(new WebResourceModule(engines.webResources()));
        host.support(new XhtmlMacroModule(content.macros()));
    }
}
