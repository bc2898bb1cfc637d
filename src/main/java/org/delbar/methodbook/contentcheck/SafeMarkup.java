package org.delbar.methodbook.contentcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;

/**
 * Leaves of a page only elements and attributes that are known to be shape, and those that belong to what somebody has
 * decided to keep.
 */
final class SafeMarkup {

    /** Elements that stand only where somebody keeps them: with all that they refer to. */
    private static final Set<String> KEPT = Set.of(
            "a",
            "time",
            "ac:link",
            "ac:image",
            "ac:emoticon",
            "ri:page",
            "ri:blog-post",
            "ri:attachment",
            "ri:url",
            "ri:user",
            "ri:space",
            "ri:shortcut",
            "ri:content-entity");

    private static final Set<String> ELEMENTS = Markup.with(
            Markup.with(Markup.SHAPES, KEPT.toArray(String[]::new)),
            "br",
            "strong",
            "em",
            "b",
            "i",
            "u",
            "s",
            "del",
            "ins",
            "sub",
            "sup",
            "code",
            "span",
            "small",
            "big",
            "tt",
            "cite",
            "q",
            "ac:structured-macro",
            "ac:parameter",
            "ac:plain-text-body",
            "ac:link-body",
            "ac:plain-text-link-body",
            "ac:placeholder",
            "ac:task-id",
            "ac:task-status");

    /** Elements between whose children no word belongs; whoever reads a page does not see one there either. */
    private static final Set<String> FRAMES = Set.of(
            "table",
            "colgroup",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "ac:layout",
            "ac:layout-section",
            "ac:structured-macro",
            "ac:task-list",
            "ac:task");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");
    private static final String VALUE = "(?:#[0-9a-fA-F]{3,8}|-?\\d{1,4}(?:\\.\\d{1,3})?(?:px|pt|em|rem|%)?"
            + "|rgba?\\(\\d{1,3}(?:, ?\\d{1,3}(?:\\.\\d{1,3})?){2,3}\\)"
            + "|red|green|blue|black|white|gray|grey|yellow|orange|purple|left|right|center|justify|auto|none|underline|bold|italic|normal)";
    private static final Pattern STYLE =
            Pattern.compile("(?:\\s{0,3}(?:color|background-color|text-align|width|height|margin-left|text-decoration"
                    + "|font-weight|font-style|vertical-align|min-width)\\s{0,3}:\\s{0,3}" + VALUE
                    + "\\s{0,3};?){1,6}");
    private static final Pattern LAYOUT = Pattern.compile(
            "single|two_equal|two_left_sidebar|two_right_sidebar|three_equal|three_with_sidebars|fixed-width");

    private static final Map<String, Pattern> ATTRIBUTES = Map.of(
            "colspan", NUMBER,
            "rowspan", NUMBER,
            "start", NUMBER,
            "style", STYLE,
            "ac:type", LAYOUT,
            "scope", Pattern.compile("row|col"));

    private SafeMarkup() {}

    static void only(Element page) {
        for (Element child : Markup.elements(page)) {
            only(child);
            if (isOurs(child)) {
                removed(child);
            } else if (ELEMENTS.contains(child.getTagName())) {
                attributes(child);
            } else if (FRAMES.contains(page.getTagName())) {
                StorageTree.remove(child);
            } else {
                StorageTree.unwrap(child);
            }
        }
        if (FRAMES.contains(page.getTagName())) {
            StorageTree.children(page).stream()
                    .filter(node -> !(node instanceof Element))
                    .filter(node -> Tidying.says(node.getNodeValue()))
                    .forEach(StorageTree::remove);
        }
    }

    /** Macros and ids of ours tell what the source page was; the method is not one. */
    private static boolean isOurs(Element element) {
        return (element.getTagName().equals(Markup.MACRO) && NativeMacros.isOurs(element.getAttribute("ac:name")))
                || (element.getTagName().equals("ac:parameter")
                        && element.getAttribute("ac:name").equals("id")
                        && NativeMacros.isOurs(StorageTree.text(element)));
    }

    private static void removed(Element element) {
        if (element.getParentNode() instanceof Element parent
                && parent.getTagName().equals("p")
                && StorageTree.children(parent).size() == 1
                && parent.getParentNode() != null) {
            StorageTree.remove(parent);
        } else {
            StorageTree.remove(element);
        }
    }

    private static void attributes(Element element) {
        String name = element.getTagName();
        if (KEPT.contains(name)) {
            return;
        }
        List<String> spare = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String attribute = element.getAttributes().item(i).getNodeName();
            if (!isShape(name, attribute, element.getAttribute(attribute))) {
                spare.add(attribute);
            }
        }
        spare.forEach(element::removeAttribute);
    }

    private static boolean isShape(String element, String attribute, String value) {
        if (element.equals(Markup.MACRO) || element.equals("ac:parameter")) {
            return (attribute.equals("ac:name") && NAME.matcher(value).matches())
                    || (attribute.equals("ac:schema-version")
                            && NUMBER.matcher(value).matches());
        }
        Pattern pattern = ATTRIBUTES.get(attribute);
        return pattern != null && pattern.matcher(value).matches();
    }
}
