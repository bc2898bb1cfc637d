package org.delbar.workbench.webresources;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.workbench.texts.Texts;

/** Where scripts and styles are found; an address changes when what it serves does. */
final class Addresses {

    private final String contextPath;
    private final boolean batched;
    private final Texts texts;

    Addresses(String contextPath, boolean batched, Texts texts) {
        this.contextPath = contextPath;
        this.batched = batched;
        this.texts = texts;
    }

    List<String> scripts(WebResource resource, String version, Locale locale) {
        return addresses(resource, WebResource.File::isScript, ".js", version, locale);
    }

    List<String> styles(WebResource resource, String version, Locale locale) {
        return addresses(resource, WebResource.File::isStyle, ".css", version, locale);
    }

    private List<String> addresses(
            WebResource resource, Predicate<WebResource.File> kind, String extension, String version, Locale locale) {
        List<WebResource.File> files = resource.files().stream().filter(kind).toList();
        Stream<String> paths = batched
                ? files.stream()
                        .limit(1)
                        .map(any -> "/download/batch/" + resource.key() + "/" + resource.key() + extension)
                : files.stream().map(file -> "/download/resources/" + resource.key() + "/" + file.name());
        String query = "?v=" + version + "&locale=" + encoded(locale.toString())
                + resource.conditions().query().entrySet().stream()
                        .map(each -> "&" + encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining());
        return paths.map(path -> contextPath + path + query).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Ends in a slash. */
    String home(WebResource resource) {
        return contextPath + "/download/resources/" + resource.key() + "/";
    }

    /** Differs when the files of the web-resource or any text differ. */
    String version(String filesDigest, Locale locale) {
        return filesDigest + Integer.toHexString(texts.all(locale).hashCode());
    }

    static String digest(Stream<byte[]> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
