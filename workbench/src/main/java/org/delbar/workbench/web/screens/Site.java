package org.delbar.workbench.web.screens;

import com.atlassian.confluence.security.PermissionManager;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.delbar.workbench.time.HostClock;
import org.delbar.workbench.web.People;
import org.delbar.workbench.web.RememberedSignIns;
import org.delbar.workbench.web.SecureSessions;
import org.delbar.workbench.web.Words;
import org.delbar.workbench.webresources.PageResources;

/**
 * All that the screens use of the rest of the workbench.
 *
 * @param templates renders a template of {@code org/delbar/workbench}; references are escaped unless their name ends in
 *     {@code Html}
 * @param resources of the page that this thread is making
 * @param cards whom the sign-in screen offers in one click
 */
public record Site(
        People people,
        RememberedSignIns remembered,
        SecureSessions secure,
        HostClock clock,
        Words words,
        Library library,
        Labels labels,
        Life life,
        PermissionManager permissions,
        Offers offers,
        PluginLinks links,
        PluginOverview plugins,
        BiFunction<String, Map<String, Object>, String> templates,
        Supplier<PageResources> resources,
        Supplier<List<SignInCard>> cards) {}
