package org.delbar.workbench.web.screens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.webresources.PageResources;

/**
 * {@code /rest/webResources/1.0/resources}: what {@code WRM.require} fetches after the page is there. {@code r} names
 * web-resources and {@code c} contexts; {@code xr} and {@code xc} are on the page already.
 */
final class LaterResources implements Endpoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Site site;

    LaterResources(Site site) {
        this.site = site;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode asked;
        try {
            asked = JSON.readTree(request.getInputStream());
        } catch (JsonProcessingException e) {
            Reply.json(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    Map.of("message", site.words().text("wb.new.unreadable")));
            return;
        }
        PageResources resources = site.resources().get();
        require(resources, asked.path("xr"), asked.path("xc"));
        List<String> styles = resources.styleSheets();
        List<String> scripts = resources.scripts();
        Map<String, String> data = resources.data();
        require(resources, asked.path("r"), asked.path("c"));
        Map<String, String> newData = new LinkedHashMap<>(resources.data());
        newData.keySet().removeAll(data.keySet());
        Reply.json(
                response,
                HttpServletResponse.SC_OK,
                Map.of(
                        "resources",
                        Stream.concat(
                                        lines(resources.styleSheets(), styles, "CSS"),
                                        lines(resources.scripts(), scripts, "JAVASCRIPT"))
                                .toList(),
                        "unparsedData",
                        newData,
                        "unparsedErrors",
                        Map.of()));
    }

    private static void require(PageResources resources, JsonNode keys, JsonNode contexts) {
        contexts.forEach(each -> resources.requireResourcesForContext(each.asText()));
        keys.forEach(each -> resources.requireResource(each.asText()));
    }

    private static Stream<Map<String, String>> lines(List<String> all, List<String> there, String type) {
        Function<String, Map<String, String>> line = url -> Map.of("url", url, "resourceType", type);
        return all.stream().filter(url -> !there.contains(url)).map(line);
    }
}
