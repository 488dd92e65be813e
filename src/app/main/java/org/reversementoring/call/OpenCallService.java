package org.reversementoring.call;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetCount;
import org.reversementoring.profile.Facets;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Prospects;
import org.reversementoring.programme.Change.Act;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;
import org.reversementoring.programme.Wording;

/** Opens calls, sends their letters, and tells what they ask. */
public class OpenCallService {
    static final int MOST_ATTEMPTS = 5;
    static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(30);
    /** After so many refusals in a row the mail server is taken to be down, and left alone until the next round. */
    static final int MOST_FAILURES_IN_A_ROW = 3;

    private static final int BATCH = 50;
    private static final int MOST_EXAMPLES = 12;
    private static final int MOST_IDEAS = 6;

    private final OpenCalls calls;
    private final CallPages pages;
    private final Mail mail;
    private final Programmes programmes;
    private final Prospects prospects;
    private final Profiles profiles;
    private final Facets facets;
    private final Topics topics;
    private final Accounts accounts;
    private final Wording wording;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public OpenCallService(
            OpenCalls calls,
            CallPages pages,
            Mail mail,
            Programmes programmes,
            Prospects prospects,
            Profiles profiles,
            Facets facets,
            Topics topics,
            Accounts accounts,
            Wording wording,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.calls = calls;
        this.pages = pages;
        this.mail = mail;
        this.programmes = programmes;
        this.prospects = prospects;
        this.profiles = profiles;
        this.facets = facets;
        this.topics = topics;
        this.accounts = accounts;
        this.wording = wording;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /**
     * How far a programme's latest call has come, and whom the next one would reach; empty if there is no such programme.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public Optional<CallView> view(Reader reader, int programmeId) {
        reader.coordinating();
        return programme(programmeId).map(programme -> {
            Optional<OpenCall> latest = latest(programmeId);
            List<PersonKey> first = prospects.after(0, MOST_EXAMPLES).people();
            return new CallView(
                    programme,
                    latest,
                    latest.map(call -> calls.tally(call.id())),
                    latest.flatMap(call -> pages.path(reader, call.pageId())),
                    latest.map(this::answers).orElse(0),
                    prospects.count(),
                    accounts.byKeys(first).values().stream()
                            .sorted(Comparator.comparing(Account::sortName))
                            .toList(),
                    mail.isReady());
        });
    }

    /** What a coordinator may begin from: the app's own words, with examples from the catalog. */
    public Letters suggested(Reader reader, Programme programme) {
        List<Topic> ideas = ideas(topics.all());
        return new Letters(suggested(Locale.ENGLISH, programme, ideas), suggested(Locale.GERMAN, programme, ideas));
    }

    private Letter suggested(Locale language, Programme programme, List<Topic> ideas) {
        String names = ideas.stream().map(Topic::name).collect(Collectors.joining(", "));
        String examples = ideas.isEmpty()
                ? wording.text(language, "call.letter.examples")
                : wording.text(language, "call.letter.topics", names);
        return new Letter(
                wording.text(language, "call.letter.subject", programme.name()),
                wording.text(language, "call.letter.text", programme.name(), examples));
    }

    /**
     * Opens a call: makes its page, and has its letters sent from now on.
     *
     * @throws NotPermitted if the reader does not coordinate
     * @throws Refused if anything typed will not do, or if the programme's last call is still running
     */
    public OpenCall open(Reader reader, int programmeId, NewCall typed) {
        PersonKey opener = reader.coordinating();
        readOnlyMode.refuseIfOn();
        Programme programme = programme(programmeId).orElseThrow(() -> Refused.because("", "programme.made.vanished"));
        Form form = new Form();
        Letters letters = new Letters(
                checked(form, "english", typed.letters().english()),
                checked(form, "german", typed.letters().german()));
        if (!typed.confirmed()) {
            form.refuse("confirmed", "call.confirm.missing");
        }
        if (programme.closed()) {
            form.refuse("", "call.programme-closed");
        }
        if (latest(programmeId).filter(OpenCall::isRunning).isPresent()) {
            form.refuse("", "call.running");
        }
        form.orRefuse();
        Letter posted = letters.in(reader.locale());
        return transactions.inOne(() -> {
            // First of all, as it makes another node that does the same wait, and then refuses it.
            OpenCall call = calls.add(programmeId, letters, prospects.count(), mentors(), opener, clock.instant());
            calls.keepPage(call.id(), pages.create(reader, programme.spaceKey(), posted.text()));
            tell(opener, programme, Act.CALLED);
            return call;
        });
    }

    private static Letter checked(Form form, String language, Letter typed) {
        return new Letter(
                form.required(language + "Subject", typed.subject(), Letter.LONGEST_SUBJECT),
                form.requiredProse(language + "Text", typed.text(), Letter.LONGEST_TEXT));
    }

    /**
     * Sends no more letters of a programme's call until it goes on.
     *
     * @throws NotPermitted if the reader does not coordinate
     * @throws Refused if no call of the programme is being sent
     */
    public void stop(Reader reader, int programmeId) {
        move(reader, programmeId, CallState.SENDING, CallState.STOPPED, Act.CALL_STOPPED);
    }

    /**
     * Goes on with a call that was stopped, where it was stopped.
     *
     * @throws NotPermitted if the reader does not coordinate
     * @throws Refused if no call of the programme is stopped
     */
    public void resume(Reader reader, int programmeId) {
        move(reader, programmeId, CallState.STOPPED, CallState.SENDING, Act.CALL_RESUMED);
    }

    private void move(Reader reader, int programmeId, CallState from, CallState to, Act act) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        Refused elsewhere = Refused.because("", "call.changed-elsewhere");
        Programme programme = programme(programmeId).orElseThrow(() -> elsewhere);
        OpenCall call = latest(programmeId).orElseThrow(() -> elsewhere);
        boolean moved = inTransaction(() -> {
            boolean first = calls.move(call.id(), from, to);
            if (first) {
                tell(coordinator, programme, act);
            }
            return first;
        });
        if (!moved) {
            throw elsewhere;
        }
    }

    private void tell(PersonKey coordinator, Programme programme, Act act) {
        Matter matter = Matter.programme(programme.id(), programme.version(), programme.name());
        history.add(clock.instant(), coordinator, matter, act, Difference.about(""));
    }

    /** What a page with the call asks its reader; of the latest call, where it is not the page of any. */
    public Invitation invitation(Reader reader, OptionalLong pageId) {
        List<OpenCall> all = calls.all();
        Optional<OpenCall> call = all.stream()
                .filter(candidate -> pageId.equals(OptionalLong.of(candidate.pageId())))
                .findFirst()
                .or(() -> all.stream().findFirst());
        Set<Integer> offered = reader.person().flatMap(profiles::of).map(Profile::openOffers).orElse(List.of()).stream()
                .map(Offer::topicId)
                .collect(Collectors.toSet());
        return new Invitation(call.isPresent(), call.map(this::answers).orElse(0), ideas(topics.all()), offered);
    }

    private int answers(OpenCall call) {
        return Math.max(0, mentors() - call.mentorsBefore());
    }

    private int mentors() {
        return facets.all().stream()
                .filter(count -> count.facet() == Facet.EVERYBODY)
                .mapToInt(FacetCount::mentors)
                .sum();
    }

    /** What is asked for and lacks mentors most. */
    private static List<Topic> ideas(List<Topic> all) {
        return all.stream()
                .filter(topic -> topic.wishes() > 0)
                .sorted(Comparator.comparingInt(Topic::gap)
                        .thenComparingInt(Topic::wishes)
                        .reversed()
                        .thenComparing(Topic::name))
                .limit(MOST_IDEAS)
                .toList();
    }

    /**
     * Sends the next letters of all calls that are being sent. Not for people: it asks for no reader. Runs on one node at a
     * time, and would send no letter twice if it ran on two.
     *
     * @param most so many letters at most, so that a round ends before the next begins
     */
    public Delivery deliver(int most) {
        int sent = 0;
        int failed = 0;
        if (!readOnlyMode.isOn() && mail.isReady()) {
            for (OpenCall call : calls.all()) {
                if (call.state() == CallState.SENDING) {
                    Delivery delivery = deliver(call, most - sent - failed);
                    sent += delivery.settled();
                    failed += delivery.failed();
                }
            }
        }
        return new Delivery(sent, failed);
    }

    private Delivery deliver(OpenCall call, int most) {
        int sent = 0;
        int failed = 0;
        int failedInARow = 0;
        while (sent + failed < most && failedInARow < MOST_FAILURES_IN_A_ROW && isSending(call)) {
            List<CallLetter> due = calls.due(call.id(), clock.instant(), Math.min(BATCH, most - sent - failed));
            if (due.isEmpty()) {
                if (!addressMore(call)) {
                    break;
                }
                continue;
            }
            for (CallLetter letter : due) {
                if (failedInARow < MOST_FAILURES_IN_A_ROW && inTransaction(() -> calls.take(letter.id()))) {
                    boolean gone = send(call, letter);
                    sent += gone ? 1 : 0;
                    failed += gone ? 0 : 1;
                    failedInARow = gone ? 0 : failedInARow + 1;
                }
            }
        }
        return new Delivery(sent, failed);
    }

    private boolean isSending(OpenCall call) {
        return calls.all().stream().anyMatch(now -> now.id() == call.id() && now.state() == CallState.SENDING);
    }

    /** @return whether there may be letters to send now */
    private boolean addressMore(OpenCall call) {
        int position = calls.position(call.id());
        Prospects.Batch batch = prospects.after(position, BATCH);
        if (!batch.people().isEmpty()) {
            return inTransaction(() -> calls.address(call.id(), position, batch));
        }
        if (calls.tally(call.id()).waiting() == 0) {
            transactions.inOne(() -> calls.move(call.id(), CallState.SENDING, CallState.DONE));
        }
        return false;
    }

    /** @return whether the letter is settled, and the mail server has not refused it */
    private boolean send(OpenCall call, CallLetter letter) {
        try {
            boolean addressed = mail.send(letter.person(), (name, locale) -> written(call, name, locale));
            settle(letter, addressed ? LetterState.SENT : LetterState.NO_ADDRESS);
            return true;
        } catch (Mail.NotSent refused) {
            int attempts = letter.attempts() + 1;
            if (attempts >= MOST_ATTEMPTS) {
                settle(letter, LetterState.GIVEN_UP);
            } else {
                Instant next = clock.instant().plus(PAUSE_AFTER_FAILURE.multipliedBy(attempts));
                transactions.inOne(() -> calls.retry(letter.id(), attempts, next));
            }
            return false;
        }
    }

    private void settle(CallLetter letter, LetterState state) {
        transactions.inOne(() -> calls.settle(letter.id(), state));
    }

    private boolean inTransaction(BooleanSupplier work) {
        return transactions.inOne(work::getAsBoolean);
    }

    private Mail.Written written(OpenCall call, String name, Locale locale) {
        Letter letter = call.letters().in(locale);
        Locale language = Letters.languageFor(locale);
        String text = String.join(
                "\n\n",
                say(language, "call.letter.salutation", name),
                letter.text(),
                say(language, "call.letter.answer", pages.profileAddress()),
                say(language, "call.letter.page", pages.address(call.pageId())),
                say(language, "call.letter.why"));
        return new Mail.Written(letter.subject(), text);
    }

    private String say(Locale language, String key, Serializable... arguments) {
        return wording.text(language, key, arguments);
    }

    private Optional<Programme> programme(int programmeId) {
        return programmes.byId(programmeId);
    }

    private Optional<OpenCall> latest(int programmeId) {
        return calls.all().stream()
                .filter(call -> call.programmeId() == programmeId)
                .findFirst();
    }
}
