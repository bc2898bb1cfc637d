package org.delbar.workbench.webresources;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A group of scripts, styles and other files that are asked for together.
 *
 * @param lookup finds a location's file
 * @param transformers keys by file extension without a dot
 * @param guarded whether a script that fails lets the rest of its batch go on, as in Confluence's batches
 * @param conditions when it is shown at all
 */
record WebResource(
        String key,
        List<File> files,
        Function<String, @Nullable URL> lookup,
        List<String> dependencies,
        Set<String> contexts,
        Map<String, Set<String>> transformers,
        Map<String, WebResourceDataProvider> data,
        boolean guarded,
        UrlConditions conditions) {

    /** Where both end in a slash, a whole folder. */
    record File(String name, String location) {

        boolean isFolder() {
            return name.endsWith("/");
        }

        boolean isScript() {
            return name.endsWith(".js");
        }

        boolean isStyle() {
            return name.endsWith(".css");
        }
    }

    /** The file of that name, or one in a folder of which the name is below. */
    @Nullable
    File file(String name) {
        for (File file : files) {
            if (file.name().equals(name)) {
                return file;
            }
            if (file.isFolder() && name.startsWith(file.name()) && !name.contains("..") && !name.endsWith("/")) {
                return new File(
                        name, file.location() + name.substring(file.name().length()));
            }
        }
        return null;
    }

    boolean transforms(File file, String transformer) {
        String extension = file.location().substring(file.location().lastIndexOf('.') + 1);
        return transformers.getOrDefault(extension, Set.of()).contains(transformer);
    }

    boolean hasScripts() {
        return files.stream().anyMatch(File::isScript);
    }

    boolean hasStyles() {
        return files.stream().anyMatch(File::isStyle);
    }
}
