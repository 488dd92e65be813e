package org.reversementoring.host.visibility;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.reversementoring.host.Host;
import org.reversementoring.host.HostOptions;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.visibility.Known.Audience;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Each field before each reader in each place of the running app, for each audience that a person can choose. Who sees
 * what stands in {@link Known}, {@link Role} and {@link Places}; an action, a macro or a field that is not in them fails
 * this test.
 */
public class VisibilityIT {
    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static Scene scene;
    private static Host host;
    private static Ada ada;
    private static Places places;

    @BeforeClass
    public static void start() throws IOException {
        scene = Scene.on(HostOptions.of(
                Path.of("target", "app", "reverse-mentoring.jar"),
                HOME.newFolder().toPath()));
        host = scene.host();
        ada = scene.ada();
        places = new Places(host, ada);
    }

    @AfterClass
    public static void stop() {
        scene.close();
    }

    @Test
    public void every_field_of_a_profile_is_in_the_table() throws ReflectiveOperationException {
        Class<?> field = host.app().classNamed("org.reversementoring.profile.Field");
        Method isFree = field.getMethod("isFree");
        Map<String, Object> fields = new TreeMap<>();
        for (Object constant : field.getEnumConstants()) {
            fields.put(constant.toString(), isFree.invoke(constant));
        }

        Map<String, Object> table = new TreeMap<>();
        Stream.of(Known.values()).forEach(known -> table.put(known.name(), known.isFree()));
        assertEquals(fields, table);
    }

    @Test
    public void every_action_and_every_macro_is_in_the_table() {
        Set<String> modules = host.app().descriptor().struts().stream()
                .map(struts -> struts.getElementsByTagName("action"))
                .flatMap(VisibilityIT::names)
                .collect(Collectors.toCollection(TreeSet::new));
        host.app().macros().all().stream().map(MacroModule::name).forEach(modules::add);

        Set<String> table = places.all().stream().map(Place::module).collect(Collectors.toCollection(TreeSet::new));
        table.removeAll(Places.OF_THE_SITE);
        assertEquals(modules, table);
    }

    @Test
    public void every_question_to_the_directory_is_in_the_table() {
        Set<String> questions = new TreeSet<>();
        Stream.of(host.app()
                        .classNamed("org.reversementoring.profile.web.FindPage")
                        .getMethods())
                .filter(method -> method.isAnnotationPresent(StrutsParameter.class))
                .map(method -> method.getName().substring("set".length()))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .forEach(questions::add);
        host.app().macros().named("mentoring-directory").orElseThrow().parameters().stream()
                .map(MacroModule.Parameter::name)
                .forEach(questions::add);

        assertEquals(questions, new TreeSet<>(Places.QUESTIONS));
    }

    @Test
    public void each_reader_sees_the_fields_meant_for_them_in_the_places_meant_for_them_and_no_others() {
        List<String> wrong = new ArrayList<>();
        for (Audience chosen : Audience.values()) {
            ada.isKnown(chosen);
            scene.readers().forEach((role, reading) -> places.all().forEach(place -> {
                String answer = Reading.words(place.eyes().apply(reading));
                for (Known field : Known.values()) {
                    boolean meant = place.shows(field, role, chosen);
                    if (meant != place.tells(field, answer)) {
                        wrong.add(String.join(
                                " ",
                                role.toString(),
                                meant ? "misses" : "sees",
                                field.toString(),
                                "meant for",
                                field.audience(chosen).toString(),
                                "in",
                                place.toString()));
                    }
                }
            }));
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** Also where no word of it stands: in an order, a number, a filter, or in what can be chosen. */
    @Test
    public void what_is_hidden_from_a_reader_makes_no_difference_to_any_answer() {
        Map<Audience, Set<Role>> kept = new EnumMap<>(Map.of(
                Audience.NOBODY, Set.of(Role.COLLEAGUE, Role.COORDINATOR, Role.ADMINISTRATOR, Role.ANONYMOUS),
                Audience.PARTNER, Set.of(Role.COLLEAGUE, Role.COORDINATOR),
                Audience.COORDINATORS, Set.of(Role.COLLEAGUE, Role.ANONYMOUS)));
        List<String> wrong = new ArrayList<>();
        kept.forEach((chosen, roles) -> {
            ada.isKnown(chosen);
            Map<String, String> before = answers(roles);
            ada.isAnotherInSecret(chosen);
            answers(roles).forEach((where, answer) -> {
                if (!answer.equals(before.get(where))) {
                    wrong.add(where + ", meant for " + chosen + ": " + Reading.difference(before.get(where), answer));
                }
            });
        });
        assertEquals("", String.join("\n", wrong));
    }

    private static Map<String, String> answers(Set<Role> roles) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Role role : roles) {
            places.all()
                    .forEach(place ->
                            answers.put(role + " in " + place, place.eyes().apply(scene.as(role))));
        }
        return answers;
    }

    @Test
    public void whoever_has_left_is_found_nowhere_but_under_their_own_name() {
        ada.isKnown(Audience.EVERYONE);
        ada.leaves();

        List<String> wrong = new ArrayList<>();
        Stream.of(Role.COLLEAGUE, Role.COORDINATOR).forEach(role -> places.all().stream()
                .filter(place -> place.whose() != Place.Whose.KEEPERS)
                .forEach(place -> {
                    String answer = Reading.words(place.eyes().apply(scene.as(role)));
                    for (Known field : Known.values()) {
                        boolean meant = field == Known.DEPARTMENT
                                && place.shows(field, role, Audience.EVERYONE)
                                && place.being().isEmpty();
                        if (meant != place.tells(field, answer)) {
                            wrong.add(role + (meant ? " misses " : " sees ") + field + " in " + place);
                        }
                    }
                }));
        assertEquals("", String.join("\n", wrong));
    }

    private static Stream<String> names(NodeList actions) {
        return IntStream.range(0, actions.getLength()).mapToObj(i -> ((Element) actions.item(i)).getAttribute("name"));
    }
}
