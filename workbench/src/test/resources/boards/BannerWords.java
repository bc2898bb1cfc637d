package org.example.boards;

import com.atlassian.confluence.pages.Page;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

public class BannerWords implements ContextProvider {

    private String greeting = "";

    @Override
    public void init(Map<String, String> params) {
        greeting = params.get("greeting");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("words", greeting + " <" + ((Page) context.get("page")).getTitle() + ">");
    }
}
