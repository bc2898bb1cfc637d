package org.delbar.confluence;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Services of the product that may be missing. An injected one that is missing would keep the whole add-on from
 * starting; one that is asked for when it is needed costs a single ability (docs/decisions/0011).
 */
final class Offered {

    private Offered() {}

    /** @throws NotOffered when nobody offers it; a type that is missing fails as a LinkageError before */
    static <T> T now(Class<T> type) {
        return Optional.ofNullable(FrameworkUtil.getBundle(Offered.class))
                .map(Bundle::getBundleContext)
                .flatMap(
                        context -> Optional.<ServiceReference<?>>ofNullable(context.getServiceReference(type.getName()))
                                .map(context::getService))
                .map(type::cast)
                .orElseThrow(() -> new NotOffered(type.getName()));
    }

    /** The product knows the type, and has no service of it for add-ons. */
    static final class NotOffered extends RuntimeException {
        NotOffered(String type) {
            super(type);
        }
    }
}
