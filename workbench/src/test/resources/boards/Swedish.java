package org.example.boards;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.spi.condition.AbstractBooleanUrlReadingCondition;
import jakarta.inject.Inject;
import java.util.Map;

public class Swedish extends AbstractBooleanUrlReadingCondition {

    private final LocaleResolver locales;

    @Inject
    public Swedish(@ComponentImport LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    protected boolean isConditionTrue() {
        return locales.getLocale().getLanguage().equals("sv");
    }

    @Override
    protected String queryKey() {
        return "boards-swedish";
    }
}
