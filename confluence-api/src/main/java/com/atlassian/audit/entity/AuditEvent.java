package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Confluence 10.2 API, signature only. */
public class AuditEvent {
    private final AuditType type;
    private final List<AuditResource> affectedObjects;
    private final List<ChangedValue> changedValues;

    private AuditEvent(AuditType type, List<AuditResource> affectedObjects, List<ChangedValue> changedValues) {
        this.type = type;
        this.affectedObjects = affectedObjects;
        this.changedValues = changedValues;
    }

    public static Builder builder(AuditType type) {
        return new Builder(type);
    }

    public String getCategoryI18nKey() {
        return type.getCategoryI18nKey();
    }

    public String getActionI18nKey() {
        return type.getActionI18nKey();
    }

    public List<AuditResource> getAffectedObjects() {
        return affectedObjects;
    }

    public List<ChangedValue> getChangedValues() {
        return changedValues;
    }

    /** Confluence 10.2 API, signature only. */
    public static class Builder {
        private final AuditType type;
        private final List<AuditResource> affectedObjects = new ArrayList<>();
        private final List<ChangedValue> changedValues = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = type;
        }

        public Builder affectedObject(AuditResource affectedObject) {
            affectedObjects.add(affectedObject);
            return this;
        }

        public Builder addChangedValueIfDifferent(ChangedValue changedValue) {
            if (!Objects.equals(changedValue.getFrom(), changedValue.getTo())) {
                changedValues.add(changedValue);
            }
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(type, List.copyOf(affectedObjects), List.copyOf(changedValues));
        }
    }
}
