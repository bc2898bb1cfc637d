package org.delbar.workbench.webresources;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.delbar.workbench.texts.Texts;
import org.delbar.workbench.web.Endpoint;
import org.jspecify.annotations.Nullable;

/** Serves {@code /download}. */
final class Downloads implements Endpoint {

    private static final Pattern PATH = Pattern.compile("/(resources|batch)/([^/]+)/(.+)");
    private static final String A_YEAR = "private, max-age=31536000, immutable";

    private final Registry registry;
    private final Contents contents;
    private final Addresses addresses;
    private final List<FileSource> others;
    private final Texts texts;

    Downloads(Registry registry, Contents contents, Addresses addresses, List<FileSource> others, Texts texts) {
        this.registry = registry;
        this.contents = contents;
        this.addresses = addresses;
        this.others = others;
        this.texts = texts;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches() || List.of(path.group(3).split("/", -1)).contains("..")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale locale = locale(request);
        String key = path.group(2);
        byte[] bytes = path.group(1).equals("batch")
                ? batch(key, path.group(3), request, locale)
                : single(key, path.group(3), request, locale);
        if (bytes == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(bytes, path.group(3), isCurrent(request, key, locale), request, response);
        }
    }

    private byte @Nullable [] batch(String key, String name, HttpServletRequest request, Locale locale) {
        WebResource resource = registry.find(key);
        if (resource == null || !name.startsWith(key + ".")) {
            return null;
        }
        if (!resource.conditions().hold(request::getParameter)) {
            return new byte[0];
        }
        return switch (name.substring(key.length())) {
            case ".js" -> Contents.utf8(contents.scripts(resource, locale));
            case ".css" -> Contents.utf8(contents.styles(resource, addresses.home(resource), locale));
            default -> null;
        };
    }

    private byte @Nullable [] single(String key, String name, HttpServletRequest request, Locale locale) {
        WebResource resource = registry.find(key);
        WebResource.File file = resource == null ? null : resource.file(name);
        if (resource != null && file != null) {
            boolean codeThatIsHidden = (file.isScript() || file.isStyle())
                    && !resource.conditions().hold(request::getParameter);
            return codeThatIsHidden ? new byte[0] : contents.of(resource, file, locale);
        }
        for (FileSource source : others) {
            URL url = source.find(key, name);
            if (url != null) {
                return Contents.read(url);
            }
        }
        return null;
    }

    private boolean isCurrent(HttpServletRequest request, String key, Locale locale) {
        String digest = registry.digest(key);
        return digest != null && addresses.version(digest, locale).equals(request.getParameter("v"));
    }

    private static void send(
            byte[] bytes, String name, boolean lasting, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + Addresses.digest(Stream.of(bytes)) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", lasting ? A_YEAR : "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(ContentTypes.of(name));
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(bytes);
        }
    }

    private Locale locale(HttpServletRequest request) {
        String asked = request.getParameter("locale");
        return asked == null ? texts.getLocale() : Locale.forLanguageTag(asked.replace('_', '-'));
    }
}
