package org.delbar.workbench.content;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A macro parameter's value in storage format: people, spaces and pages become references, so that they survive renames. */
final class ParameterMarkup {

    /** {@code KEY:Title}, as macros name a page of another space. */
    private static final Pattern ELSEWHERE = Pattern.compile("([^\\s:]+):(\\S.*)");

    private final Surroundings surroundings;

    ParameterMarkup(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** @param parameter null when the macro does not know it */
    String of(Macros.@Nullable Parameter parameter, String value) {
        String references = parameter == null ? null : references(parameter, value);
        return references == null ? Html.escape(value) : references;
    }

    /** @return null when the value is text: {@code @self}, a name nobody has, or a type that has no references */
    private @Nullable String references(Macros.Parameter parameter, String value) {
        List<@Nullable String> found = parts(parameter, value).stream()
                .map(each -> reference(parameter.type(), each))
                .toList();
        return found.isEmpty() || found.contains(null)
                ? null
                : found.stream().map(Objects::requireNonNull).collect(Collectors.joining());
    }

    private static List<String> parts(Macros.Parameter parameter, String value) {
        return parameter.multiple()
                ? Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList()
                : List.of(value);
    }

    private @Nullable String reference(String type, String value) {
        return switch (type) {
            case "username" -> person(value);
            case "spacekey" -> value.matches("[A-Za-z0-9~._-]+") ? element("ri:space", "ri:space-key", value) : null;
            case "confluence-content" -> page(value);
            case "url" -> element("ri:url", "ri:value", value);
            case "attachment", "full_attachment" -> element("ri:attachment", "ri:filename", value);
            default -> null;
        };
    }

    private @Nullable String person(String username) {
        ConfluenceUser person = surroundings.accounts().getUserByName(username);
        return person == null
                ? null
                : element("ri:user", "ri:userkey", person.getKey().getStringValue());
    }

    /** Words that begin with an at sign stand for a page, such as the one that is read. */
    private @Nullable String page(String value) {
        if (value.startsWith("@")) {
            return null;
        }
        Matcher elsewhere = ELSEWHERE.matcher(value);
        StringBuilder out = new StringBuilder("<ac:link><ri:page");
        boolean named = elsewhere.matches() && isSpace(elsewhere.group(1));
        if (named) {
            Html.attribute(out, "ri:space-key", elsewhere.group(1));
        }
        Html.attribute(out, "ri:content-title", named ? elsewhere.group(2) : value);
        return out.append("/></ac:link>").toString();
    }

    /** A title may have a colon too. */
    private boolean isSpace(String key) {
        Space space = surroundings.spaces().getSpace(key);
        return space != null && surroundings.isVisible(space);
    }

    private static String element(String name, String attribute, String value) {
        StringBuilder out = new StringBuilder("<").append(name);
        Html.attribute(out, attribute, value);
        return out.append("/>").toString();
    }
}
