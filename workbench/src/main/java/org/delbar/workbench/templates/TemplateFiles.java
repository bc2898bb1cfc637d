package org.delbar.workbench.templates;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.jspecify.annotations.Nullable;

/** Templates from a look-up; an engine reads each of them once. */
final class TemplateFiles extends ResourceLoader {

    private final Function<String, @Nullable URL> files;

    /** @param files by path without a leading slash */
    TemplateFiles(Function<String, @Nullable URL> files) {
        this.files = files;
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String name) {
        URL file = files.apply(name.startsWith("/") ? name.substring(1) : name);
        if (file == null) {
            throw new ResourceNotFoundException("There is no template " + name);
        }
        try {
            return file.openStream();
        } catch (IOException unreadable) {
            throw new ResourceNotFoundException("Cannot read the template " + name, unreadable);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
