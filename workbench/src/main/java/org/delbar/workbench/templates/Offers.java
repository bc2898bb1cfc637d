package org.delbar.workbench.templates;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the host puts into the default context, asked for anew in each request. */
final class Offers {

    static final String XSRF_TOKEN = "atl_token";

    private final Map<String, Supplier<? extends @Nullable Object>> suppliers = new ConcurrentHashMap<>();

    void put(String key, Supplier<? extends @Nullable Object> value) {
        suppliers.put(key, value);
    }

    Optional<Object> value(String key) {
        Supplier<? extends @Nullable Object> supplier = suppliers.get(key);
        return supplier == null ? Optional.empty() : Optional.ofNullable(supplier.get());
    }

    void fill(Map<String, Object> context) {
        suppliers.forEach((key, supplier) -> Optional.ofNullable(supplier.get()).ifPresent(it -> context.put(key, it)));
    }
}
