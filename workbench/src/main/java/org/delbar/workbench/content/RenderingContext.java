package org.delbar.workbench.content;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One rendering of one piece of content; properties live as long as it does. */
public final class RenderingContext implements ConversionContext {

    private final @Nullable ContentEntityObject entity;
    private final @Nullable String spaceKey;
    private final String outputType;
    private final PageContext pageContext;
    private final Map<String, Object> properties = new HashMap<>();

    /** @param spaceKey where there is no entity; otherwise the entity's space counts */
    public RenderingContext(@Nullable ContentEntityObject entity, @Nullable String spaceKey, String outputType) {
        this.entity = entity;
        this.spaceKey = entity instanceof SpaceContentEntityObject content ? content.getSpaceKey() : spaceKey;
        this.outputType = outputType;
        this.pageContext = entity == null ? new PageContext() : new PageContext(entity);
        this.pageContext.setOutputType(outputType);
    }

    @Override
    public @Nullable ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public PageContext getPageContext() {
        return pageContext;
    }

    @Override
    public @Nullable String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }
}
