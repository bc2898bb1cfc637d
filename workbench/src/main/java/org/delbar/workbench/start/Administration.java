package org.delbar.workbench.start;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import com.atlassian.confluence.pages.templates.PageTemplateManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.delbar.workbench.actions.ActionHost;
import org.delbar.workbench.actions.Actions;
import org.delbar.workbench.actions.IgnoredParameters;
import org.delbar.workbench.audit.AuditLog;
import org.delbar.workbench.blueprints.SpaceTemplates;
import org.delbar.workbench.blueprints.TemplateList;
import org.delbar.workbench.content.WebItems;
import org.delbar.workbench.macrobrowser.MacroCatalogue;
import org.delbar.workbench.modules.ServletModule;
import org.delbar.workbench.modules.StrutsModule;
import org.delbar.workbench.plugins.PluginHost;
import org.delbar.workbench.servlets.PluginServlets;
import org.delbar.workbench.web.Router;
import org.delbar.workbench.web.screens.ActionPages;
import org.delbar.workbench.web.screens.AuditScreen;
import org.delbar.workbench.web.screens.MacroScreens;
import org.delbar.workbench.web.screens.Screens;
import org.delbar.workbench.web.screens.Site;
import org.delbar.workbench.web.screens.SpaceAdminScreens;
import org.delbar.workbench.web.screens.TemplateChanges;
import org.delbar.workbench.web.screens.TemplateScreens;

/** Space tools, templates of spaces, the audit log, and the actions of plugins. */
final class Administration {

    private static final String OWN = "org.delbar.workbench:";

    private final Content content;
    private final Engines engines;
    private final SpaceTemplates templates;
    private final AuditLog audit;

    Administration(Content content, Engines engines, SpaceTemplates templates, AuditLog audit) {
        this.content = content;
        this.engines = engines;
        this.templates = templates;
        this.audit = audit;
    }

    void offer(PluginHost host) {
        host.offer(PageTemplateManager.class, templates);
        host.offer(AuditService.class, audit);
    }

    void mount(
            PluginHost host,
            Router router,
            Site site,
            Screens screens,
            IgnoredParameters ignored,
            BooleanSupplier readOnly) {
        ActionPages pages = new ActionPages(site, screens.frame(), screens.notices());
        engines.velocity().decorateWith(pages);
        engines.velocity().offerToken(pages::token);
        host.support(new ServletModule(new PluginServlets(router, content.permissions(), pages)));
        host.support(new StrutsModule(new Actions(
                router,
                new ActionHost(
                        engines.texts(),
                        engines.texts(),
                        content.spaces(),
                        content.permissions(),
                        readOnly,
                        site.secure(),
                        engines.velocity(),
                        pages,
                        ignored))));
        pages.mountOn(screens);
        addTabs();
        new SpaceAdminScreens(site, screens.frame(), content.permissions()::granted).mountOn(screens);
        new TemplateScreens(
                        site,
                        screens.frame(),
                        new TemplateList(content.registry(), engines.texts()),
                        templates,
                        changes())
                .mountOn(screens);
        new AuditScreen(site, screens.frame(), audit::newest).mountOn(screens);
        new MacroScreens(
                        site,
                        screens.frame(),
                        new MacroCatalogue(content.macros(), site.words()),
                        content.renderer(),
                        content.labels()::of)
                .mountOn(screens);
    }

    private void addTabs() {
        tab("space-summary", "overview", "wb.tools.summary", "/spaces/viewspacesummary.action");
        tab("space-permissions", "permissions", "wb.tools.permissions", "/spaces/spacepermissions.action");
        tab("space-templates", "contenttools", "wb.template.title", "/pages/templates2/listpagetemplates.action");
        tab("space-trash", "contenttools", "wb.tools.trash", "/pages/viewtrash.action");
        item("audit-log", "system.admin/administration", "wb.audit.title", "/admin/auditlog", forEverybody());
    }

    private void tab(String key, String section, String label, String address) {
        item(
                key,
                "system.space.tools/" + section,
                label,
                address + "?key=$htmlUtil.urlEncode($space.key)",
                spaceAdministrators());
    }

    private void item(String key, String section, String label, String address, Condition condition) {
        content.webItems()
                .add(new WebItems.Declared(
                        OWN + key, section, 10, label, null, address, key, null, Map.of(), Map.of(), condition));
    }

    private Condition spaceAdministrators() {
        Condition condition = content.conditions()
                .find("com.atlassian.confluence.plugin.descriptor.web.conditions.SpacePermissionCondition")
                .orElseThrow();
        condition.init(Map.of("permission", "administer"));
        return condition;
    }

    private static Condition forEverybody() {
        return new Condition() {
            @Override
            public void init(Map<String, String> params) {
                // takes none
            }

            @Override
            public boolean shouldDisplay(Map<String, Object> context) {
                return true;
            }
        };
    }

    private TemplateChanges changes() {
        return new TemplateChanges() {
            @Override
            public void edited(Space space, String template) {
                write("wb.audit.templateEdited", space, template);
            }

            @Override
            public void reset(Space space, String template) {
                write("wb.audit.templateReset", space, template);
            }
        };
    }

    private void write(String summary, Space space, String template) {
        AuditType type = AuditType.fromI18nKeys(
                        CoverageArea.LOCAL_CONFIG_AND_ADMINISTRATION, CoverageLevel.BASE, "wb.audit.templates", summary)
                .build();
        AuditResource where = AuditResource.builder(space.getName(), "SPACE")
                .id(Long.toString(space.getId()))
                .build();
        audit.audit(AuditEvent.builder(type)
                .affectedObject(where)
                .addChangedValueIfDifferent(ChangedValue.fromI18nKeys("wb.audit.template")
                        .to(template)
                        .build())
                .build());
    }
}
