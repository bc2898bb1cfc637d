package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Isolation;

/** {@code ./delbar prove}: the rounds of {@link SignUpRaceTest} many times, and nodes that are killed; leaves {@code docs/proofs/sign-up.md}. */
@Tag("bench")
class SignUpProof {

    private static final Logger LOG = LoggerFactory.getLogger(SignUpProof.class);
    private static final int WHOLE_ROUNDS = 1000;
    private static final int WHOLE_KILLS = 200;
    private static final int ROUNDS = Integer.getInteger("delbar.prove.rounds", WHOLE_ROUNDS);
    private static final int KILLS = Integer.getInteger("delbar.prove.kills", WHOLE_KILLS);

    private final List<String> violations = new ArrayList<>();
    private final StringBuilder report = new StringBuilder(2000);

    @Test
    void prove() throws Exception {
        report.append("# Sign-up under fire\n\nWritten by `./delbar prove` on ")
                .append(LocalDate.now(Clock.systemUTC()))
                .append(". ")
                .append(SeatCell.PEOPLE)
                .append(" people on ")
                .append(SeatRace.THREADS)
                .append(
                        " threads want 1 or 10 seats through REST, by turns on one node and on two nodes of one database.")
                .append(
                        " They come, bring a guest, click twice, withdraw, say no and come again; in every tenth round a host")
                .append(
                        " edits the seats down and up, and all pages of the space are read again; in another the meetup is called off and")
                .append(
                        " takes place after all, in a third the page goes into the trash and comes back. Afterwards the log of seats is played again by rules of the test's own")
                .append(
                        " and must end in the rows that are there; every answer a person got must be among them, and nothing that was refused.\n\n")
                .append(
                        "Before the rounds, on each database: counting first and writing then overbooked in 6 of 6 tries.")
                .append(" The isolation is read inside the add-on's own transactions.\n\n")
                .append(
                        "| database | isolation | rounds | answers | violations | answers a second | p50 ms | p99 ms |\n")
                .append("|---|---|---|---|---|---|---|---|\n");
        for (String database : List.of("PostgreSQL", "H2")) {
            rounds(database);
        }
        kills();
        Path file = Path.of(System.getProperty("delbar.root"), "docs/proofs/sign-up.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report.toString());
        assertThat(violations).isEmpty();
    }

    private void rounds(String database) throws Exception {
        try (TwoNodes two = new TwoNodes(database);
                SeatRace race = SignUpRaceTest.on(two)) {
            for (String statement : SeenIsolation.watching(database)) {
                race.tell(statement);
            }
            SignUpRaceTest.countingOverbooks(race);
            for (Isolation level : SeatCell.LEVELS) {
                SeatCell cell = new SeatCell(race, List.of(two.one(), two.other()), level, ROUNDS);
                assertThat(cell.isolations()).containsExactly(cell.isolation());
                violations.addAll(cell.violations());
                report.append(String.join(
                                " | ",
                                "| " + database,
                                String.join(", ", cell.isolations()),
                                Integer.toString(cell.rounds()),
                                Integer.toString(cell.acts()),
                                Integer.toString(cell.violations().size()),
                                Long.toString(cell.actsEachSecond()),
                                Long.toString(cell.milliseconds(0.5)),
                                Long.toString(cell.milliseconds(0.99))))
                        .append(" |\n");
                LOG.info("{} {}: {} rounds, {}", database, level, ROUNDS, cell.violations());
            }
        }
    }

    private void kills() throws Exception {
        SeatKills kills = new SeatKills(KILLS);
        violations.addAll(kills.violations());
        if (ROUNDS < WHOLE_ROUNDS || KILLS < WHOLE_KILLS) {
            report.append("\nThis is a shortened run; a whole one has ")
                    .append(WHOLE_ROUNDS)
                    .append(" rounds for each line and ")
                    .append(WHOLE_KILLS)
                    .append(" kills.\n");
        }
        report.append(
                        "\n## Nodes that are killed\n\nTwo nodes in processes of their own on PostgreSQL; one of them gets `kill -9` while")
                .append(" people answer, and is started again. ")
                .append(KILLS)
                .append(" kills, ")
                .append(kills.acknowledged())
                .append(" acknowledged answers, ")
                .append(kills.unanswered())
                .append(" answers the dying node never gave: ")
                .append(kills.violations().size())
                .append(" violations, no acknowledged answer lost.\n");
    }
}
