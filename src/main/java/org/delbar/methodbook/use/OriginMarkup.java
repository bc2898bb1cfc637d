package org.delbar.methodbook.use;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.StorageTree;
import org.delbar.words.PersonKey;
import org.w3c.dom.Element;

/** The macro on a run that says which method it comes from. The link in it follows the method when it is renamed or moved. */
public final class OriginMarkup {

    /** Also what makes a page a run. */
    public static final String MACRO = "delbar-method-origin";

    private static final String METHOD = "method";
    private static final String METHOD_ID = "method-id";
    private static final String VERSION = "version";
    private static final String USED_AT = "used-at";
    private static final String USED_BY = "used-by";
    private static final String ID = "id";
    private static final int LONGEST_ID = 60;

    private OriginMarkup() {}

    public static String written(Origin origin) {
        StringBuilder macro =
                new StringBuilder("<ac:structured-macro ac:name=\"" + MACRO + "\" ac:schema-version=\"1\">");
        origin.link()
                .ifPresent(link -> macro.append(
                                "<ac:parameter ac:name=\"" + METHOD + "\"><ac:link><ri:page ri:space-key=\"")
                        .append(StorageMarkup.escaped(link.space()))
                        .append("\" ri:content-title=\"")
                        .append(StorageMarkup.escaped(link.title()))
                        .append("\" /></ac:link></ac:parameter>"));
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put(METHOD_ID, origin.methodId().map(String::valueOf).orElse(""));
        plain.put(VERSION, origin.version());
        plain.put(USED_AT, origin.usedAt().map(Instant::toString).orElse(""));
        plain.put(USED_BY, origin.usedBy().map(PersonKey::value).orElse(""));
        plain.put(ID, origin.id());
        plain.forEach((name, value) -> {
            if (!value.isEmpty()) {
                macro.append("<ac:parameter ac:name=\"")
                        .append(name)
                        .append("\">")
                        .append(StorageMarkup.escaped(value))
                        .append("</ac:parameter>");
            }
        });
        return macro.append("</ac:structured-macro>").toString();
    }

    /** The first on a page. */
    public static Optional<Origin> in(String storage) throws StorageTemplate.Broken {
        return StorageTree.macros(StorageTree.of(storage), MACRO).stream()
                .findFirst()
                .map(OriginMarkup::read);
    }

    private static Origin read(Element macro) {
        List<Element> links = StorageTree.children(macro).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(parameter -> parameter.getAttribute("ac:name").equals(METHOD))
                .flatMap(parameter -> StorageTree.all(parameter, "ri:page").stream())
                .toList();
        return origin(
                links.stream()
                        .findFirst()
                        .map(page -> new LinkedPage(
                                StorageTree.readable(page.getAttribute("ri:space-key")),
                                StorageTree.readable(page.getAttribute("ri:content-title")))),
                name -> StorageTree.parameter(macro, name));
    }

    /**
     * As the product hands parameters to a macro.
     *
     * @param parameters the link is the page's title, behind the key of its space where it has one
     */
    public static Origin of(Map<String, String> parameters) {
        String link = parameters.getOrDefault(METHOD, "").strip();
        int colon = link.indexOf(':');
        Optional<LinkedPage> page = link.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        colon > 0
                                ? new LinkedPage(link.substring(0, colon), link.substring(colon + 1))
                                : new LinkedPage("", link));
        return origin(page, name -> parameters.getOrDefault(name, ""));
    }

    private static Origin origin(Optional<LinkedPage> link, UnaryOperator<String> parameter) {
        return new Origin(
                link,
                Optional.of(parameter.apply(METHOD_ID).strip())
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::parseLong),
                parameter.apply(VERSION).strip(),
                moment(parameter.apply(USED_AT).strip()),
                Optional.of(parameter.apply(USED_BY).strip())
                        .filter(key -> !key.isEmpty() && key.length() <= 255)
                        .map(PersonKey::new),
                Optional.of(parameter.apply(ID).strip())
                        .filter(id -> id.length() <= LONGEST_ID)
                        .orElse(""));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
