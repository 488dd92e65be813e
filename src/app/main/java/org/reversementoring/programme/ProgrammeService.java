package org.reversementoring.programme;

import java.time.Clock;
import java.util.List;

/** Begins programmes and tells which there are. */
public class ProgrammeService {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_PURPOSE = 2_000;
    public static final int LONGEST_SPACE_KEY = 50;

    private final Programmes programmes;
    private final ProgrammeSpaces spaces;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public ProgrammeService(
            Programmes programmes,
            ProgrammeSpaces spaces,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.programmes = programmes;
        this.spaces = spaces;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** Everybody may know which programmes there are; the oldest comes first. */
    public List<Programme> all(Reader reader) {
        return programmes.all();
    }

    /** The path of a programme's home page below the site's base address. */
    public String path(Programme programme) {
        return spaces.path(programme.spaceKey());
    }

    /**
     * Begins a programme: the space, its pages and the programme itself, or nothing at all.
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
            if (!typed.inExistingSpace()) {
                spaces.create(reader, spaceKey, name, purpose);
            }
            spaces.furnish(reader, spaceKey);
            return programme;
        });
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
