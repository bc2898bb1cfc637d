package org.delbar.workbench.actions;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import java.util.function.BooleanSupplier;

/** What actions need of the workbench. */
public record ActionHost(
        I18nResolver texts,
        LocaleResolver locales,
        SpaceManager spaces,
        PermissionManager permissions,
        BooleanSupplier readOnly,
        WebSudoManager webSudo,
        VelocityHelperService velocity,
        ActionAnswers answers,
        IgnoredParameters ignored) {}
