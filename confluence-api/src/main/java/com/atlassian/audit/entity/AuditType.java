package com.atlassian.audit.entity;

/** Confluence 10.2 API, signature only. */
public class AuditType {
    private final CoverageArea area;
    private final CoverageLevel level;
    private final String categoryI18nKey;
    private final String actionI18nKey;

    private AuditType(CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        this.area = area;
        this.level = level;
        this.categoryI18nKey = categoryI18nKey;
        this.actionI18nKey = actionI18nKey;
    }

    public static Builder fromI18nKeys(
            CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        return new Builder(new AuditType(area, level, categoryI18nKey, actionI18nKey));
    }

    public CoverageArea getArea() {
        return area;
    }

    public CoverageLevel getLevel() {
        return level;
    }

    public String getCategoryI18nKey() {
        return categoryI18nKey;
    }

    public String getActionI18nKey() {
        return actionI18nKey;
    }

    /** Confluence 10.2 API, signature only. */
    public static class Builder {
        private final AuditType type;

        private Builder(AuditType type) {
            this.type = type;
        }

        public AuditType build() {
            return type;
        }
    }
}
