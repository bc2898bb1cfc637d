package org.delbar.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Storage format as Confluence shows it: for its own macros inside ours. */
@Named
public final class StorageFormat {

    private static final Logger LOG = LoggerFactory.getLogger(StorageFormat.class);

    private final XhtmlContent content;
    private final OnceSaid rendering =
            new OnceSaid(LOG, "rendering storage format; buttons of blueprints are left out");

    @Inject
    public StorageFormat(@ComponentImport XhtmlContent content) {
        this.content = content;
    }

    /** Finished HTML; nothing when it cannot be shown. */
    public String html(String storage, ConversionContext context) {
        return rendering.orElse(() -> converted(storage, context), () -> "");
    }

    private String converted(String storage, ConversionContext context) {
        try {
            return content.convertStorageToView(storage, context);
        } catch (XMLStreamException | XhtmlException e) {
            LOG.warn("A piece of storage format of ours cannot be shown", e);
            return "";
        }
    }
}
