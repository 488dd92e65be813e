package org.reversementoring.programme;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.reversementoring.programme.Change.Act;

/** Begins, changes and closes programmes, and tells which there are. */
public class ProgrammeService {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_PURPOSE = 2_000;
    public static final int LONGEST_SPACE_KEY = 50;

    private final Programmes programmes;
    private final ProgrammeSpaces spaces;
    private final EarlyMembers earlyMembers;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public ProgrammeService(
            Programmes programmes,
            ProgrammeSpaces spaces,
            EarlyMembers earlyMembers,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.programmes = programmes;
        this.spaces = spaces;
        this.earlyMembers = earlyMembers;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** Everybody may know which programmes there are; the oldest comes first. */
    public List<Programme> all(Reader reader) {
        return programmes.all();
    }

    /** Those of which a page of a coordinator's tells. @param name typed by its author; all of them if it is empty */
    public List<Programme> coordinated(Reader reader, String name) {
        return reader.coordinator()
                ? programmes.all().stream()
                        .filter(programme -> name.isEmpty() || programme.name().equalsIgnoreCase(name))
                        .toList()
                : List.of();
    }

    /** @throws NotPermitted if the reader does not administer the site */
    public Optional<Programme> programme(Reader reader, int id) {
        reader.administering();
        return programmes.byId(id);
    }

    /** The path of a programme's home page below the site's base address. */
    public String path(Programme programme) {
        return spaces.path(programme.spaceKey());
    }

    /**
     * Begins a programme: the space, its pages and the programme itself, or nothing at all. Where it is the only open one,
     * whoever takes part and is in none is in it.
     *
     * @throws NotPermitted if the reader does not administer the site
     * @throws Refused if anything typed will not do
     */
    public Programme create(Reader reader, NewProgramme typed) {
        PersonKey creator = reader.administering();
        readOnlyMode.refuseIfOn();
        Form form = new Form();
        String name = form.required("name", typed.name(), LONGEST_NAME);
        String purpose = form.prose("purpose", typed.purpose(), LONGEST_PURPOSE);
        String spaceKey = form.required("spaceKey", typed.spaceKey(), LONGEST_SPACE_KEY);
        checkSpace(form, reader, spaceKey, typed.inExistingSpace());
        form.orRefuse();

        return transactions.inOne(() -> {
            // First of all, as it makes another node that does the same wait, and then refuses it.
            Programme programme = programmes.add(name, purpose, spaceKey, creator, clock.instant());
            programmes.placeNotes(programme.id(), typed.notesPlace());
            if (!typed.inExistingSpace()) {
                spaces.create(reader, spaceKey, name, purpose);
            }
            spaces.furnish(reader, spaceKey);
            if (programmes.all().stream().filter(one -> !one.closed()).count() == 1) {
                earlyMembers.join(programme.id());
            }
            tell(programme, creator, Act.BEGUN, Difference.about(spaceKey));
            return programmes.byId(programme.id()).orElseThrow();
        });
    }

    /**
     * Changes what a programme is called, what it is for, where pairs write that begin from now on, and whether circles can
     * be opened in it. Its pages stay as they are, each pair stays where it writes, and circles that are there go on.
     *
     * @param version the version that was on the screen
     * @param notesPlace empty if it stays as it is
     * @param circles the same
     * @throws NotPermitted if the reader does not administer the site
     * @throws Refused if anything typed will not do, or if somebody else has changed the programme meanwhile
     */
    public void change(
            Reader reader,
            int id,
            int version,
            String typedName,
            String typedPurpose,
            Optional<NotesPlace> notesPlace,
            Optional<Boolean> circles) {
        PersonKey administrator = reader.administering();
        readOnlyMode.refuseIfOn();
        Form form = new Form();
        String name = form.required("name", typedName, LONGEST_NAME);
        String purpose = form.prose("purpose", typedPurpose, LONGEST_PURPOSE);
        form.orRefuse();
        Programme before = inVersion(id, version);
        NotesPlace place = notesPlace.orElse(before.notesPlace());
        boolean open = circles.orElse(before.circles());
        List<Difference> differences = Difference.among(
                new Difference("name", before.name(), name),
                new Difference("purpose", before.purpose(), purpose),
                new Difference("notesPlace", before.notesPlace().name(), place.name()),
                new Difference("circles", Boolean.toString(before.circles()), Boolean.toString(open)));
        if (!differences.isEmpty()) {
            transactions.inOne(() -> {
                programmes.change(id, version, name, purpose, before.closed());
                programmes.placeNotes(id, place);
                programmes.openCircles(id, open);
                differences.forEach(difference -> tell(before, administrator, Act.EDITED, difference));
            });
        }
    }

    /**
     * Closes a programme, or opens a closed one again. Its pages and its people stay as they are.
     *
     * @param version the version that was on the screen
     * @throws NotPermitted if the reader does not administer the site
     * @throws Refused if somebody else has changed the programme meanwhile
     */
    public void settle(Reader reader, int id, int version, boolean closed) {
        PersonKey administrator = reader.administering();
        readOnlyMode.refuseIfOn();
        Programme before = inVersion(id, version);
        if (before.closed() != closed) {
            transactions.inOne(() -> {
                programmes.change(id, version, before.name(), before.purpose(), closed);
                tell(before, administrator, closed ? Act.CLOSED : Act.REOPENED, Difference.about(""));
            });
        }
    }

    private Programme inVersion(int id, int version) {
        Programme programme = programmes.byId(id).orElseThrow(() -> Refused.because("", "programme.made.vanished"));
        if (programme.version() != version) {
            throw Refused.because("", "programme.edit.outdated");
        }
        return programme;
    }

    private void tell(Programme before, PersonKey administrator, Act act, Difference difference) {
        Matter matter = Matter.programme(before.id(), before.version() + 1, before.name());
        history.add(clock.instant(), administrator, matter, act, difference);
    }

    private void checkSpace(Form form, Reader reader, String spaceKey, boolean existing) {
        if (form.refuses("spaceKey")) {
            return;
        }
        if (!spaceKey.matches("[A-Za-z0-9]+")) {
            form.refuse("spaceKey", "programme.space-key.letters");
        } else if (programmes.existsInSpace(spaceKey)) {
            form.refuse("spaceKey", "programme.space-key.has-programme", spaceKey);
        } else if (existing && !spaces.mayFurnish(reader, spaceKey)) {
            form.refuse("spaceKey", "programme.space-key.not-administered", spaceKey);
        } else if (!existing && spaces.exists(spaceKey)) {
            form.refuse("spaceKey", "programme.space-key.taken", spaceKey);
        }
    }
}
