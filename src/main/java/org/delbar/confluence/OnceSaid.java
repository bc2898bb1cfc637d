package org.delbar.confluence;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;

/**
 * An ability that this product may lack: the lesser way is taken then, and the log says so once. For members that are
 * not verified for the product's version (docs/decisions/0007).
 */
final class OnceSaid {

    private final Logger log;
    private final String ability;
    private final AtomicBoolean said = new AtomicBoolean();

    OnceSaid(Logger log, String ability) {
        this.log = log;
        this.ability = ability;
    }

    /** Only what does not link or is not offered leads to the lesser way; a failure of the product itself stays one. */
    <T> T orElse(Supplier<T> full, Supplier<T> lesser) {
        try {
            return full.get();
        } catch (LinkageError | Offered.NotOffered e) {
            if (said.compareAndSet(false, true)) {
                log.info("This product does not offer {}: {}", ability, e.toString());
            }
            return lesser.get();
        }
    }
}
