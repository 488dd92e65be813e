package org.reversementoring.gates;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.Test;

public class SoyTest {
    private static final String NAMESPACE = "{namespace A autoescape=\"strict\"}\n";

    @Test
    public void every_template_compiles_for_the_server_and_for_the_browser() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(Path.of("main/resources/templates"))) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(".soy")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertFalse(files.isEmpty());

        compile(files);
    }

    @Test
    public void a_broken_template_is_told_by_file_and_cause() {
        assertWrong("/** */\n{template .a}\n{if true}<p></p>\n{/template}", "In file a.soy, template A.a");
        assertWrong("/** */\n{template .a}\n<p>{$name}</p>\n{/template}", "In file a.soy");
        assertWrong("/** */\n{template .a}\n<p>{getTextt('a.b')}</p>\n{/template}", "getTextt");
        assertWrong(
                "/** @param html */\n{template .a}\n<p title=\"{$html|noAutoescape}</p>\n{/template}", "In file a.soy");
    }

    private static void assertWrong(String template, String words) {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> compile(Map.of("a.soy", NAMESPACE + template)));

        assertTrue(wrong.getMessage(), wrong.getMessage().contains(words));
    }

    private static void compile(Map<String, String> files) throws IOException {
        try (SoyCompiler compiler = new SoyCompiler()) {
            compiler.compile(files);
        }
    }
}
