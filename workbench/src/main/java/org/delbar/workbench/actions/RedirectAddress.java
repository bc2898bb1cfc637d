package org.delbar.workbench.actions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills <code>${property}</code> in the address of a redirect from the action's getters; every value is encoded. */
final class RedirectAddress {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([A-Za-z][\\w.]*)}");

    private RedirectAddress() {}

    static String of(String location, Object action) {
        StringBuilder address = new StringBuilder();
        Matcher property = PROPERTY.matcher(location);
        while (property.find()) {
            Object value = action;
            for (String step : property.group(1).split("\\.", -1)) {
                value = value == null ? null : read(value, step);
            }
            String text = value == null ? "" : URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
            property.appendReplacement(address, Matcher.quoteReplacement(text));
        }
        return property.appendTail(address).toString();
    }

    private static @org.jspecify.annotations.Nullable Object read(Object owner, String property) {
        String name = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        try {
            Method getter = owner.getClass().getMethod("get" + name);
            return getter.invoke(owner);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("A redirect reads " + property, unreadable);
        }
    }
}
