package org.reversementoring.benchmarks.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.matching.Candidates;
import org.reversementoring.matching.Cohort;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Match;
import org.reversementoring.matching.Matcher;
import org.reversementoring.matching.Matching;
import org.reversementoring.matching.Progress;
import org.reversementoring.matching.Request;
import org.reversementoring.matching.Rule;
import org.reversementoring.matching.Rules;
import org.reversementoring.matching.Statistics;
import org.reversementoring.matching.Surroundings;

/**
 * Matches a cohort that is a file, so that anybody can compare: reads {@code cohort.csv} and {@code rules.csv} of a folder,
 * and writes {@code pairs.csv}, {@code objective.csv} and {@code candidates.csv} beside them. The README of this module
 * says what is in them.
 */
public final class MatchFiles {
    private MatchFiles() {}

    /** @param arguments the folder */
    public static void main(String... arguments) throws IOException {
        run(Path.of(arguments[0]));
    }

    static void run(Path folder) throws IOException {
        Map<String, String> settings = settings(folder.resolve("rules.csv"));
        Surroundings around = new Surroundings(
                Map.of(),
                Set.of(),
                Set.of(),
                Instant.parse(settings.getOrDefault("AT", "2026-01-12T12:00:00Z")),
                Long.parseLong(settings.getOrDefault("SEED", "0")));
        Cohort cohort = Cohort.of(CohortFile.read(folder.resolve("cohort.csv")), around);
        Request request = request(settings);
        Matcher matcher = new Matcher(2);
        Matching matching = matcher.match(cohort, request, Progress.unheard());
        writePairs(folder.resolve("pairs.csv"), matching.matches());
        writeObjective(folder.resolve("objective.csv"), request.goal(), matching.statistics());
        writeCandidates(
                folder.resolve("candidates.csv"),
                cohort,
                matcher.candidates(cohort, request, Math.max(1, cohort.people())));
    }

    private static Map<String, String> settings(Path file) throws IOException {
        Map<String, String> settings = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> settings.put(
                    row.getField("name").strip(), row.getField("value").strip()));
        }
        return settings;
    }

    private static Request request(Map<String, String> settings) {
        Map<Rule, Integer> rules = new HashMap<>();
        Stream.of(Rule.values())
                .filter(rule -> settings.containsKey(rule.name()))
                .forEach(rule -> rules.put(rule, Integer.valueOf(settings.get(rule.name()))));
        Map<Criterion, Integer> weights = new HashMap<>();
        Stream.of(Criterion.values())
                .filter(criterion -> settings.containsKey(criterion.name()))
                .forEach(criterion -> weights.put(criterion, Integer.valueOf(settings.get(criterion.name()))));
        return new Request(
                new Rules(rules),
                new Emphasis(weights),
                Goal.valueOf(settings.getOrDefault("GOAL", Goal.FAIREST.name())),
                Fixed.nothing());
    }

    private static void writePairs(Path file, List<Match> matches) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("mentee", "mentor", "score");
            matches.forEach(match ->
                    csv.writeRecord(match.mentee().value(), match.mentor().value(), Integer.toString(match.score())));
        }
    }

    private static void writeObjective(Path file, Goal goal, Statistics statistics) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("name", "value");
            csv.writeRecord("GOAL", goal.name());
            csv.writeRecord("MENTEES_WITHOUT", Integer.toString(statistics.menteesWithout()));
            csv.writeRecord("MENTORS_WITHOUT", Integer.toString(statistics.mentorsWithout()));
            csv.writeRecord("PAIRS", Integer.toString(statistics.pairs()));
            csv.writeRecord("WORST", Integer.toString(statistics.worst()));
            csv.writeRecord("FIFTH_PERCENTILE", Integer.toString(statistics.fifthPercentile()));
            csv.writeRecord("TOTAL", Long.toString(statistics.total()));
        }
    }

    private static void writeCandidates(Path file, Cohort cohort, Candidates candidates) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("mentee", "mentor", "score");
            for (int mentee = 0; mentee < candidates.mentees(); mentee++) {
                for (int at = candidates.first(mentee); at < candidates.first(mentee + 1); at++) {
                    csv.writeRecord(
                            cohort.mentee(mentee).value(),
                            cohort.mentor(candidates.mentor(at)).value(),
                            Integer.toString(candidates.score(at)));
                }
            }
        }
    }
}
