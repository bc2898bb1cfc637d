package org.delbar.workbench.webresources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.delbar.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a file of a web-resource becomes on its way to the browser. */
final class Contents {

    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);

    private final TemplateCompiler templates;
    private final ScriptWords words;

    Contents(TemplateCompiler templates, Texts texts) {
        this.templates = templates;
        this.words = new ScriptWords(texts);
    }

    /** @return null when the file is not there */
    byte @Nullable [] of(WebResource resource, WebResource.File file, Locale locale) {
        URL url = resource.lookup().apply(file.location());
        if (url == null) {
            return null;
        }
        byte[] bytes = read(url);
        if (resource.transforms(file, "soyTransformer")) {
            return utf8(compiled(text(bytes), file, locale));
        }
        return resource.transforms(file, "jsI18n") ? utf8(words.fill(text(bytes), locale)) : bytes;
    }

    String scripts(WebResource resource, Locale locale) {
        return resource.files().stream()
                .filter(WebResource.File::isScript)
                .map(file -> script(resource, file, locale))
                .collect(Collectors.joining("\n"));
    }

    private String script(WebResource resource, WebResource.File file, Locale locale) {
        byte[] bytes = of(resource, file, locale);
        if (bytes == null) {
            return "console.error(" + ScriptWords.literal(missing(resource, file)) + ");";
        }
        String script = text(bytes);
        return resource.guarded()
                ? "try {\n/* " + resource.key() + " " + file.name() + " */\n" + script
                        + "\n} catch (failure) { console.error(failure); }"
                : script + "\n;";
    }

    /** @param home the address of the web-resource's files, ending in a slash */
    String styles(WebResource resource, String home, Locale locale) {
        return resource.files().stream()
                .filter(WebResource.File::isStyle)
                .map(file -> style(resource, file, home, locale))
                .collect(Collectors.joining("\n"));
    }

    private String style(WebResource resource, WebResource.File file, String home, Locale locale) {
        byte[] bytes = of(resource, file, locale);
        return bytes == null
                ? "/* " + missing(resource, file) + " */"
                : StyleUrls.relativeTo(URI.create(home + file.name()), text(bytes));
    }

    private static String missing(WebResource resource, WebResource.File file) {
        return resource.key() + " has no file " + file.location();
    }

    /** A broken template must not take the other scripts of the page with it. */
    private String compiled(String source, WebResource.File file, Locale locale) {
        try {
            return templates.compile(source, file.location(), locale);
        } catch (IllegalArgumentException broken) {
            LOG.error("{}", broken.getMessage());
            return "console.error(" + ScriptWords.literal(String.valueOf(broken.getMessage())) + ");";
        }
    }

    static byte[] read(URL url) {
        try (InputStream stream = url.openStream()) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + url, unreadable);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
