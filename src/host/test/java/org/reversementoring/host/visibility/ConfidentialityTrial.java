package org.reversementoring.host.visibility;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.AfterClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.host.HostOptions;

/**
 * Each secret of a pair before each reader on each surface. What is a secret, and of whom, stands in {@link Secret}; who
 * reads in {@link Role}; {@link Surfaces} are found by themselves. What stands here is tried on every database.
 */
public abstract class ConfidentialityTrial {
    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    static final Set<Role> OTHERS = EnumSet.of(Role.COLLEAGUE, Role.COORDINATOR, Role.ADMINISTRATOR, Role.ANONYMOUS);
    static final Set<Role> TWO = EnumSet.complementOf(EnumSet.copyOf(OTHERS));

    static Scene scene;
    static Pair pair;
    static Surfaces surfaces;
    /** By the two first, so that whatever is kept of an answer might be given to the others. */
    static Map<Role, Map<Surface, String>> seen;

    static HostOptions options() {
        return HostOptions.of(
                        Path.of("target", "app", "reverse-mentoring.jar"),
                        HOME.getRoot().toPath())
                .withoutSchedule();
    }

    static void begin(HostOptions options) {
        scene = Scene.on(options);
        pair = new Pair(scene);
        pair.begins();
        surfaces = new Surfaces(scene, pair);
        seen = answers(TWO);
        seen.putAll(answers(OTHERS));
    }

    @AfterClass
    public static void stop() {
        scene.close();
    }

    @Test
    public void each_of_the_two_sees_what_is_theirs_where_it_belongs() {
        List<String> wrong = new ArrayList<>();
        for (Secret secret : Secret.values()) {
            for (Role role : secret.owners()) {
                boolean shown = seen.get(role).entrySet().stream()
                        .filter(answer -> secret.isShownBy(answer.getKey()))
                        .anyMatch(answer -> answer.getValue().contains(secret.word()));
                if (!shown) {
                    wrong.add(role + " misses " + secret);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    public void no_reader_sees_a_word_or_a_title_that_is_not_theirs_on_any_surface() {
        List<String> wrong = new ArrayList<>();
        Set<String> codes = pair.codes();
        seen.forEach((role, answers) -> answers.forEach((surface, answer) -> {
            for (Secret secret : Secret.values()) {
                if (!secret.owners().contains(role) && answer.contains(secret.word())) {
                    wrong.add(role + " sees " + secret + " in " + surface);
                }
            }
            if (OTHERS.contains(role) && codes.stream().anyMatch(answer::contains)) {
                wrong.add(role + " sees a title in " + surface);
            }
        }));
        assertEquals("", String.join("\n", wrong));
    }

    /** What Confluence itself makes of restrictions is Confluence's: the app must have put them there. */
    @Test
    public void whenever_the_app_saves_a_page_it_is_restricted_to_those_whose_it_is() {
        // The home page of the space is nobody's: it says what is protected.
        List<Saves.Save> saves = scene.saves().inSpace(pair.space()).stream()
                .filter(save -> !save.title().endsWith(" Home"))
                .toList();

        assertEquals(
                List.of(),
                saves.stream()
                        .filter(save -> !save.isForAllOrSomeOf(pair.readersOf(save.title())))
                        .toList());
        assertTrue(saves.toString(), saves.size() > pair.pages().size());
    }

    static Map<Role, Map<Surface, String>> answers(Set<Role> roles) {
        List<Surface> all = surfaces.all();
        Map<Role, Map<Surface, String>> answers = new EnumMap<>(Role.class);
        roles.forEach(role -> {
            Map<Surface, String> own = new LinkedHashMap<>();
            all.stream()
                    .filter(surface -> surface.isHeldAgainst(role))
                    .forEach(surface -> own.put(surface, surface.eyes().apply(scene.as(role))));
            answers.put(role, own);
        });
        return answers;
    }

    static String differences(Set<Role> roles, Map<Role, Map<Surface, String>> before) {
        List<String> differences = new ArrayList<>();
        roles.forEach(role -> before.get(role).forEach((surface, answer) -> {
            UnaryOperator<String> compared = OTHERS.contains(role) ? UnaryOperator.identity() : Reading::undrawn;
            String then = compared.apply(answer);
            String now = compared.apply(surface.eyes().apply(scene.as(role)));
            if (!now.equals(then)) {
                differences.add(role + " in " + surface + ": " + Reading.difference(then, now));
            }
        }));
        return String.join("\n", differences);
    }
}
