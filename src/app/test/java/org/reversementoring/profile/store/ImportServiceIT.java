package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.profile.BadCell;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetCount;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.ImportId;
import org.reversementoring.profile.ImportPlan;
import org.reversementoring.profile.ImportResult;
import org.reversementoring.profile.ImportService;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class ImportServiceIT {
    private static final Reader ADMINISTRATOR = Readers.administrator();

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private int ai;
    private int cloud;

    public ImportServiceIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void two_topics() {
        ai = site.topic("Generative AI").id();
        cloud = site.topic("Cloud basics").id();
    }

    @Test
    public void a_whole_row_becomes_a_whole_profile() {
        apply(
                "username,department,grade,joined,manager,site,time_zone,languages,offers,wishes",
                "ada,\"Research, Design\",7,2019-04-01,boss,Zürich 🏔,Europe/Zurich,de|fr-CA,"
                        + "Generative AI:4|cloud  BASICS:2,Cloud basics:5");

        Profile ada = profile("ada");
        assertEquals(
                new Facts(
                        "Research, Design",
                        OptionalInt.of(7),
                        Optional.of(LocalDate.of(2019, 4, 1)),
                        Optional.of(People.account("boss").key()),
                        "Zürich 🏔",
                        Optional.of(ZoneId.of("Europe/Zurich")),
                        List.of(Locale.GERMAN, Locale.CANADA_FRENCH)),
                ada.facts());
        assertEquals(List.of(new Offer(ai, new Level(4), ""), new Offer(cloud, new Level(2), "")), ada.offers());
        assertEquals(List.of(new Wish(cloud, new Level(5), "", Priority.SOON)), ada.wishes());
        assertEquals(List.of(new FacetCount(Facet.DEPARTMENT, "Research, Design", 1)), departments());
        assertEquals(1, site.topics.byId(ai).orElseThrow().offers());
        assertEquals(1, site.topics.byId(cloud).orElseThrow().wishes());
    }

    @Test
    public void semicolons_a_byte_order_mark_and_foreign_line_ends_are_understood() {
        ImportResult result = applied("\uFEFFUsername;Time zone\r\nada;Europe/Berlin\r\nbob;\r\n;\r\n");

        assertEquals(new ImportResult(2, 0, 0), result);
        assertEquals(
                Optional.of(ZoneId.of("Europe/Berlin")), profile("ada").facts().zone());
    }

    @Test
    public void the_dry_run_says_what_would_change_and_changes_nothing() {
        apply("username,site", "ada,Berlin", "bob,Berlin");

        ImportPlan plan = check("username,site", "ada,Berlin", "bob,Paris", "cleo,Berlin");

        assertEquals(new ImportPlan(1, 1, 1, List.of(), 0), plan);
        assertEquals("Berlin", profile("bob").facts().site());
    }

    @Test
    public void applying_a_file_again_changes_nothing() {
        String[] file = {
            "username,department,grade,languages,offers", "ada,Sales,3,en,Generative AI:4", "bob,,,,Cloud basics:1"
        };
        apply(file);
        Profile before = profile("ada");

        ImportResult result = apply(file);

        assertEquals(new ImportResult(0, 0, 2), result);
        assertEquals(before, profile("ada"));
    }

    @Test
    public void a_missing_column_leaves_and_an_empty_cell_clears_what_is_known() {
        apply("username,department,site", "ada,Sales,Berlin");

        apply("username,site", "ada,");

        assertEquals("Sales", profile("ada").facts().department());
        assertEquals("", profile("ada").facts().site());
    }

    @Test
    public void a_file_adds_topics_and_sets_levels_but_keeps_what_people_said_themselves() {
        site.profileService.change(
                Readers.employee("ada"),
                People.saying(0, List.of(new Offer(ai, new Level(2), "I teach my aunts")), List.of()));

        apply("username,offers", "ada,Generative AI:5|Cloud basics:1");
        apply("username,offers", "ada,");

        assertEquals(
                List.of(new Offer(ai, new Level(5), "I teach my aunts"), new Offer(cloud, new Level(1), "")),
                profile("ada").offers());
    }

    @Test
    public void a_bad_row_stops_the_whole_file() {
        ImportId file = hand("username,site", "ada,Berlin", "nobody,Berlin");

        assertThrows(Refused.class, () -> site.importService.apply(ADMINISTRATOR, file));

        assertEquals(Optional.empty(), site.profiles.of(People.account("ada").key()));
    }

    @Test
    public void every_bad_cell_is_told_with_line_column_and_reason() {
        ImportPlan plan = check(
                "username,department,grade,joined,manager,time_zone,languages,offers",
                "nobody,,,,,,,",
                ",,1,,,,,",
                "ada," + "x".repeat(101) + ",21,1.4.2019,nobody,Moon/Sea,klingonish,Generative IA:3|Knitting:2",
                "ada,,,,,,,",
                "bob,,,,,,,Generative AI|Cloud basics:9|Cloud basics:1|cloud basics:2",
                "eve,Sa\u0000les,,,,,,",
                "joe,,");

        assertEquals(
                List.of(
                        "2 username import.username.unknown [nobody]",
                        "3 username form.field.required []",
                        "4 department form.field.too-long [100, 101]",
                        "4 grade import.grade.range [21, 1, 20]",
                        "4 joined import.joined.form [1.4.2019]",
                        "4 languages import.language.unknown [klingonish]",
                        "4 manager import.manager.unknown [nobody]",
                        "4 offers import.topic.misspelt [Generative IA, Generative AI]",
                        "4 offers import.topic.unknown [Knitting]",
                        "4 time_zone import.zone.unknown [Moon/Sea]",
                        "5 username import.username.twice [ada, 4]",
                        "6 offers import.level.range [Cloud basics:9, 1, 5]",
                        "6 offers import.level.range [Generative AI, 1, 5]",
                        "6 offers import.topic.twice [cloud basics]",
                        "7 department import.cell.unreadable []",
                        "8  import.row.cells [8, 3]"),
                plan.badCells().stream().map(ImportServiceIT::told).sorted().toList());
        assertEquals(16, plan.bad());
    }

    @Test
    public void a_header_that_will_not_do_is_told() {
        ImportPlan plan = check("site,Site,sallary", "Berlin,Berlin,1");

        assertEquals(
                List.of(
                        "1 sallary import.column.unknown [sallary]",
                        "1 site import.column.twice [site]",
                        "1 username import.column.missing [username]"),
                plan.badCells().stream().map(ImportServiceIT::told).sorted().toList());
    }

    @Test
    public void an_empty_file_is_told() {
        ImportId nothing = site.importService.paste(ADMINISTRATOR, "");

        assertEquals(List.of("1  import.file.empty []"), told(site.importService.check(ADMINISTRATOR, nothing)));
        assertEquals(List.of("1  import.file.empty []"), told(check("", "")));
    }

    @Test
    public void a_name_whose_letters_grow_when_compared_is_kept_all_the_same() {
        String department = "\uFDFA".repeat(100);

        apply("username,department,offers", "ada," + department + ",Cloud basics:1");

        assertEquals(List.of(new FacetCount(Facet.DEPARTMENT, department, 1)), departments());
    }

    @Test
    public void a_day_that_is_none_or_lies_far_away_is_told() {
        ImportPlan plan =
                check("username,joined", "ada,2021-02-30", "bob,+999999999-01-01", "cleo,0001-01-01", "dan,2021-02-28");

        assertEquals(3, plan.bad());
    }

    @Test
    public void a_quotation_mark_that_is_never_closed_is_told() {
        ImportPlan plan = check("username,site", "ada,Berlin", "bob,\"" + "Berlin ".repeat(3_000));

        assertEquals(List.of("3  import.row.endless [10000]"), told(plan));
    }

    @Test
    public void a_file_that_was_cut_off_inside_quotation_marks_is_told() {
        ImportPlan plan = check("username,site", "ada,\"Berlin\"", "bob,\"Ber");

        assertEquals(List.of("3  import.row.unclosed []"), told(plan));
    }

    @Test
    public void nobody_becomes_their_own_manager() {
        apply("username,manager", "cleo,ada");

        ImportPlan plan = check("username,manager", "ada,bob", "bob,cleo", "dan,ada");

        assertEquals(List.of("2 manager import.manager.circle []", "3 manager import.manager.circle []"), told(plan));
    }

    @Test
    public void of_many_problems_two_hundred_are_told_and_all_are_counted() {
        String rows = IntStream.range(0, 1_000).mapToObj(row -> "nobody" + row).collect(Collectors.joining("\n"));

        ImportPlan plan = check("username", rows);

        assertEquals(200, plan.badCells().size());
        assertEquals(1_000, plan.bad());
    }

    @Test
    public void a_file_longer_than_a_batch_and_a_piece_arrives_whole() {
        String rows = IntStream.range(0, 1_200)
                .mapToObj(row -> "person" + row + "," + "🏔".repeat(40) + ",Generative AI:3")
                .collect(Collectors.joining("\n"));

        ImportId file = site.importService.begin(ADMINISTRATOR);
        String text = "username,site,offers\n" + rows;
        int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        site.importService.append(ADMINISTRATOR, file, 1, text.substring(half));
        site.importService.append(ADMINISTRATOR, file, 0, "lost on the way");
        site.importService.append(ADMINISTRATOR, file, 0, text.substring(0, half));

        assertEquals(new ImportResult(1_200, 0, 0), site.importService.apply(ADMINISTRATOR, file));
        assertEquals(1_200, site.topics.byId(ai).orElseThrow().offers());
        assertEquals("🏔".repeat(40), profile("person1199").facts().site());
    }

    @Test
    public void a_file_with_a_gap_is_refused() {
        ImportId file = site.importService.begin(ADMINISTRATOR);
        site.importService.append(ADMINISTRATOR, file, 0, "username\n");
        site.importService.append(ADMINISTRATOR, file, 2, "ada\n");

        assertThrows(Refused.class, () -> site.importService.check(ADMINISTRATOR, file));
    }

    @Test
    public void a_file_can_be_applied_once_and_by_the_one_who_handed_it_in() {
        ImportId file = hand("username", "ada");
        Reader other = new Reader(
                Optional.of(People.account("other").key()), true, true, Locale.ENGLISH, ADMINISTRATOR.zone());

        assertThrows(Refused.class, () -> site.importService.apply(other, file));
        site.importService.apply(ADMINISTRATOR, file);
        assertThrows(Refused.class, () -> site.importService.apply(ADMINISTRATOR, file));
    }

    @Test
    public void only_administrators_hand_in_files() {
        Reader employee = Readers.employee("erin");
        ImportId file = hand("username", "ada");

        assertThrows(NotPermitted.class, () -> site.importService.begin(employee));
        assertThrows(NotPermitted.class, () -> site.importService.append(employee, file, 1, "bob"));
        assertThrows(NotPermitted.class, () -> site.importService.check(employee, file));
        assertThrows(NotPermitted.class, () -> site.importService.apply(employee, file));
    }

    @Test
    public void a_piece_that_is_too_long_or_comes_too_late_is_refused() {
        ImportId file = site.importService.begin(ADMINISTRATOR);
        String tooLong = "x".repeat(ImportService.LONGEST_PIECE + 1);

        assertThrows(Refused.class, () -> site.importService.append(ADMINISTRATOR, file, 0, tooLong));
        assertThrows(
                Refused.class, () -> site.importService.append(ADMINISTRATOR, file, ImportService.MOST_PIECES, "x"));
        assertThrows(Refused.class, () -> site.importService.append(ADMINISTRATOR, file, -1, "x"));
    }

    @Test
    public void the_beginning_of_a_file_that_is_too_large_cannot_be_imported() {
        ImportId file = hand("username", "ada");

        assertThrows(
                Refused.class, () -> site.importService.append(ADMINISTRATOR, file, ImportService.MOST_PIECES, "x"));

        assertThrows(Refused.class, () -> site.importService.check(ADMINISTRATOR, file));
        assertThrows(Refused.class, () -> site.importService.apply(ADMINISTRATOR, file));
    }

    @Test
    public void a_file_left_lying_about_goes_after_a_day() {
        ImportId old = hand("username", "ada");
        site.clock.pass(Duration.ofHours(20));
        ImportId fresh = hand("username", "ada");
        site.clock.pass(Duration.ofHours(5));

        site.importService.tidyUp();

        assertThrows(Refused.class, () -> site.importService.check(ADMINISTRATOR, old));
        assertTrue(site.importService.check(ADMINISTRATOR, fresh).isGood());
    }

    private ImportPlan check(String... lines) {
        return site.importService.check(ADMINISTRATOR, hand(lines));
    }

    private ImportResult apply(String... lines) {
        return site.importService.apply(ADMINISTRATOR, hand(lines));
    }

    private ImportResult applied(String text) {
        return site.importService.apply(ADMINISTRATOR, site.importService.paste(ADMINISTRATOR, text));
    }

    private ImportId hand(String... lines) {
        return site.importService.paste(ADMINISTRATOR, String.join("\n", lines) + "\n");
    }

    private Profile profile(String username) {
        return site.profiles.of(People.account(username).key()).orElseThrow();
    }

    private static List<String> told(ImportPlan plan) {
        return plan.badCells().stream().map(ImportServiceIT::told).toList();
    }

    private static String told(BadCell cell) {
        return cell.line() + " " + cell.column() + " " + cell.reasonKey() + " " + cell.arguments();
    }

    private List<FacetCount> departments() {
        return site.facets.all().stream()
                .filter(count -> count.facet() == Facet.DEPARTMENT)
                .toList();
    }
}
