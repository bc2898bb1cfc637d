package org.delbar.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.delbar.testing.Postgres;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two nodes in processes of their own on one PostgreSQL; in each round one of them is killed while people answer. */
final class SeatKills {

    private static final Logger LOG = LoggerFactory.getLogger(SeatKills.class);
    private static final int PEOPLE = 24;
    private static final int SEATS = 5;

    private final List<String> violations = new ArrayList<>();
    private int acknowledged;
    private int unanswered;

    SeatKills(int kills) throws Exception {
        String database = Postgres.shared().freshDatabase();
        PGSimpleDataSource pool = new PGSimpleDataSource();
        pool.setUrl(database);
        Random chance = new Random(1);
        try (OwnNode one = new OwnNode(database, true);
                OwnNode other = new OwnNode(database, false);
                SeatRace race = new SeatRace(List.of(one.url(), other.url()), pool, PEOPLE)) {
            long page = race.meetup(SEATS);
            for (int kill = 0; kill < kills; kill++) {
                OwnNode victim = kill % 2 == 0 ? other : one;
                int enough = 1 + chance.nextInt(PEOPLE / 2);
                SeatPlayed played = race.play(new SeatRound(kill, SEATS, SeatRound.Host.WATCHES, 2, true), page, () -> {
                    while (race.acknowledged() < enough) {
                        Thread.onSpinWait();
                    }
                    victim.kill();
                });
                violations.addAll(played.violations());
                acknowledged += (int)
                        played.acts().stream().filter(SeatAct::acknowledged).count();
                unanswered +=
                        (int) played.acts().stream().filter(SeatAct::unanswered).count();
                victim.startAgain();
                race.signInOn(kill % 2 == 0 ? 1 : 0);
                LOG.info("kill {} of {}: {}", kill + 1, kills, violations);
            }
        }
    }

    List<String> violations() {
        return violations;
    }

    int acknowledged() {
        return acknowledged;
    }

    int unanswered() {
        return unanswered;
    }
}
