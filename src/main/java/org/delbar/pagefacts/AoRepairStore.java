package org.delbar.pagefacts;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Keeps pages that wait for repair with Active Objects. */
@Named
public final class AoRepairStore implements RepairStore {

    private final ActiveObjects objects;

    @Inject
    public AoRepairStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void add(long pageId) {
        if (waits(pageId)) {
            return;
        }
        try {
            objects.executeInTransaction(() -> objects.create(RepairRow.class, Map.of("PAGE_ID", pageId)));
        } catch (RuntimeException e) {
            // Another node was faster: its row is as good as ours.
            if (!waits(pageId)) {
                throw e;
            }
        }
    }

    @Override
    public void remove(long pageId) {
        objects.executeInTransaction(() -> objects.deleteWithSQL(RepairRow.class, "PAGE_ID = ?", pageId));
    }

    @Override
    public List<Long> waitingAfter(long pageId, int most) {
        return Arrays.stream(objects.find(
                        RepairRow.class,
                        Query.select()
                                .where("PAGE_ID > ?", pageId)
                                .order("PAGE_ID")
                                .limit(most)))
                .map(RepairRow::getPageId)
                .toList();
    }

    private boolean waits(long pageId) {
        return objects.find(RepairRow.class, "PAGE_ID = ?", pageId).length > 0;
    }
}
