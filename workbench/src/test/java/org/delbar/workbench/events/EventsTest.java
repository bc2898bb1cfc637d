package org.delbar.workbench.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.storage.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.UnexpectedRollbackException;

class EventsTest {

    private final Events events = new Events();
    private final Heard heard = new Heard();

    public static final class Broken {
        @EventListener
        public void on(Object anything) {
            throw new IllegalStateException("cannot listen");
        }
    }

    public static final class Deaf {
        public void on(String word) {
            throw new IllegalStateException(word);
        }
    }

    @Test
    void tellsOnlyOfEventsTheParameterTakes() {
        events.register(heard);

        events.publish("word");
        events.publish(17);

        assertThat(heard.words).containsExactly("word");
    }

    @Test
    void tellsOnceThoughRegisteredTwice() {
        events.register(heard);
        events.register(heard);

        events.publish("word");

        assertThat(heard.words).containsExactly("word");
    }

    @Test
    void tellsNothingAfterUnregistering() {
        events.register(heard);
        events.unregister(heard);

        events.publish("word");

        assertThat(heard.words).isEmpty();
        assertThat(events.listeners()).isEmpty();
    }

    @Test
    void keepsAListenersExceptionFromPublisherAndOtherListeners() {
        events.register(new Broken());
        events.register(heard);

        events.publish("word");

        assertThat(heard.words).containsExactly("word");
    }

    @Test
    void failsTheSaveWhoseTransactionAListenerSpoiled() {
        try (Database database = FreshDatabase.open()) {
            events.register(new Spoiler(database));

            assertThatThrownBy(() -> database.inTransaction(() -> {
                        events.publish("saved");
                        return "page";
                    }))
                    .isInstanceOf(UnexpectedRollbackException.class);
        }
    }

    public static final class Spoiler {

        private final Database database;

        Spoiler(Database database) {
            this.database = database;
        }

        @EventListener
        public void on(String word) {
            database.inTransaction(() -> {
                throw new IllegalStateException("my table is missing");
            });
        }
    }

    @Test
    void refusesAnObjectThatListensToNothing() {
        assertThatThrownBy(() -> events.register(new Deaf())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesOutWhatAClosedPluginForgot() {
        PluginEvents ofPlugin = events.forPlugin("probe");
        ofPlugin.register(heard);

        ofPlugin.close();
        events.publish("word");

        assertThat(heard.words).isEmpty();
    }
}
