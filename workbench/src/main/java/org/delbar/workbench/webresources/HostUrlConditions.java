package org.delbar.workbench.webresources;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.webresource.spi.condition.AbstractBooleanUrlReadingCondition;
import com.atlassian.webresource.spi.condition.UrlReadingCondition;
import java.util.Map;
import java.util.Optional;

/** Confluence's own conditions for web-resources, by the class name that descriptors give. */
final class HostUrlConditions {

    private static final String LOGGED_IN =
            "com.atlassian.confluence.plugin.descriptor.web.urlreadingconditions.UserLoggedInUrlReadingCondition";

    private HostUrlConditions() {}

    static Optional<UrlReadingCondition> find(String className) {
        return className.equals(LOGGED_IN) ? Optional.of(new SignedIn()) : Optional.empty();
    }

    private static final class SignedIn extends AbstractBooleanUrlReadingCondition {

        @Override
        public void init(Map<String, String> params) {
            // It has none.
        }

        @Override
        protected boolean isConditionTrue() {
            return AuthenticatedUserThreadLocal.get() != null;
        }

        @Override
        protected String queryKey() {
            return "user-logged-in";
        }
    }
}
