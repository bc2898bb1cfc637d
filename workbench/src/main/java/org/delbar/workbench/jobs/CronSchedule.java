package org.delbar.workbench.jobs;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.quartz.CronExpression;

/** As {@code 0 0 6 * * ?}: seconds, minutes, hours, day, month, weekday (1 is Sunday) and perhaps a year. */
public record CronSchedule(String expression, ZoneId zone, int jitterSeconds) implements Schedule {

    /** @throws IllegalArgumentException when the expression is none */
    public CronSchedule {
        parsed(expression, zone);
    }

    private static CronExpression parsed(String expression, ZoneId zone) {
        try {
            CronExpression parsed = new CronExpression(expression);
            parsed.setTimeZone(TimeZone.getTimeZone(zone));
            return parsed;
        } catch (ParseException e) {
            throw new IllegalArgumentException(
                    "cron-expression=\"" + expression + "\" is not understood: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<Instant> after(Instant time) {
        return Optional.ofNullable(parsed(expression, zone).getNextValidTimeAfter(Date.from(time)))
                .map(Date::toInstant);
    }

    @Override
    public String words() {
        return expression;
    }

    @Override
    public int times() {
        return -1;
    }
}
