package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.confluence.Permissions;
import org.delbar.methodbook.MethodUses;

/** Uses of methods as far as the current person may see the pages that became of them. */
@Named
public final class SeenUses implements MethodUses {

    /** More are not looked at for one method: then it says that there are more. */
    static final int MOST = 500;

    private final UseIndex uses;
    private final Permissions permissions;

    @Inject
    public SeenUses(UseIndex uses, Permissions permissions) {
        this.uses = uses;
        this.permissions = permissions;
    }

    /** One statement and one question for all; of the newest {@value #MOST} together. */
    @Override
    public Map<Long, Used> of(Collection<Long> methodPages) {
        List<IndexedUse> candidates = uses.ofMethods(methodPages, MOST + 1);
        List<IndexedUse> asked = candidates.subList(0, Math.min(candidates.size(), MOST));
        boolean more = candidates.size() > MOST;
        Set<Long> open =
                permissions.seemOpen(asked.stream().map(IndexedUse::run).toList());
        Map<Long, Used> used = new LinkedHashMap<>();
        if (more) {
            methodPages.forEach(method -> used.put(method, new Used(0, Optional.empty(), true)));
        }
        asked.stream()
                .filter(use -> open.contains(use.run()))
                .forEach(use -> use.method()
                        .ifPresent(method -> used.merge(
                                method,
                                new Used(1, Optional.of(use.usedAt()), more),
                                (newest, older) -> new Used(
                                        newest.times() + 1, newest.last().or(older::last), more))));
        return used;
    }

    /** Asked for all at once, and once more for the one that is told of. */
    public Seen of(long method) {
        List<IndexedUse> candidates = uses.ofMethod(method, MOST + 1);
        List<IndexedUse> asked = candidates.subList(0, Math.min(candidates.size(), MOST));
        Set<Long> open =
                permissions.seemOpen(asked.stream().map(IndexedUse::run).toList());
        int[] hidden = {0};
        Optional<IndexedUse> last = asked.stream()
                .filter(use -> open.contains(use.run()))
                .filter(use -> {
                    boolean shown = permissions.address(use.run()).isPresent();
                    hidden[0] += shown ? 0 : 1;
                    return shown;
                })
                .findFirst();
        return new Seen(open.size() - hidden[0], candidates.size() > MOST, last);
    }

    /**
     * What the person may know.
     *
     * @param more there may be more than were looked at
     */
    public record Seen(int times, boolean more, Optional<IndexedUse> last) {}
}
