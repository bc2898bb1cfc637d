package org.delbar.workbench.templates;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What the host puts into the default context, asked for anew in each request. */
final class Offers {

    static final String XSRF_TOKEN = "atl_token";

    private final Map<String, Supplier<Object>> suppliers = new ConcurrentHashMap<>();

    void put(String key, Supplier<Object> value) {
        suppliers.put(key, value);
    }

    Optional<Object> value(String key) {
        return Optional.ofNullable(suppliers.get(key)).map(Supplier::get);
    }

    void fill(Map<String, Object> context) {
        suppliers.forEach((key, supplier) -> Optional.ofNullable(supplier.get()).ifPresent(it -> context.put(key, it)));
    }
}
