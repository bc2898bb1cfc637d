package org.delbar.workbench.content;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Parameters of a macro as its Java code gets them: text, whatever stands in storage. */
final class MacroParameters {

    /** Key of the parameter without a name; storage has "" and older Java code asks for "0". */
    private static final List<String> UNNAMED = List.of("", "0");

    private final Surroundings surroundings;

    MacroParameters(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Map<String, String> of(Element macro) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element each : Storage.elements(macro)) {
            if (each.getNodeName().equals("ac:parameter")) {
                put(parameters, each.getAttribute("ac:name"), value(each));
            } else if (each.getNodeName().equals("ac:default-parameter")) {
                put(parameters, "", value(each));
            }
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        for (String key : name.isEmpty() ? UNNAMED : List.of(name)) {
            parameters.put(key, value);
        }
    }

    private String value(Element parameter) {
        List<String> references = Storage.elements(parameter).stream()
                .map(each -> each.getNodeName().equals("ac:link")
                        ? Storage.elements(each).stream().findFirst().orElse(each)
                        : each)
                .map(this::reference)
                .filter(Objects::nonNull)
                .toList();
        return references.isEmpty() ? parameter.getTextContent() : String.join(",", references);
    }

    private @Nullable String reference(Element target) {
        return switch (target.getNodeName()) {
            case "ri:user" -> username(target);
            case "ri:space" -> target.getAttribute("ri:space-key");
            case "ri:url" -> target.getAttribute("ri:value");
            case "ri:attachment" -> target.getAttribute("ri:filename");
            case "ri:page" -> page(target);
            default -> null;
        };
    }

    private String username(Element target) {
        ConfluenceUser person = Links.personOf(target, surroundings);
        return person == null ? target.getAttribute("ri:userkey") : person.getName();
    }

    private static String page(Element target) {
        String space = Storage.attribute(target, "ri:space-key");
        String title = target.getAttribute("ri:content-title");
        return space == null ? title : space + ":" + title;
    }
}
