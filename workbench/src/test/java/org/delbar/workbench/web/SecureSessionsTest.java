package org.delbar.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SecureSessionsTest {

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final SecureSessions sessions = new SecureSessions(new Moved());
    private final HttpServletRequest request = request();

    @Test
    void tenMinutesWithoutUseEndTheSession() {
        sessions.open(request);

        now = now.plus(Duration.ofMinutes(10)).minusSeconds(1);
        assertThat(sessions.isOpen(request)).isTrue();
        now = now.plusSeconds(1);

        assertThat(sessions.isOpen(request)).isFalse();
        assertThatThrownBy(() -> sessions.willExecuteWebSudoRequest(request))
                .isInstanceOf(WebSudoSessionException.class);
    }

    @Test
    void eachProtectedRequestBeginsTheTenMinutesAnew() {
        sessions.open(request);
        now = now.plus(Duration.ofMinutes(9));

        sessions.willExecuteWebSudoRequest(request);
        now = now.plus(Duration.ofMinutes(9));

        assertThat(sessions.isOpen(request)).isTrue();
    }

    /** A request with a session, and nothing else. */
    private static HttpServletRequest request() {
        Map<Object, Object> attributes = new HashMap<>();
        HttpSession session = answering(HttpSession.class, (name, arguments) -> switch (name) {
            case "setAttribute" -> Objects.requireNonNullElse(attributes.put(arguments[0], arguments[1]), "");
            case "getAttribute" -> attributes.getOrDefault(arguments[0], "");
            default -> throw new UnsupportedOperationException(name);
        });
        return answering(HttpServletRequest.class, (name, arguments) -> {
            if (name.equals("getSession")) {
                return session;
            }
            throw new UnsupportedOperationException(name);
        });
    }

    private interface Answers {
        Object to(String method, Object[] arguments);
    }

    private static <T> T answering(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName(), arguments)));
    }

    private final class Moved extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
