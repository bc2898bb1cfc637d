package org.delbar.workbench.modules;

import com.atlassian.scheduler.JobRunner;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.delbar.workbench.jobs.CronSchedule;
import org.delbar.workbench.jobs.Job;
import org.delbar.workbench.jobs.Jobs;
import org.delbar.workbench.jobs.RepeatSchedule;
import org.delbar.workbench.jobs.Schedule;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.delbar.workbench.plugins.Plugin;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code <job-config>}: a bean that runs at its times. */
public final class JobConfigModule implements ModuleType {

    private final Jobs jobs;
    private final ZoneId site;

    /** @param site the zone cron expressions are read in */
    public JobConfigModule(Jobs jobs, ZoneId site) {
        this.jobs = jobs;
        this.site = site;
    }

    @Override
    public String element() {
        return "job-config";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) {
        Element job = only(declaration, "job");
        List<Element> managed = declaration.children("managed");
        return jobs.add(new Job(
                declaration.completeKey(),
                declaration.key(),
                Objects.requireNonNullElse(declaration.optional("name"), declaration.key()),
                runner(declaration.plugin(), required(job, "key")),
                schedule(only(declaration, "schedule")),
                is(job, "perClusterJob"),
                is(job, "clusteredOnly"),
                !managed.isEmpty() && is(managed.get(0), "canDisable")));
    }

    private static JobRunner runner(Plugin plugin, String bean) {
        Object found = plugin.bean(bean)
                .orElseThrow(() -> new IllegalArgumentException(
                        "<job key=\"" + bean + "\"> names no bean: @Named(\"" + bean + "\") on its class does"));
        if (found instanceof JobRunner runner) {
            return runner;
        }
        throw new IllegalArgumentException("The bean " + bean + " is no " + JobRunner.class.getName());
    }

    private Schedule schedule(Element xml) {
        String cron = ModuleDeclaration.optional(xml, "cron-expression");
        int jitter = number(xml, "jitterSecs", 0);
        if (cron == null) {
            Duration interval = Duration.ofMillis(Long.parseLong(required(xml, "repeat-interval")));
            return new RepeatSchedule(interval, number(xml, "repeat-count", -1), jitter);
        }
        if (xml.hasAttribute("repeat-interval")) {
            throw new IllegalArgumentException("<schedule> has a cron-expression or a repeat-interval, not both");
        }
        return new CronSchedule(cron, site, jitter);
    }

    private static Element only(ModuleDeclaration declaration, String name) {
        List<Element> found = declaration.children(name);
        if (found.size() != 1) {
            throw new IllegalArgumentException("<job-config> has one <" + name + ">, not " + found.size());
        }
        return found.get(0);
    }

    private static String required(Element element, String attribute) {
        String value = ModuleDeclaration.optional(element, attribute);
        if (value == null) {
            throw new IllegalArgumentException("<" + element.getTagName() + "> needs the attribute " + attribute);
        }
        return value;
    }

    private static int number(Element element, String attribute, int otherwise) {
        @Nullable String value = ModuleDeclaration.optional(element, attribute);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    private static boolean is(Element element, String attribute) {
        return "true".equals(ModuleDeclaration.optional(element, attribute));
    }
}
