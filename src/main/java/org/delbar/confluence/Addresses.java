package org.delbar.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where things are, and what the address of the running request asks for. */
@Named
public final class Addresses {

    private static final Logger LOG = LoggerFactory.getLogger(Addresses.class);

    private final ApplicationProperties site;
    private final HttpContext http;
    private final OnceSaid requests = new OnceSaid(LOG, "the running request; lists on pages cannot be narrowed");

    @Inject
    public Addresses(@ComponentImport ApplicationProperties site, @ComponentImport HttpContext http) {
        this.site = site;
        this.http = http;
    }

    /** For a browser that is on the site. */
    public String here(String path) {
        return site.getBaseUrl(UrlMode.RELATIVE_CANONICAL) + path;
    }

    /** For mail and files. */
    public String everywhere(String path) {
        return site.getBaseUrl(UrlMode.CANONICAL) + path;
    }

    /** The query of the request with the first value of each name; nothing where there is no request, as in a job. */
    public Map<String, String> query(String prefix) {
        Map<String, String> asked = new LinkedHashMap<>();
        values(prefix).forEach((name, values) -> asked.put(name, values.get(0)));
        return asked;
    }

    /** The query of the request with every value of each name, as boxes send them. */
    public Map<String, List<String>> values(String prefix) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        request()
                .ifPresent(request -> request.getParameterMap().forEach((name, values) -> {
                    if (name.startsWith(prefix) && values.length > 0) {
                        asked.put(name.substring(prefix.length()), List.of(values));
                    }
                }));
        return asked;
    }

    private Optional<HttpServletRequest> request() {
        return requests.orElse(() -> Optional.ofNullable(http.getRequest()), Optional::empty);
    }
}
