package org.example.boards;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

public class Broken implements ContextProvider {

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        throw new IllegalStateException("on purpose");
    }
}
