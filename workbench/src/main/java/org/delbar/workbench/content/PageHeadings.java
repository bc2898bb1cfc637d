package org.delbar.workbench.content;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The headings of a page with the ids that links to them use: the page's title and the heading, without blanks. */
public final class PageHeadings {

    /** @param level 1 to 6 */
    public record Heading(int level, String text, String id) {}

    static final Set<String> ELEMENTS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final String PROPERTY = PageHeadings.class.getName();

    private final String prefix;
    private final List<Heading> inOrder = new ArrayList<>();
    private final IdentityHashMap<Element, String> ids = new IdentityHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    PageHeadings(Element root, @Nullable ContentEntityObject entity) {
        prefix = prefixFor(entity);
        collect(root);
    }

    /** Those of the page that is being rendered, in its order; for macros that list them. */
    public static List<Heading> of(ConversionContext context) {
        return context.getProperty(PROPERTY) instanceof PageHeadings headings ? headings.inOrder : List.of();
    }

    void offerTo(ConversionContext context) {
        context.setProperty(PROPERTY, this);
    }

    String id(Element heading) {
        return Objects.requireNonNullElse(ids.get(heading), "");
    }

    /** The id that an anchor macro or a link to an anchor has on this page. */
    String anchor(String name) {
        return prefix + withoutBlanks(name);
    }

    private void collect(Element parent) {
        for (Element each : Storage.elements(parent)) {
            if (ELEMENTS.contains(each.getNodeName())) {
                add(each);
            } else {
                collect(each);
            }
        }
    }

    private void add(Element heading) {
        String text = text(heading).strip();
        String id = prefix + withoutBlanks(text);
        int before = used.merge(id, 1, Integer::sum) - 1;
        String unique = before == 0 ? id : id + "." + before;
        ids.put(heading, unique);
        if (!text.isEmpty()) {
            inOrder.add(new Heading(heading.getNodeName().charAt(1) - '0', text, unique));
        }
    }

    private static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node each : Storage.nodes(parent)) {
            if (each instanceof Text words) {
                text.append(words.getData());
            } else if (!each.getNodeName().equals("ac:parameter")) {
                text.append(text(each));
            }
        }
        return text.toString();
    }

    private static String prefixFor(@Nullable ContentEntityObject entity) {
        String title = entity == null ? "" : withoutBlanks(entity.getTitle());
        if (title.isEmpty()) {
            return "id-";
        }
        return (Character.isLetter(title.charAt(0)) ? title : "id-" + title) + "-";
    }

    private static String withoutBlanks(String text) {
        return text.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
