package org.example.boards;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** Fills the templates of the page and of the space. */
public class BoardPage implements ContextProvider {

    private String suffix = "";

    @Override
    public void init(Map<String, String> params) {
        suffix = params.getOrDefault("suffix", "");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        if (!suffix.isEmpty()) {
            values.put("ContentPageTitle", context.get("name") + suffix);
        }
        return values;
    }
}
