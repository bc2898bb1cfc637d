package org.delbar.workbench.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The references that links of web-items use; Confluence reads such a link as Velocity. */
final class LinkTemplate {

    private LinkTemplate() {}

    /** Unknown references stay, so that they are seen. */
    static String fill(String link, Map<String, Object> context) {
        Map<String, String> values = new LinkedHashMap<>();
        if (context.get("space") instanceof Space space) {
            values.put("space.key", space.getKey());
            values.put("space.id", String.valueOf(space.getId()));
            values.put("helper.spaceKey", space.getKey());
        }
        if (context.get("page") instanceof ContentEntityObject page) {
            values.put("page.id", String.valueOf(page.getId()));
            values.put("page.title", page.getTitle());
        }
        String filled = link;
        for (Map.Entry<String, String> each : values.entrySet()) {
            for (String tool : new String[] {"$htmlUtil", "$generalUtil"}) {
                filled = filled.replace(tool + ".urlEncode($" + each.getKey() + ")", encoded(each.getValue()));
            }
        }
        for (String name : values.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            String value = encoded(values.getOrDefault(name, ""));
            for (String reference : new String[] {"${" + name + "}", "$!{" + name + "}", "$!" + name, "$" + name}) {
                filled = filled.replace(reference, value);
            }
        }
        return filled;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
