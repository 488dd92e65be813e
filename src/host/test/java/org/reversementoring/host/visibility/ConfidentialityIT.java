package org.reversementoring.host.visibility;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.host.HostOptions;
import org.reversementoring.host.wiki.WikiFixture;

/**
 * Each secret of a pair before each reader on each surface. What is a secret, and of whom, stands in {@link Secret}; who
 * reads in {@link Role}; {@link Surfaces} are found by themselves.
 */
@RunWith(Parameterized.class)
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class ConfidentialityIT {
    @ClassRule
    public static final TemporaryFolder HOMES = new TemporaryFolder();

    private static final Path APP = Path.of("target", "app", "reverse-mentoring.jar");
    private static final Set<Role> OTHERS =
            EnumSet.of(Role.COLLEAGUE, Role.COORDINATOR, Role.ADMINISTRATOR, Role.ANONYMOUS);
    private static final Set<Role> TWO = EnumSet.complementOf(EnumSet.copyOf(OTHERS));

    private static Scene scene;
    private static Pair pair;
    private static Surfaces surfaces;
    /** By the two first, so that whatever is kept of an answer might be given to the others. */
    private static Map<Role, Map<Surface, String>> seen;

    @Parameters(name = "{0}")
    public static List<String> engines() {
        return List.of("H2", "PostgreSQL");
    }

    public ConfidentialityIT(String engine) {}

    @BeforeParam
    public static void start(String engine) throws IOException {
        HostOptions options = HostOptions.of(APP, HOMES.newFolder().toPath());
        scene = Scene.on(
                engine.equals("H2")
                        ? options
                        : options.on(new HostOptions.Postgres(WikiFixture.emptyPostgres(), "postgres", "")));
        pair = new Pair(scene);
        pair.begins();
        surfaces = new Surfaces(scene, pair);
        seen = answers(TWO);
        seen.putAll(answers(OTHERS));
    }

    @AfterParam
    public static void stop() {
        scene.close();
    }

    @Test
    public void t1_each_of_the_two_sees_what_is_theirs_where_it_belongs() {
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
    public void t2_no_reader_sees_a_word_or_a_title_that_is_not_theirs_on_any_surface() {
        List<String> wrong = new ArrayList<>();
        seen.forEach((role, answers) -> answers.forEach((surface, answer) -> {
            for (Secret secret : Secret.values()) {
                if (!secret.owners().contains(role) && answer.contains(secret.word())) {
                    wrong.add(role + " sees " + secret + " in " + surface);
                }
            }
            if (OTHERS.contains(role) && answer.contains(pair.code())) {
                wrong.add(role + " sees a title in " + surface);
            }
        }));
        assertEquals("", String.join("\n", wrong));
    }

    /** Also where no word of it stands: in a number, an order, or in what can be done. */
    @Test
    public void t3_what_a_pair_says_to_itself_makes_no_difference_to_any_answer_to_others() {
        pair.isAnotherInSecret();

        assertEquals("", differences(OTHERS, seen));
    }

    @Test
    public void t4_what_one_of_the_two_keeps_from_the_other_makes_no_difference_to_any_answer_to_them() {
        Set<Role> partner = EnumSet.of(Role.PARTNER);
        Map<Role, Map<Surface, String>> before = answers(partner);
        pair.isAnotherToItself();

        assertEquals("", differences(partner, before));
    }

    @Test
    public void t5_nobody_else_changes_anything_by_any_form_of_a_pair_nor_learns_from_trying() {
        Map<Role, Map<Surface, String>> before = answers(TWO);
        List<String> wrong = new ArrayList<>();
        for (Role role : OTHERS) {
            surfaces.forms().forEach((action, form) -> {
                String answer = scene.as(role).tries(action, form);
                for (Secret secret : Secret.values()) {
                    if (answer.contains(secret.word()) || answer.contains(pair.code())) {
                        wrong.add(role + " sees " + secret + " by sending " + action);
                    }
                }
            });
        }

        assertEquals("", String.join("\n", wrong));
        assertEquals("", differences(TWO, before));
    }

    /** What Confluence itself makes of restrictions is Confluence's: the app must have put them there. */
    @Test
    public void t6_whenever_the_app_saves_a_page_of_the_pair_it_is_restricted_to_the_two() {
        // The home page of the space is nobody's: it says what is protected.
        List<Saves.Save> saves = scene.saves().inSpace(pair.space()).stream()
                .filter(save -> !save.title().endsWith(" Home"))
                .toList();
        Set<String> two = Set.of(Role.ONESELF.username, Role.PARTNER.username);

        assertEquals(
                List.of(),
                saves.stream().filter(save -> !save.isForAllOrSomeOf(two)).toList());
        assertTrue(saves.toString(), saves.size() > pair.pages().size());
    }

    private static Map<Role, Map<Surface, String>> answers(Set<Role> roles) {
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

    private static String differences(Set<Role> roles, Map<Role, Map<Surface, String>> before) {
        List<String> differences = new ArrayList<>();
        roles.forEach(role -> before.get(role).forEach((surface, answer) -> {
            String now = surface.eyes().apply(scene.as(role));
            if (!now.equals(answer)
                    && (OTHERS.contains(role) || !Reading.undrawn(now).equals(Reading.undrawn(answer)))) {
                differences.add(role + " in " + surface + ": " + Reading.difference(answer, now));
            }
        }));
        return String.join("\n", differences);
    }
}
