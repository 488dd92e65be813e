package org.reversementoring.profile;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.programme.Change.Act;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.Matter.Area;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;
import org.reversementoring.programme.Transactions;

/**
 * Takes in a file of people: handed in piece by piece, checked, and applied whole or not at all. Applying a file a
 * second time changes nothing. People whom the file does not name are left alone.
 */
public class ImportService {
    /** Of one piece, in UTF-16 units: well below what a form may post. */
    public static final int LONGEST_PIECE = 250_000;
    /** Enough for some 200,000 people. */
    public static final int MOST_PIECES = 400;

    private static final Duration KEPT = Duration.ofDays(1);

    private final Stagings stagings;
    private final PeopleImport peopleImport;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public ImportService(
            Stagings stagings,
            PeopleImport peopleImport,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.stagings = stagings;
        this.peopleImport = peopleImport;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** @throws NotPermitted if the reader does not administer the site */
    public ImportId begin(Reader reader) {
        PersonKey owner = reader.administering();
        readOnlyMode.refuseIfOn();
        return transactions.inOne(() -> stagings.begin(owner, clock.instant()));
    }

    /**
     * Hands in a piece of the file.
     *
     * @param sequence from 0, without a gap
     * @param text whole characters: a piece must not end in the middle of a surrogate pair
     */
    public void append(Reader reader, ImportId id, int sequence, String text) {
        owned(reader, id);
        readOnlyMode.refuseIfOn();
        if (text.length() > LONGEST_PIECE) {
            throw Refused.because("text", "form.field.too-long", LONGEST_PIECE, text.length());
        }
        if (sequence < 0 || sequence >= MOST_PIECES) {
            // What has come so far is no file: nobody shall import the beginning of one.
            transactions.inOne(() -> stagings.remove(id));
            throw Refused.because("text", "import.file.too-large");
        }
        transactions.inOne(() -> stagings.put(id, sequence, Text.markLosses(text)));
    }

    /** Hands in a whole file at once, as somebody pastes it. */
    public ImportId paste(Reader reader, String text) {
        reader.administering();
        readOnlyMode.refuseIfOn();
        List<String> pieces = pieces(text);
        if (pieces.size() > MOST_PIECES) {
            throw Refused.because("text", "import.file.too-large");
        }
        return transactions.inOne(() -> {
            ImportId id = begin(reader);
            for (int sequence = 0; sequence < pieces.size(); sequence++) {
                append(reader, id, sequence, pieces.get(sequence));
            }
            return id;
        });
    }

    /** At least one, none of which ends in the middle of a surrogate pair. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        do {
            int end = Math.min(start + LONGEST_PIECE, text.length());
            boolean inPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
            pieces.add(text.substring(start, inPair ? end - 1 : end));
            start = inPair ? end - 1 : end;
        } while (start < text.length());
        return pieces;
    }

    /** What the file would do; writes nothing. */
    public ImportPlan check(Reader reader, ImportId id) {
        owned(reader, id);
        refuseIfIncomplete(id);
        return peopleImport.plan(stagings.read(id));
    }

    /**
     * Checks the file once more and applies it in one transaction.
     *
     * @throws Refused if anything in the file is wrong; then nothing has been written
     */
    public ImportResult apply(Reader reader, ImportId id) {
        PersonKey administrator = reader.administering();
        readOnlyMode.refuseIfOn();
        if (!check(reader, id).isGood()) {
            throw Refused.because("", "import.file.wrong");
        }
        return transactions.inOne(() -> {
            ImportResult result = peopleImport.apply(stagings.read(id));
            stagings.remove(id);
            if (result.added() + result.changed() > 0) {
                Difference numbers = Difference.about(result.added() + " " + result.changed());
                history.add(clock.instant(), administrator, Matter.all(Area.IMPORTS), Act.IMPORTED, numbers);
            }
            return result;
        });
    }

    /** Removes files that nobody has applied within a day. Not for people: it asks for no reader. */
    public void tidyUp() {
        if (!readOnlyMode.isOn()) {
            transactions.inOne(() -> stagings.removeOlderThan(clock.instant().minus(KEPT)));
        }
    }

    private void owned(Reader reader, ImportId id) {
        PersonKey person = reader.administering();
        if (!stagings.owner(id).equals(Optional.of(person))) {
            throw Refused.because("", "import.file.gone");
        }
    }

    private void refuseIfIncomplete(ImportId id) {
        if (!stagings.isComplete(id)) {
            throw Refused.because("", "import.file.incomplete");
        }
    }
}
