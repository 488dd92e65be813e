package org.reversementoring.benchmarks.matching;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class MatchFilesTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void a_cohort_in_files_is_matched_into_files() throws IOException {
        Path home = folder.getRoot().toPath();
        Files.writeString(
                home.resolve("cohort.csv"),
                """
                person,role,grade,languages,hours,time_zone,offers,wishes,avoided
                ada,mentor,3,en|de,1-5 09:00-17:00,Europe/Berlin,1:4,,
                ben,mentor,2,en,1-5 09:00-17:00,Europe/Berlin,1:2,,
                cleo,mentee,9,en,1-5 09:00-17:00,Europe/Berlin,,1:4:most_of_all,
                dora,mentee,8,en,1-5 09:00-17:00,Europe/Berlin,,1:4,ada
                """);
        Files.writeString(home.resolve("rules.csv"), "name,value\nTOPICS,100\nGOAL,FAIREST\n");

        MatchFiles.run(home);

        assertEquals(
                List.of("cleo,ada", "dora,ben"),
                Files.readAllLines(home.resolve("pairs.csv")).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.lastIndexOf(',')))
                        .sorted()
                        .toList());
        assertEquals(
                List.of("name,value", "GOAL,FAIREST", "MENTEES_WITHOUT,0", "MENTORS_WITHOUT,0", "PAIRS,2"),
                Files.readAllLines(home.resolve("objective.csv")).subList(0, 5));
        assertEquals(4, Files.readAllLines(home.resolve("candidates.csv")).size());
    }
}
