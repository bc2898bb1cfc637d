package org.delbar.workbench.content;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import org.jspecify.annotations.Nullable;

/** Storage format to the HTML that Confluence shows. */
public final class StorageRenderer {

    /** The body of a page, for one of the eight output types ({@code display}, {@code preview}, {@code pdf}, …). */
    public String view(ContentEntityObject entity, String outputType) {
        throw new UnsupportedOperationException();
    }

    /** A piece of storage format; {@code entity} is null in previews and templates. */
    public String view(
            String storage, @Nullable ContentEntityObject entity, @Nullable String spaceKey, String outputType) {
        throw new UnsupportedOperationException();
    }

    public String view(String storage, ConversionContext context) {
        throw new UnsupportedOperationException();
    }
}
