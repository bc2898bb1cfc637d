package org.delbar.workbench.sample;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.delbar.workbench.blueprints.Blueprints;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.content.Spaces;
import org.delbar.workbench.content.Tasks;
import org.delbar.workbench.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages of the sample community that come out of a plugin's blueprints, made by the people who would make them. */
public final class Lessons {

    /**
     * One entry of the file.
     *
     * @param by user name
     * @param blueprint complete module key
     * @param fields what the person answers in the wizard
     * @param tick numbers of the tasks that are done, the first on the page is 1
     * @param sections what the person then writes below the page's headings, a file below {@code pages/}
     * @param cells what the person then writes into the page's tables, by the label beside it
     */
    record Lesson(
            String space,
            String by,
            String blueprint,
            Map<String, Object> fields,
            @Nullable List<Integer> tick,
            @Nullable String sections,
            @Nullable Map<String, String> cells) {}

    private static final Logger LOG = LoggerFactory.getLogger(Lessons.class);

    private final Accounts accounts;
    private final Spaces spaces;
    private final Pages pages;
    private final Blueprints blueprints;
    private final Tasks tasks;
    private final Function<Locale, AutoCloseable> reading;
    private final RelativeDates dates;

    /** @param reading sets the language of this thread until it is closed */
    public Lessons(
            Accounts accounts,
            Spaces spaces,
            Pages pages,
            Blueprints blueprints,
            Tasks tasks,
            Function<Locale, AutoCloseable> reading,
            LocalDate today) {
        this.accounts = accounts;
        this.spaces = spaces;
        this.pages = pages;
        this.blueprints = blueprints;
        this.tasks = tasks;
        this.reading = reading;
        this.dates = new RelativeDates(today);
    }

    /** Makes those of {@code lessons.json}, {@code methods.json} and {@code meetups.json} beside this class. */
    public void make(Consumer<String> progress) {
        for (String file : List.of("lessons.json", "methods.json", "meetups.json")) {
            make(Objects.requireNonNull(Lessons.class.getResource(file)), progress);
        }
    }

    /** A lesson that is refused is reported, and the next one is made: the workbench shows why a plugin fails. */
    void make(URL file, Consumer<String> progress) {
        for (Lesson lesson : read(file)) {
            try {
                progress.accept(make(lesson).getTitle());
            } catch (Blueprints.Refused | IllegalArgumentException refused) {
                LOG.warn("A sample page was refused: {}", lesson, refused);
                progress.accept("Refused: " + lesson.blueprint() + ": " + refused.getMessage());
            }
        }
    }

    private Page make(Lesson lesson) {
        ConfluenceUser author = Objects.requireNonNull(accounts.getUserByName(lesson.by()), lesson.by());
        Space space = Objects.requireNonNull(spaces.getSpace(lesson.space()), lesson.space());
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(author);
        try (AutoCloseable language = reading.apply(accounts.localeOf(author).orElse(Locale.ENGLISH))) {
            Page page = written(
                    blueprints.create(space, null, lesson.blueprint(), dates.in(lesson.fields()), author),
                    lesson,
                    author);
            tick(page, Objects.requireNonNullElse(lesson.tick(), List.<Integer>of()), author);
            return page;
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new IllegalStateException("The language of this thread could not be set back", unexpected);
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }

    private Page written(Page page, Lesson lesson, ConfluenceUser author) {
        if (lesson.sections() == null && lesson.cells() == null) {
            return page;
        }
        String storage = page.getBodyContent().getBody();
        String rewritten = Rewriting.cells(
                lesson.sections() == null
                        ? storage
                        : Rewriting.sections(storage, SampleCommunity.storage(lesson.sections())),
                Objects.requireNonNullElse(lesson.cells(), Map.of()));
        return pages.edit(page.getId(), page.getVersion(), page.getTitle(), rewritten, author, "");
    }

    private void tick(Page page, List<Integer> numbers, ConfluenceUser by) {
        List<Long> ids = tasks.idsOf(page.getId());
        for (int number : numbers) {
            tasks.set(page.getId(), ids.get(number - 1), true, by);
        }
    }

    private static List<Lesson> read(URL file) {
        try (InputStream in = file.openStream()) {
            return List.of(new ObjectMapper().readValue(in, Lesson[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
