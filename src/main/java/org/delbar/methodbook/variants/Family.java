package org.delbar.methodbook.variants;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.confluence.Permissions;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.methodbook.Method;
import org.delbar.methodbook.MethodUses;
import org.delbar.methodbook.use.SeenUses;
import org.delbar.methodbook.use.UsableMethod;
import org.delbar.methodbook.use.UsableMethods;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.words.SpaceKey;

/**
 * Where a method comes from and what has been made of it, as far as the current person may see. One statement a step, and
 * nothing beyond a method that is hidden: it would tell that there is one.
 */
@Named
public final class Family {

    static final int MOST_STEPS = 5;
    static final int MOST_SHOWN = 30;

    private static final int MOST_ASKED = 200;

    private final Variants variants;
    private final UsableMethods methods;
    private final SeenPages pages;
    private final Permissions permissions;
    private final SeenUses uses;

    @Inject
    public Family(Variants variants, UsableMethods methods, SeenPages pages, Permissions permissions, SeenUses uses) {
        this.variants = variants;
        this.methods = methods;
        this.pages = pages;
        this.permissions = permissions;
        this.uses = uses;
    }

    /** @param here for a link that names no space */
    Optional<UsableMethod> original(Method method, Optional<SpaceKey> here) {
        return method.basedOn()
                .flatMap(link -> page(link, here))
                .flatMap(page -> methods.find(String.valueOf(page.id())));
    }

    private Optional<SeenPage> page(LinkedPage link, Optional<SpaceKey> here) {
        Optional<SpaceKey> space = link.space().isBlank() ? here : Optional.of(new SpaceKey(link.space()));
        return space.flatMap(key -> pages.find(key, link.title()))
                .filter(page -> permissions.address(page.id()).isPresent());
    }

    /**
     * What the original is based on, and so on upwards. An empty one is the last: the person may not see it, or it is
     * gone.
     *
     * @param self the page at the lower end, if there is one
     */
    List<Optional<SeenPage>> above(UsableMethod original, Optional<Long> self) {
        List<Optional<SeenPage>> above = new ArrayList<>();
        Set<Long> met = new HashSet<>(List.of(original.page().id()));
        self.ifPresent(met::add);
        Optional<LinkedPage> link = original.facts().basedOn();
        SpaceKey space = original.page().space();
        while (link.isPresent() && above.size() < MOST_STEPS - 1) {
            Optional<SeenPage> page = page(link.get(), Optional.of(space));
            Optional<Variants.Based> method = page.flatMap(each -> variants.of(each.id()));
            if (method.isEmpty()) {
                above.add(Optional.empty());
                break;
            }
            if (!met.add(method.get().page())) {
                break;
            }
            above.add(page);
            link = method.get().link();
            space = method.get().space();
        }
        return above;
    }

    /** Each behind the one it is based on. */
    Below below(long method) {
        Map<Long, List<Variant>> children = new LinkedHashMap<>();
        Set<Long> met = new HashSet<>(List.of(method));
        List<SeenPage> level = pages.find(method).stream().toList();
        boolean more = false;
        for (int step = 1; step <= MOST_STEPS && !level.isEmpty(); step++) {
            List<Variants.Based> candidates = variants.on(
                    level.stream()
                            .map(page -> new Variants.Original(page.space(), page.title()))
                            .toList(),
                    MOST_ASKED);
            more = more || candidates.size() == MOST_ASKED;
            List<SeenPage> next = new ArrayList<>();
            for (Seen seen : seen(candidates, level)) {
                if (met.size() > MOST_SHOWN) {
                    more = true;
                    break;
                }
                if (met.add(seen.page().id())) {
                    children.computeIfAbsent(seen.original().id(), page -> new ArrayList<>())
                            .add(new Variant(seen.page(), seen.original(), step, Optional.empty()));
                    next.add(seen.page());
                }
            }
            level = next;
        }
        met.remove(method);
        Map<Long, MethodUses.Used> used = uses.of(met);
        List<Variant> inOrder = new ArrayList<>();
        addBelow(method, children, used, inOrder);
        return new Below(inOrder, more);
    }

    /** Those that the person may see, each with the page it is based on. */
    private List<Seen> seen(List<Variants.Based> candidates, List<SeenPage> originals) {
        Set<Long> open = permissions.seemOpen(
                candidates.stream().map(Variants.Based::page).toList());
        List<Seen> seen = new ArrayList<>();
        for (Variants.Based candidate : candidates) {
            if (seen.size() <= MOST_SHOWN && open.contains(candidate.page())) {
                pages.find(candidate.page())
                        .ifPresent(page -> originals.stream()
                                .filter(each -> candidate.isOn(new Variants.Original(each.space(), each.title())))
                                .findFirst()
                                .ifPresent(original -> seen.add(new Seen(page, original))));
            }
        }
        return seen;
    }

    private static void addBelow(
            long method, Map<Long, List<Variant>> children, Map<Long, MethodUses.Used> used, List<Variant> inOrder) {
        for (Variant variant : children.getOrDefault(method, List.of())) {
            long page = variant.page().id();
            inOrder.add(new Variant(
                    variant.page(), variant.original(), variant.step(), Optional.ofNullable(used.get(page))));
            addBelow(page, children, used, inOrder);
        }
    }

    private record Seen(SeenPage page, SeenPage original) {}

    /**
     * A method made of another.
     *
     * @param step 1 for one made of the method itself
     * @param used as far as the person may see; empty when it was not used
     */
    record Variant(SeenPage page, SeenPage original, int step, Optional<MethodUses.Used> used) {}

    /** @param more there may be more than these */
    record Below(List<Variant> variants, boolean more) {}
}
