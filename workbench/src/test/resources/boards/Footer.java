package org.example.boards;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

public class Footer implements WebPanel {

    @Override
    public String getHtml(Map<String, Object> context) {
        return "<p id=\"boards-footer\">Boards are everywhere</p>";
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
