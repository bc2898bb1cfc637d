package org.delbar.meetups.index;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** The rows of hosts. Whoever writes those of a page holds the page's own row. */
final class AoMeetupHostStore {

    private static final String ALL = "HOST_KEY, PAGE_ID, PERSON, SPACE_KEY";

    private final ActiveObjects objects;

    AoMeetupHostStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** Writes what is new or moved, and deletes what is gone. */
    void keep(IndexedMeetup meetup) {
        Map<String, MeetupHostRow> there = new HashMap<>();
        Query query = Query.select(ALL).where("PAGE_ID = ?", meetup.page());
        for (MeetupHostRow row : objects.find(MeetupHostRow.class, query)) {
            there.put(row.getPerson(), row);
        }
        for (String person : people(meetup)) {
            MeetupHostRow row = there.remove(person);
            if (row == null) {
                objects.create(
                        MeetupHostRow.class,
                        Map.of(
                                "HOST_KEY",
                                meetup.page() + "-" + person,
                                "PAGE_ID",
                                meetup.page(),
                                "PERSON",
                                person,
                                "SPACE_KEY",
                                meetup.space().value()));
            } else if (!row.getSpaceKey().equals(meetup.space().value())) {
                row.setSpaceKey(meetup.space().value());
                row.save();
            }
        }
        there.values().forEach(gone -> objects.deleteWithSQL(MeetupHostRow.class, "HOST_KEY = ?", gone.getHostKey()));
    }

    /** In one order on every node. */
    private static Set<String> people(IndexedMeetup meetup) {
        Set<String> people = new TreeSet<>();
        meetup.hosts().forEach(host -> people.add(host.value()));
        meetup.invitation().maker().ifPresent(maker -> people.add(maker.value()));
        return people;
    }

    Set<Long> of(PersonKey person, int most) {
        Query query = Query.select("HOST_KEY, PAGE_ID")
                .where("PERSON = ?", person.value())
                .order("PAGE_ID DESC")
                .limit(most);
        return Arrays.stream(objects.find(MeetupHostRow.class, query))
                .map(MeetupHostRow::getPageId)
                .collect(Collectors.toSet());
    }

    void forget(long page) {
        objects.executeInTransaction(() -> objects.deleteWithSQL(MeetupHostRow.class, "PAGE_ID = ?", page));
    }

    void forgetSpace(SpaceKey space) {
        objects.executeInTransaction(() -> objects.deleteWithSQL(MeetupHostRow.class, "SPACE_KEY = ?", space.value()));
    }
}
