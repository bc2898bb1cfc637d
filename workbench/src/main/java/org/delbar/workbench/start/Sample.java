package org.delbar.workbench.start;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.delbar.workbench.sample.Lessons;
import org.delbar.workbench.sample.SampleCommunity;
import org.delbar.workbench.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty workbench with the sample community, and says how far it has come. */
final class Sample {

    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

    private Sample() {}

    static void fill(Content content, Texts texts, LocalDate today) {
        SampleCommunity community = new SampleCommunity(
                content.accounts(), content.spaces(), content.pages(), content.permissions(), content.labels());
        if (community.fill(step -> LOG.info("Sample community: {}", step))) {
            Function<Locale, AutoCloseable> reading = texts::reading;
            new Lessons(content.accounts(), content.spaces(), content.blueprints(), content.tasks(), reading, today)
                    .make(title -> LOG.info("Sample community: {}", title));
        }
    }
}
