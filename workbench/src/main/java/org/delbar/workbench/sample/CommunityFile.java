package org.delbar.workbench.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.jspecify.annotations.Nullable;

/** {@code community.json}: who there is, which spaces, which pages. */
record CommunityFile(
        List<Person> people, List<Site> spaces, List<Sheet> pages, List<Remark> remarks, List<Post> posts) {

    /**
     * @param role text key, for the sign-in screen
     * @param locale language tag; the password is the user name
     */
    record Person(
            String username,
            String role,
            String fullName,
            String email,
            String locale,
            String zone,
            List<String> groups) {}

    /** @param rights by group */
    record Site(
            String key,
            String name,
            String creator,
            String home,
            Map<String, List<SpaceRight>> rights,
            List<String> administrators) {}

    /**
     * @param parent title; null means the home page
     * @param file storage format, below {@code pages/}
     * @param daysAgo when it was saved last
     * @param earlier versions before this one, the first one first; null for none
     * @param onlyFor user names that may view the page; null for everybody
     */
    record Sheet(
            String space,
            String title,
            @Nullable String parent,
            String by,
            String file,
            int daysAgo,
            @Nullable String comment,
            @Nullable List<Draft> earlier,
            @Nullable List<String> labels,
            @Nullable List<String> onlyFor) {}

    /** @param comment what changed with it; null says nothing */
    record Draft(
            String by, String file, int daysAgo, @Nullable String comment) {}

    /**
     * A comment on a page.
     *
     * @param words one paragraph
     * @param answers the comment of this page that it answers, the first one is 1; 0 for none
     */
    record Remark(String space, String page, String by, String words, int answers) {}

    /** A blog post of one paragraph after another. */
    record Post(String space, String by, int daysAgo, String title, List<String> paragraphs) {}

    static CommunityFile read(URL file) {
        try (InputStream in = file.openStream()) {
            return new ObjectMapper().readValue(in, CommunityFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
