package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages of a space as the sidebar shows them: open on the way to the current page, closed elsewhere. */
final class PageTree {

    private final Library library;
    private final Access access;
    private final BiFunction<String, Map<String, Object>, String> templates;

    PageTree(Library library, Access access, BiFunction<String, Map<String, Object>, String> templates) {
        this.library = library;
        this.access = access;
        this.templates = templates;
    }

    String html(Space space, @Nullable Page current, String contextPath) {
        List<Page> top = new ArrayList<>();
        Page home = space.getHomePage();
        for (Page root : access.seen(library.roots(space))) {
            if (home != null && root.getId() == home.getId()) {
                top.addAll(0, access.seen(library.below(List.of(root))));
            } else {
                top.add(root);
            }
        }
        return level(top, open(current), current == null ? 0 : current.getLatestVersionId(), contextPath, true);
    }

    private static Set<Long> open(@Nullable Page current) {
        Set<Long> ids = new HashSet<>();
        if (current != null) {
            current.getAncestors().forEach(page -> ids.add(page.getId()));
            ids.add(current.getLatestVersionId());
        }
        return ids;
    }

    private String level(List<Page> pages, Set<Long> open, long current, String contextPath, boolean top) {
        List<TreeNode> nodes = new ArrayList<>();
        Map<Long, List<Page>> below = access.seen(library.below(pages)).stream()
                .collect(Collectors.groupingBy(
                        page -> Objects.requireNonNull(page.getParent()).getId()));
        for (Page page : pages) {
            List<Page> children = below.getOrDefault(page.getId(), List.of());
            boolean opened = open.contains(page.getId()) && !children.isEmpty();
            nodes.add(new TreeNode(
                    page.getTitle(),
                    contextPath + page.getUrlPath(),
                    page.getId() == current,
                    children.isEmpty() ? "leaf" : opened ? "open" : "closed",
                    opened ? level(children, open, current, contextPath, false) : ""));
        }
        return nodes.isEmpty() ? "" : templates.apply("look/page-tree.vm", Map.of("nodes", nodes, "top", top));
    }
}
