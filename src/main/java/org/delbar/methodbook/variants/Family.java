package org.delbar.methodbook.variants;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Permissions;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.methodbook.Method;
import org.delbar.methodbook.MethodUses;
import org.delbar.methodbook.use.SeenUses;
import org.delbar.methodbook.use.UsableMethod;
import org.delbar.methodbook.use.UsableMethods;
import org.delbar.words.SpaceKey;

/** Where a method comes from and what has been made of it, one step each way, as far as the current person may see. */
@Named
public final class Family {

    private static final int MOST_ASKED = 50;
    private static final int MOST_SHOWN = 10;

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
        return method.basedOn().flatMap(link -> {
            Optional<SpaceKey> space = link.space().isBlank() ? here : Optional.of(new SpaceKey(link.space()));
            return space.flatMap(key -> pages.find(key, link.title()))
                    .filter(page -> permissions.address(page.id()).isPresent())
                    .flatMap(page -> methods.find(String.valueOf(page.id())));
        });
    }

    List<Variant> variants(long method) {
        List<SeenPage> shown = pages.find(method).stream()
                .flatMap(page -> variants.of(page.space(), page.title(), MOST_ASKED).stream())
                .filter(page -> page != method && permissions.address(page).isPresent())
                .map(pages::find)
                .flatMap(Optional::stream)
                .limit(MOST_SHOWN)
                .toList();
        Map<Long, MethodUses.Used> used =
                uses.of(shown.stream().map(SeenPage::id).toList());
        return shown.stream()
                .map(page -> new Variant(
                        page,
                        Optional.ofNullable(used.get(page.id()))
                                .map(MethodUses.Used::times)
                                .orElse(0)))
                .toList();
    }

    /** @param uses as far as the person may see them */
    record Variant(SeenPage page, int uses) {}
}
