package org.reversementoring.host.wiki;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;

public class SampleCompanyIT {
    private static final int MANAGER = 4;
    private static final int OFFERS = 8;

    @Rule
    public final WikiFixture fixture = WikiFixture.onH2();

    private final List<String[]> people = SampleCompany.people()
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .toList();

    @Test
    public void everybody_in_the_file_of_people_has_an_account() {
        fixture.wiki().accounts().remove(fixture.admin);
        SampleCompany.join(fixture.wiki().accounts());

        assertEquals(120, people.size());
        for (String[] person : people) {
            assertTrue(person[0], fixture.wiki().accounts().byName(person[0]).isPresent());
        }
        assertTrue(fixture.wiki().accounts().authenticate("admin", "admin").isPresent());
    }

    @Test
    public void all_lines_of_reporting_end_at_one_person() {
        Map<String, String> managers = people.stream().collect(Collectors.toMap(p -> p[0], p -> p[MANAGER]));
        Set<String> tops = new HashSet<>();
        for (String person : managers.keySet()) {
            Set<String> passed = new HashSet<>();
            String at = person;
            while (!managers.get(at).isEmpty()) {
                assertTrue("a circle around " + at, passed.add(at));
                at = managers.get(at);
            }
            tops.add(at);
        }

        assertEquals(1, tops.size());
    }

    @Test
    public void every_topic_is_in_the_starter_pack() throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("../../i18n/reverse-mentoring.properties"))) {
            texts.load(file);
        }
        Set<String> starters = texts.stringPropertyNames().stream()
                .filter(key -> key.matches("catalog\\.starter\\.[a-z-]+\\.name"))
                .map(texts::getProperty)
                .collect(Collectors.toSet());
        Map<String, String> unknown = new HashMap<>();
        people.forEach(person -> Arrays.stream((person[OFFERS] + "|" + person[OFFERS + 1]).split("\\|"))
                .filter(interest -> !interest.isEmpty())
                .map(interest -> interest.substring(0, interest.indexOf(':')))
                .filter(topic -> !starters.contains(topic))
                .forEach(topic -> unknown.put(person[0], topic)));

        assertFalse(starters.isEmpty());
        assertEquals(Map.of(), unknown);
    }
}
