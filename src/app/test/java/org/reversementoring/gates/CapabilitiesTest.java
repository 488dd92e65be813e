package org.reversementoring.gates;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;

/** The trace from capabilities to tests names only tests that are there. */
public class CapabilitiesTest {
    private static final Path SOURCES = Path.of("..");

    @Test
    public void every_capability_is_proved_by_tests_that_are_there() throws IOException {
        Capabilities trace = new Capabilities(Files.readAllLines(SOURCES.resolve("docs/capabilities.md")));

        assertEquals(List.of(), trace.unproved(SOURCES));
    }

    @Test
    public void a_capability_without_a_test_or_with_one_that_is_gone_is_found() throws IOException {
        Capabilities trace = new Capabilities(List.of(
                "| capability | where it lives | proved by |",
                "|---|---|---|",
                "| Fly | `Wings` | by looking |",
                "| Swim | `Fins` | `FishTest` |",
                "| Count | `Capabilities` | `CapabilitiesTest.a_test_that_was_renamed` |",
                "| Trace | `Capabilities` | `CapabilitiesTest`, axe |"));

        assertEquals(
                List.of(
                        "Fly: no test is named",
                        "Swim: there is no FishTest",
                        "Count: there is no CapabilitiesTest.a_test_that_was_renamed"),
                trace.unproved(SOURCES));
    }
}
