package org.delbar.workbench.templates;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/** A question about methods of classes, asked once for each; a class that is unloaded takes its answers with it. */
final class KnownAnswers {

    private final BiPredicate<Class<?>, Method> question;
    private volatile ClassValue<Map<Method, Boolean>> answers = unknown();

    KnownAnswers(BiPredicate<Class<?>, Method> question) {
        this.question = question;
    }

    boolean about(Class<?> type, Method method) {
        return answers.get(type).computeIfAbsent(method, each -> question.test(type, each));
    }

    void forget() {
        answers = unknown();
    }

    private static ClassValue<Map<Method, Boolean>> unknown() {
        return new ClassValue<>() {
            @Override
            protected Map<Method, Boolean> computeValue(Class<?> type) {
                return new ConcurrentHashMap<>();
            }
        };
    }
}
