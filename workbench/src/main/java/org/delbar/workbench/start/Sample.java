package org.delbar.workbench.start;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.delbar.workbench.sample.Lessons;
import org.delbar.workbench.sample.SampleCommunity;
import org.delbar.workbench.sample.SampleRequests;
import org.delbar.workbench.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty workbench with the sample community, and says how far it has come. */
final class Sample {

    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

    private Sample() {}

    static void fill(Content content, Texts texts, URI workbench, LocalDate today) {
        SampleCommunity community = new SampleCommunity(
                content.accounts(),
                content.spaces(),
                content.pages(),
                content.permissions(),
                content.labels(),
                content.life().belongings().comments(),
                today);
        Consumer<String> progress = step -> LOG.info("Sample community: {}", step);
        if (community.fill(progress)) {
            // The languages of the spaces first: lessons are written in them.
            SampleRequests requests = new SampleRequests(workbench);
            requests.send(progress);
            Function<Locale, AutoCloseable> reading = texts::reading;
            new Lessons(
                            content.accounts(),
                            content.spaces(),
                            content.pages(),
                            content.blueprints(),
                            content.tasks(),
                            reading,
                            today)
                    .make(progress);
            requests.use(progress);
            requests.answer(progress);
        }
    }
}
