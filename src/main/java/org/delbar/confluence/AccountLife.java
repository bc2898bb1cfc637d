package org.delbar.confluence;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.delbar.words.PersonKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Accounts that are taken away. What a remote directory takes away is not told account by account, so whoever listens also
 * looks by themselves from time to time.
 */
@Named
public final class AccountLife {

    private static final Logger LOG = LoggerFactory.getLogger(AccountLife.class);

    private final Ears ears;
    private final People people;

    @Inject
    public AccountLife(@ComponentImport EventPublisher events, People people) {
        ears = new Ears(events, LOG);
        this.people = people;
    }

    /** @param told whose account goes, inside the transaction; empty when the product no longer says whose it was */
    public void watchRemoved(Consumer<Optional<PersonKey>> told) {
        listen("accounts removed from Confluence", () -> new RemovedEar(this::key, told));
        listen("accounts deleted from a directory", () -> new DeletedEar(people::named, told));
    }

    private void listen(String what, Supplier<Object> ear) {
        ears.listen(what + "; they are found at night", ear);
    }

    private Optional<PersonKey> key(User user) {
        return user instanceof ConfluenceUser known
                ? Optional.ofNullable(known.getKey())
                        .map(UserKey::getStringValue)
                        .map(PersonKey::new)
                : people.named(user.getName());
    }

    @PreDestroy
    void stop() {
        ears.stop();
    }

    public record RemovedEar(Function<User, Optional<PersonKey>> key, Consumer<Optional<PersonKey>> told) {
        @EventListener
        public void heard(UserRemoveEvent event) {
            told.accept(key.apply(event.getUser()));
        }
    }

    public record DeletedEar(Function<String, Optional<PersonKey>> key, Consumer<Optional<PersonKey>> told) {
        @EventListener
        public void heard(UserDeletedEvent event) {
            told.accept(key.apply(event.getUsername()));
        }
    }
}
