package org.delbar.methodbook.contentcheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.methodbook.contentcheck.LabelledPage.Prose;
import org.delbar.methodbook.contentcheck.LabelledPage.Said;

/** The check beside what people said of the labelled pages. */
final class Measured {

    private final Map<FindingKind, Score> things = new EnumMap<>(FindingKind.class);
    private final Score removals = new Score();
    private final Score keepings = new Score();
    private final List<String> mistakes = new ArrayList<>();
    private int unmatched;

    /** @param files by the beginning of their names */
    static Measured on(Path folder, String files) throws Exception {
        Measured measured = new Measured();
        Set<String> people = new TreeSet<>(Files.readAllLines(folder.resolve("people.txt"), StandardCharsets.UTF_8));
        for (Path file : pages(folder, files)) {
            measured.add(LabelledPage.of(Files.readString(file, StandardCharsets.UTF_8)), people);
        }
        return measured;
    }

    static List<Path> pages(Path folder, String files) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches(files + ".*\\.xml"))
                    .sorted()
                    .toList();
        }
    }

    private void add(LabelledPage page, Set<String> people) throws UncheckablePage {
        String[] known = people.toArray(String[]::new);
        List<Finding> findings = EnglishWords.check(page.storage(), known).findings();
        List<Said> found = findings.stream()
                .filter(finding -> !finding.kind().isProse())
                .map(finding -> new Said(
                        page.title(),
                        finding.kind(),
                        finding.kind() == FindingKind.TASK ? "" : Said.plain(finding.text())))
                .collect(Collectors.toCollection(ArrayList::new));
        EnglishWords.check("<h1>" + page.title().replace("&", "&amp;") + "</h1>", known)
                .findings()
                .forEach(finding -> found.add(new Said(page.title(), finding.kind(), Said.plain(finding.text()))));
        Stream.concat(page.things().stream(), page.titleThings().stream()).forEach(said -> {
            boolean there = found.remove(said);
            things.computeIfAbsent(said.kind(), kind -> new Score()).wanted(there);
            if (!there) {
                mistakes.add("missed " + said);
            }
        });
        found.forEach(said -> {
            things.computeIfAbsent(said.kind(), kind -> new Score()).wrong++;
            mistakes.add("unasked " + said);
        });
        proses(page, findings);
    }

    private void proses(LabelledPage page, List<Finding> findings) {
        List<Prose> open = new ArrayList<>(page.proses());
        for (Finding finding : findings) {
            if (!finding.kind().isProse()) {
                continue;
            }
            String text = Said.plain(finding.text());
            Prose said = open.stream()
                    .filter(each -> each.text().equals(text))
                    .findFirst()
                    .orElse(null);
            if (said == null) {
                unmatched++;
                mistakes.add("unlabelled " + page.title() + ": " + finding.text());
                continue;
            }
            open.remove(said);
            boolean kept = finding.proposed() == Choice.KEEP;
            (said.keep() ? keepings : removals).wanted(kept == said.keep());
            if (kept != said.keep()) {
                (kept ? keepings : removals).wrong++;
                mistakes.add((kept ? "kept " : "taken ") + page.title() + ": " + finding.text());
            }
        }
    }

    Map<FindingKind, Score> things() {
        return things;
    }

    Score removals() {
        return removals;
    }

    Score keepings() {
        return keepings;
    }

    int unmatched() {
        return unmatched;
    }

    List<String> mistakes() {
        return mistakes;
    }

    /** Lines of a table. */
    String table() {
        StringBuilder table = new StringBuilder("| what | labelled | recall | precision |\n|---|---|---|---|\n");
        things.forEach((kind, score) -> table.append(line(kind.key(), score)));
        return table.append(line("words to go", removals))
                .append(line("words to keep", keepings))
                .toString();
    }

    private static String line(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f |%n",
                name,
                score.right + score.missed,
                score.recall(),
                score.precision());
    }

    /** Counts of one kind. */
    static final class Score {

        private int right;
        private int missed;
        private int wrong;

        private void wanted(boolean there) {
            if (there) {
                right++;
            } else {
                missed++;
            }
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }
    }
}
