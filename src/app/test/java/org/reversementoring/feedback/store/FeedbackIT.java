package org.reversementoring.feedback.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.call.Postbox;
import org.reversementoring.feedback.Choice;
import org.reversementoring.feedback.HealthView;
import org.reversementoring.feedback.Occasion;
import org.reversementoring.feedback.Question;
import org.reversementoring.feedback.Sheet;
import org.reversementoring.feedback.SheetView;
import org.reversementoring.feedback.Sight;
import org.reversementoring.feedback.Sum;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.People;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.session.Session;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class FeedbackIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");
    private static final Reader ZOE = Readers.employee("zoe");
    private static final Reader CORA = Readers.coordinator();

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private int programme;
    private int pairing;

    public FeedbackIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void pair() {
        programme = site.programme("Reverse").id();
        pairing = site.pair(programme, ADA.loggedIn(), BEN.loggedIn());
    }

    @Test
    public void after_a_session_both_are_asked_and_looking_changes_nothing() {
        site.session(pairing, site.clock.instant().plus(Duration.ofDays(9)));
        assertEquals(Map.of(), due(ADA));
        Sheet sheet = held();
        tables.takeStatements();

        SheetView seen = site.feedbackService.ofSession(ADA, sheet.sessionId()).orElseThrow();

        assertTrue(seen.isDue());
        assertEquals(Map.of(pairing, List.of(sheet)), due(ADA));
        assertEquals(Map.of(pairing, List.of(sheet)), due(BEN));
        assertTrue(tables.takeStatements().stream().allMatch(statement -> statement.startsWith("SELECT")));
        site.feedbackService.answer(ADA, sheet, Map.of(Question.WORTHWHILE, "YES"));
        assertEquals(Map.of(), due(ADA));
        assertEquals(Map.of(pairing, List.of(sheet)), due(BEN));
    }

    @Test
    public void each_answer_reaches_those_whom_its_sight_names_and_nobody_else() {
        Sheet session = held();
        Sheet halfTime = new Sheet(pairing, Occasion.HALF_TIME, 0);
        site.clock.pass(Duration.ofDays(200));
        Sheet end = new Sheet(pairing, Occasion.END, 0);
        HealthView before = health();
        List<Sum> sumsBefore = site.feedbackService.sums(CORA, programme);

        site.feedbackService.answer(ADA, halfTime, all(Occasion.HALF_TIME));
        site.feedbackService.answer(BEN, halfTime, all(Occasion.HALF_TIME));
        close();
        HealthView closing = health();
        site.feedbackService.answer(ADA, end, all(Occasion.END));
        site.feedbackService.answer(BEN, end, all(Occasion.END));

        assertEquals(Optional.empty(), site.feedbackService.sheet(ADA, session).filter(SheetView::isDue));
        for (Reader reader : List.of(ADA, BEN)) {
            Reader other = reader == ADA ? BEN : ADA;
            Set<Question> heard = site.feedbackService.sheets(reader, pairing).stream()
                    .flatMap(view -> view.heard().stream())
                    .peek(one ->
                            assertEquals(Optional.of(other.loggedIn()), one.by().map(account -> account.key())))
                    .map(SheetView.Heard::question)
                    .collect(Collectors.toSet());
            assertEquals(questions(Sight.PARTNERS, Occasion.HALF_TIME, Occasion.END), heard);
        }
        for (Reader other : List.of(ZOE, CORA, Readers.administrator(), Reader.anonymous())) {
            assertEquals(List.of(), site.feedbackService.sheets(other, pairing));
            assertEquals(Optional.empty(), site.feedbackService.sheet(other, end));
            assertEquals(Optional.empty(), site.feedbackService.ofSession(other, session.sessionId()));
            assertThrows(NotPermitted.class, () -> site.feedbackService.answer(other, end, all(Occasion.END)));
        }
        site.clock.pass(Duration.ofDays(2));
        assertEquals(sumsBefore, site.feedbackService.sums(CORA, programme));
        assertEquals(closing.pairs(), health().pairs());
        assertFalse(before.counts().isEmpty());
    }

    private static Set<Question> questions(Sight sight, Occasion... occasions) {
        return List.of(occasions).stream()
                .flatMap(occasion -> Question.of(occasion).stream())
                .filter(question -> question.sight() == sight)
                .collect(Collectors.toSet());
    }

    @Test
    public void what_the_other_said_is_heard_in_return_or_when_there_is_nothing_left_to_say() {
        Sheet sheet = held();
        site.feedbackService.answer(ADA, sheet, Map.of(Question.NEXT_TIME, "MORE_TALK", Question.OPENLY, "NO"));

        assertEquals(List.of(), heard(BEN, sheet));
        site.clock.pass(Duration.ofDays(15));
        assertEquals(List.of("MORE_TALK"), heard(BEN, sheet));
        assertEquals(List.of(), heard(ADA, sheet));
        assertEquals(
                List.of("feedback.answer.too-late"),
                refusal(() -> answer(BEN, sheet, Question.NEXT_TIME, "AS_IT_WAS")));
    }

    private List<String> heard(Reader reader, Sheet sheet) {
        return site.feedbackService.sheet(reader, sheet).orElseThrow().heard().stream()
                .map(SheetView.Heard::said)
                .toList();
    }

    @Test
    public void an_answer_can_be_changed_for_a_day_and_the_new_one_takes_its_place() {
        Sheet sheet = held();
        site.feedbackService.answer(ADA, sheet, Map.of(Question.WORTHWHILE, "NO", Question.OPENLY, "YES"));
        site.clock.pass(Duration.ofHours(20));
        answer(ADA, sheet, Question.WORTHWHILE, "YES");

        assertEquals(
                Map.of(Question.WORTHWHILE, "YES"),
                site.feedbackService.sheet(ADA, sheet).orElseThrow().own());
        site.clock.pass(Duration.ofHours(4));
        assertEquals(List.of("feedback.answer.too-late"), refusal(() -> answer(ADA, sheet, Question.WORTHWHILE, "NO")));
        assertFalse(site.feedbackService.sheet(ADA, sheet).orElseThrow().answerable());
    }

    @Test
    public void what_cannot_be_an_answer_is_refused() {
        Sheet sheet = held();

        assertEquals(
                List.of("feedback.answer.nothing"), refusal(() -> site.feedbackService.answer(ADA, sheet, Map.of())));
        assertEquals(
                List.of("feedback.answer.unknown"),
                refusal(() -> answer(ADA, sheet, Question.WORTHWHILE, "MORE_TALK")));
        assertEquals(List.of("feedback.answer.nothing"), refusal(() -> answer(ADA, sheet, Question.THANKS, "Thanks!")));
        assertThrows(
                NotPermitted.class,
                () -> answer(ADA, new Sheet(pairing, Occasion.SESSION, sheet.sessionId() + 1), Question.OPENLY, "YES"));
        assertThrows(
                NotPermitted.class, () -> answer(ADA, new Sheet(pairing, Occasion.END, 0), Question.OPENLY, "YES"));
        site.clock.pass(Duration.ofDays(200));
        Sheet review = new Sheet(pairing, Occasion.HALF_TIME, 0);
        assertEquals(
                List.of("form.field.too-long"), refusal(() -> answer(ADA, review, Question.KEEP, "x".repeat(1_001))));
        answer(ADA, review, Question.KEEP, "x".repeat(1_000));
        site.becomeReadOnly();
        assertEquals(List.of("programme.read-only.refused"), refusal(() -> answer(BEN, review, Question.KEEP, "All")));
    }

    @Test
    public void a_session_that_was_missed_after_all_is_not_asked_about() {
        Session session = site.held(pairing, tomorrow());
        site.sessionService.miss(ADA, session.id(), session.version());

        assertEquals(Map.of(), due(ADA));
        assertEquals(Optional.empty(), site.feedbackService.ofSession(ADA, session.id()));
    }

    @Test
    public void sums_are_of_five_people_at_least_and_in_steps_of_five() {
        List<Integer> pairs = new ArrayList<>(List.of(pairing));
        List<Reader> people = new ArrayList<>(List.of(ADA, BEN));
        answerHalfTime(pairing, ADA, "YES");
        answerHalfTime(pairing, BEN, "NO");
        for (int i = 0; i < 2; i++) {
            Reader mentor = Readers.employee("mentor" + i);
            Reader mentee = Readers.employee("mentee" + i);
            int more = site.pair(programme, mentor.loggedIn(), mentee.loggedIn());
            pairs.add(more);
            people.addAll(List.of(mentor, mentee));
        }
        site.clock.pass(Duration.ofDays(200));
        answerHalfTime(pairs.get(1), people.get(2), "YES");
        answerHalfTime(pairs.get(1), people.get(3), "YES");
        site.clock.pass(Duration.ofDays(2));
        assertEquals(Map.of(), sum(Question.ON_COURSE));
        answerHalfTime(pairs.get(2), people.get(4), "YES");
        answerHalfTime(pairs.get(2), people.get(5), "YES");
        assertEquals("they can still be changed", Map.of(), sum(Question.ON_COURSE));

        site.clock.pass(Duration.ofDays(1));

        assertEquals(Map.of(Choice.YES, 5), sum(Question.ON_COURSE));
        assertEquals(Map.of(), sum(Question.RECOMMEND));
        assertThrows(NotPermitted.class, () -> site.feedbackService.sums(ADA, programme));
        assertTrue(site.feedbackService.sums(CORA, programme).stream()
                .noneMatch(sum -> sum.question() == Question.OPENLY || sum.question() == Question.NEXT_TIME));
    }

    private void answerHalfTime(int id, Reader reader, String said) {
        Sheet sheet = new Sheet(id, Occasion.HALF_TIME, 0);
        if (site.feedbackService.sheet(reader, sheet).isEmpty()) {
            site.clock.pass(Duration.ofDays(200));
        }
        answer(reader, sheet, Question.ON_COURSE, said);
    }

    private Map<Choice, Integer> sum(Question question) {
        return site.feedbackService.sums(CORA, programme).stream()
                .filter(sum -> sum.question() == question)
                .findFirst()
                .orElseThrow()
                .atLeast();
    }

    @Test
    public void a_letter_asks_once_in_the_own_language_with_a_link_for_each_answer() {
        site.postbox.speak(BEN.loggedIn(), Locale.GERMAN);
        Sheet sheet = held();
        site.noticeService.deliver(100);

        List<Postbox.Sent> letters = letters();
        assertEquals(
                Set.of(ADA.loggedIn(), BEN.loggedIn()),
                letters.stream().map(Postbox.Sent::to).collect(Collectors.toSet()));
        Postbox.Sent german = letters.stream()
                .filter(one -> one.to().equals(BEN.loggedIn()))
                .findFirst()
                .orElseThrow();
        String address = "https://wiki.example/SESSION/" + pairing + "/" + sheet.sessionId();
        for (String line : List.of("Ja: " + address + "?worthwhile=YES", "Eher nicht: " + address + "?worthwhile=NO")) {
            assertTrue(german.text(), german.text().contains(line));
        }
        site.clock.pass(Duration.ofDays(20));
        site.noticeService.deliver(100);
        assertEquals(2, letters().size());
    }

    private List<Postbox.Sent> letters() {
        return site.postbox.sent().stream()
                .filter(letter -> letter.text().contains("https://wiki.example/SESSION/")
                        || letter.text().contains("https://wiki.example/HALF_TIME/")
                        || letter.text().contains("https://wiki.example/END/"))
                .toList();
    }

    @Test
    public void whoever_has_answered_already_gets_no_letter_and_of_a_missed_session_nobody_does() {
        Session session = site.held(pairing, tomorrow());
        answer(ADA, new Sheet(pairing, Occasion.SESSION, session.id()), Question.OPENLY, "YES");
        site.noticeService.deliver(100);
        assertEquals(
                List.of(BEN.loggedIn()),
                letters().stream().map(Postbox.Sent::to).toList());

        Session missed = site.held(pairing, tomorrow());
        site.sessionService.miss(ADA, missed.id(), missed.version());
        site.noticeService.deliver(100);
        assertEquals(1, letters().size());
    }

    @Test
    public void at_half_time_and_at_the_end_each_is_asked_once() {
        assertEquals(0, site.reviewWatch.pass());
        site.clock.pass(Duration.ofDays(184));
        assertEquals(1, site.reviewWatch.pass());
        assertEquals(0, site.reviewWatch.pass());
        site.noticeService.deliver(100);
        assertEquals(2, letters().size());

        close();
        assertEquals(1, site.reviewWatch.pass());
        site.noticeService.deliver(100);
        assertEquals(4, letters().size());
        assertTrue(letters().get(3).text().contains("/END/"));
    }

    @Test
    public void at_the_end_they_are_asked_once_more_and_whoever_ends_early_is_not() {
        close();
        assertEquals(Map.of(pairing, List.of(new Sheet(pairing, Occasion.END, 0))), due(ADA));
        Pairing closing = site.pairings.byId(pairing).orElseThrow();
        site.pairingService.complete(ADA, pairing, closing.version());
        answer(BEN, new Sheet(pairing, Occasion.END, 0), Question.THANKS, "For your patience");
        assertEquals(1, site.feedbackService.sheets(BEN, pairing).size());

        int other = site.pair(programme, ADA.loggedIn(), ZOE.loggedIn());
        site.pairingService.endEarly(
                ADA, other, site.pairings.byId(other).orElseThrow().version(), Optional.empty());
        assertEquals(List.of(), site.feedbackService.sheets(ADA, other));
    }

    @Test
    public void in_a_circle_everybody_hears_everybody_and_whoever_is_forgotten_is_gone() {
        int circle = circle();
        Session session = site.held(circle, tomorrow());
        Sheet sheet = new Sheet(circle, Occasion.SESSION, session.id());
        answer(ADA, sheet, Question.NEXT_TIME, "MORE_TALK");
        answer(BEN, sheet, Question.NEXT_TIME, "OTHER_TOPIC");
        answer(ZOE, sheet, Question.NEXT_TIME, "AS_IT_WAS");

        assertEquals(Set.of("MORE_TALK", "OTHER_TOPIC"), Set.copyOf(heard(ZOE, sheet)));
        site.profileService.forget(BEN.loggedIn());
        assertEquals(List.of("MORE_TALK"), heard(ZOE, sheet));
    }

    private int circle() {
        Instant now = site.clock.instant();
        PersonKey mentor = People.account("mona").key();
        Pairing asked = site.pairings.begin(Pairings.Beginning.invitation(
                programme,
                List.of(
                        new Participant(mentor, Part.MENTOR, false),
                        new Participant(ADA.loggedIn(), Part.MENTEE, true),
                        new Participant(BEN.loggedIn(), Part.MENTEE, true),
                        new Participant(ZOE.loggedIn(), Part.MENTEE, true)),
                OptionalInt.empty(),
                "",
                ADA.loggedIn(),
                now));
        site.transactions.inOne(() -> site.pairings.keep(asked.accept(Readers.employee("mona"), now)));
        return asked.id();
    }

    @Test
    public void what_waits_costs_as_many_statements_for_many_pairings_as_for_one() {
        held();
        int few = statements();
        IntStream.range(0, 10).forEach(i -> {
            int other = site.pair(
                    programme, ADA.loggedIn(), People.account("mentee" + i).key());
            site.held(other, tomorrow());
        });

        assertEquals(few, statements());
    }

    private int statements() {
        var views = site.pairingService.mine(ADA).live();
        tables.takeStatements();
        site.feedbackService.due(ADA, views);
        return tables.takeStatements().size();
    }

    private Sheet held() {
        return new Sheet(
                pairing, Occasion.SESSION, site.held(pairing, tomorrow()).id());
    }

    private Instant tomorrow() {
        return site.clock.instant().plus(Duration.ofDays(1));
    }

    private void close() {
        Pairing live = site.pairings.byId(pairing).orElseThrow();
        site.pairingService.beginClosing(ADA, pairing, live.version());
    }

    private HealthView health() {
        return site.healthService.health(CORA, programme, any -> true, 1);
    }

    private Map<Integer, List<Sheet>> due(Reader reader) {
        return site.feedbackService.due(reader, site.pairingService.mine(reader).live());
    }

    private void answer(Reader reader, Sheet sheet, Question question, String said) {
        site.feedbackService.answer(reader, sheet, Map.of(question, said));
    }

    private static Map<Question, String> all(Occasion occasion) {
        Map<Question, String> all = new EnumMap<>(Question.class);
        Question.of(occasion)
                .forEach(question -> all.put(
                        question,
                        question.choices().isEmpty()
                                ? "Said " + question
                                : question.choices().get(2).name()));
        return all;
    }

    private static List<String> refusal(Runnable attempt) {
        return assertThrows(Refused.class, attempt::run).violations().stream()
                .map(Violation::messageKey)
                .toList();
    }
}
