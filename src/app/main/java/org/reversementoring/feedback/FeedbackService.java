package org.reversementoring.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;
import org.reversementoring.session.SessionFact;
import org.reversementoring.session.SessionState;
import org.reversementoring.session.Sessions;

/** Asks partners how they fare, and shows each answer to those for whom it is, by its question's {@link Sight}. */
public class FeedbackService {
    private static final int MOST_SHEETS = 20;
    private static final int MOST_SUMMED = 2_000;

    private final Answers answers;
    private final Sessions sessions;
    private final Pairings pairings;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public FeedbackService(
            Answers answers,
            Sessions sessions,
            Pairings pairings,
            Accounts accounts,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.answers = answers;
        this.sessions = sessions;
        this.pairings = pairings;
        this.accounts = accounts;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** Empty unless the reader takes part and the questions are, or were, to be answered. */
    public Optional<SheetView> sheet(Reader reader, Sheet sheet) {
        return own(reader, sheet.pairingId()).flatMap(pairing -> sheets(reader.loggedIn(), pairing).stream()
                .filter(view -> view.sheet().equals(sheet))
                .findFirst());
    }

    /** The sheet about a session. */
    public Optional<SheetView> ofSession(Reader reader, int sessionId) {
        return sessions.byId(sessionId)
                .flatMap(session -> sheet(reader, new Sheet(session.pairingId(), Occasion.SESSION, sessionId)));
    }

    /** What the reader can answer, has answered or may read in a pairing of theirs, the newest first. */
    public List<SheetView> sheets(Reader reader, int pairingId) {
        return own(reader, pairingId)
                .map(pairing -> sheets(reader.loggedIn(), pairing).stream()
                        .filter(view -> view.answerable()
                                || !view.own().isEmpty()
                                || !view.heard().isEmpty())
                        .limit(MOST_SHEETS)
                        .toList())
                .orElse(List.of());
    }

    private Optional<Pairing> own(Reader reader, int pairingId) {
        return reader.person()
                .flatMap(person -> pairings.byId(pairingId).filter(pairing -> pairing.concerns(person)))
                .filter(pairing -> Term.of(pairing).hasBegun());
    }

    private List<SheetView> sheets(PersonKey person, Pairing pairing) {
        Instant now = clock.instant();
        List<Answer> given = answers.ofPairing(pairing.id());
        Set<Occasion> open = Term.of(pairing).reviews(now);
        List<SheetView> sheets = new ArrayList<>();
        Map<PersonKey, Account> people = accounts.byKeys(
                given.stream().map(Answer::by).filter(by -> !by.equals(person)).collect(Collectors.toSet()));
        for (Occasion occasion : List.of(Occasion.END, Occasion.HALF_TIME)) {
            Sheet sheet = new Sheet(pairing.id(), occasion, 0);
            boolean known = open.contains(occasion)
                    || given.stream().anyMatch(answer -> answer.sheet().equals(sheet));
            if (known) {
                sheets.add(view(person, sheet, Optional.empty(), open.contains(occasion), given, people, now));
            }
        }
        held(List.of(pairing.id())).stream()
                .sorted(Comparator.comparing(SessionFact::start).reversed())
                .forEach(session -> sheets.add(view(
                        person,
                        sheet(session),
                        Optional.of(session.start()),
                        isOpen(session, now),
                        given,
                        people,
                        now)));
        return sheets;
    }

    private static Sheet sheet(SessionFact session) {
        return new Sheet(session.pairingId(), Occasion.SESSION, session.sessionId());
    }

    private List<SessionFact> held(Collection<Integer> pairingIds) {
        return sessions.facts(pairingIds).stream()
                .filter(session -> session.state() == SessionState.HELD)
                .toList();
    }

    private static boolean isOpen(SessionFact session, Instant now) {
        return now.isBefore(session.since().plus(Term.TIME_TO_ANSWER));
    }

    private static SheetView view(
            PersonKey person,
            Sheet sheet,
            Optional<Instant> about,
            boolean open,
            List<Answer> given,
            Map<PersonKey, Account> people,
            Instant now) {
        List<Answer> here =
                given.stream().filter(answer -> answer.sheet().equals(sheet)).toList();
        List<Answer> own =
                here.stream().filter(answer -> answer.by().equals(person)).toList();
        Map<Question, String> said = new EnumMap<>(Question.class);
        own.forEach(answer -> said.put(answer.question(), answer.said()));
        Optional<Instant> changeable =
                own.stream().findFirst().map(answer -> answer.since().plus(Term.TIME_TO_CHANGE));
        boolean answerable = changeable.map(now::isBefore).orElse(open);
        // Nobody is led by what the other has said: it is heard in return, or when there is nothing left to say.
        List<SheetView.Heard> heard = own.isEmpty() && answerable
                ? List.of()
                : here.stream()
                        .filter(answer -> !answer.by().equals(person))
                        .filter(answer -> answer.question().sight().isForPartners())
                        .map(answer -> new SheetView.Heard(
                                Optional.ofNullable(people.get(answer.by())), answer.question(), answer.said()))
                        .toList();
        return new SheetView(sheet, about, said, answerable, changeable.filter(now::isBefore), heard);
    }

    /**
     * What waits for the reader's answer, by the number of the pairing; two statements, however many there are.
     *
     * @param some pairings of the reader that have begun; at most 500
     */
    public Map<Integer, List<Sheet>> due(Reader reader, Collection<PairingView> some) {
        Instant now = clock.instant();
        Set<Integer> ids = some.stream().map(PairingView::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Sheet> answered =
                answers.of(reader.loggedIn(), ids).stream().map(Answer::sheet).collect(Collectors.toSet());
        Stream<Sheet> reviews = some.stream().flatMap(pairing -> Term.of(pairing).reviews(now).stream()
                .map(occasion -> new Sheet(pairing.id(), occasion, 0)));
        Stream<Sheet> pulses =
                held(ids).stream().filter(session -> isOpen(session, now)).map(FeedbackService::sheet);
        return Stream.concat(reviews, pulses)
                .filter(sheet -> !answered.contains(sheet))
                .collect(Collectors.groupingBy(Sheet::pairingId, HashMap::new, Collectors.toList()));
    }

    /** Whether somebody in a pairing has not answered a sheet yet, and still can. Not for people: it asks for no reader. */
    boolean isDue(Pairing pairing, PersonKey person, Sheet sheet) {
        return sheets(person, pairing).stream().anyMatch(view -> view.sheet().equals(sheet) && view.isDue());
    }

    /**
     * Keeps what the reader says, in the place of what they have said.
     *
     * @param typed by question the name of a choice, or a text; what is left out or blank is not answered
     * @throws NotPermitted if the reader does not take part, or if there are no such questions
     * @throws Refused if anything typed will not do, if nothing is answered, or if the time for it has passed
     */
    public void answer(Reader reader, Sheet sheet, Map<Question, String> typed) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Pairing pairing = own(reader, sheet.pairingId()).orElseThrow(NotPermitted::new);
        SheetView view = sheets(reader.loggedIn(), pairing).stream()
                .filter(known -> known.sheet().equals(sheet))
                .findFirst()
                .orElseThrow(NotPermitted::new);
        Form form = new Form();
        Map<Question, String> said = new LinkedHashMap<>();
        Question.of(sheet.occasion()).forEach(question -> checked(form, question, typed.getOrDefault(question, ""))
                .ifPresent(answer -> said.put(question, answer)));
        form.orRefuse();
        if (!view.answerable()) {
            throw Refused.because("", "feedback.answer.too-late");
        }
        if (said.isEmpty()) {
            throw Refused.because("", "feedback.answer.nothing");
        }
        Instant since = view.changeableUntil()
                .map(end -> end.minus(Term.TIME_TO_CHANGE))
                .orElseGet(clock::instant);
        transactions.inOne(() -> answers.put(pairing.programmeId(), sheet, person, said, since));
    }

    private static Optional<String> checked(Form form, Question question, String typed) {
        if (question.choices().isEmpty()) {
            return Optional.of(form.prose(question.name(), typed, Question.LONGEST))
                    .filter(text -> !text.isEmpty());
        }
        Optional<Choice> chosen = question.choices().stream()
                .filter(choice -> choice.name().equals(typed))
                .findFirst();
        if (chosen.isEmpty() && !typed.isEmpty()) {
            form.refuse(question.name(), "feedback.answer.unknown");
        }
        return chosen.map(Choice::name);
    }

    /**
     * What people in a programme answer, as far as the numbers give away nobody.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public List<Sum> sums(Reader reader, int programmeId) {
        reader.coordinating();
        return Stream.of(Question.values())
                .filter(question -> question.sight().isSummed())
                .map(question -> sum(programmeId, question))
                .toList();
    }

    private Sum sum(int programmeId, Question question) {
        List<Answer> settled = settled(answers.latest(programmeId, question, MOST_SUMMED), clock.instant());
        Set<PersonKey> people = new HashSet<>();
        settled.forEach(answer -> people.add(answer.by()));
        Map<Choice, Integer> atLeast = new EnumMap<>(Choice.class);
        if (people.size() >= Sight.FEWEST) {
            settled.stream()
                    .collect(Collectors.groupingBy(Answer::said, Collectors.summingInt(any -> 1)))
                    .forEach((said, count) -> atLeast.put(Choice.valueOf(said), count - count % Sight.FEWEST));
            atLeast.values().removeIf(count -> count == 0);
        }
        return new Sum(question, atLeast);
    }

    /** Those that can no longer be changed: a change would be seen in a number, and so would whose it is. */
    static List<Answer> settled(List<Answer> some, Instant now) {
        return some.stream()
                .filter(answer -> !now.isBefore(answer.since().plus(Term.TIME_TO_CHANGE)))
                .toList();
    }
}
