package org.reversementoring.goal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Keeps what people reflect on in a pairing for themselves, and lets them share each thing on its own. Whoever has shared
 * something can take it back for ever, also when the pairing is over; of those who have left a group nothing is shown.
 */
public class ReflectionService {
    /** Of one person in one pairing: some for each week of a year. */
    public static final int MOST = 200;

    private final Reflections reflections;
    private final OwnPairings own;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Clock clock;

    public ReflectionService(
            Reflections reflections, OwnPairings own, Accounts accounts, Transactions transactions, Clock clock) {
        this.reflections = reflections;
        this.own = own;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Empty unless the reader takes part, and before the pairing has begun. */
    public Optional<ReflectionsView> reflections(Reader reader, int pairingId) {
        return own.readable(reader, pairingId).map(pairing -> view(reader.loggedIn(), pairing));
    }

    private ReflectionsView view(PersonKey person, Pairing pairing) {
        List<Reflection> all = reflections.of(
                pairing.id(), person, MOST * pairing.participants().size());
        Map<PersonKey, Account> people =
                accounts.byKeys(all.stream().map(Reflection::writer).collect(Collectors.toSet()));
        return new ReflectionsView(
                pairing.id(),
                all.stream().filter(one -> one.writer().equals(person)).toList(),
                all.stream()
                        .filter(one -> !one.writer().equals(person) && pairing.concerns(one.writer()))
                        .map(one -> new ReflectionsView.Shared(one, Optional.ofNullable(people.get(one.writer()))))
                        .toList(),
                pairing.state().isLive());
    }

    /**
     * @throws NotPermitted unless the reader takes part
     * @throws Refused if what is typed will not do, if there are too many, or if the pairing is over
     */
    public void write(Reader reader, int pairingId, String kind, String typed) {
        own.changeable(reader, pairingId);
        PersonKey writer = reader.loggedIn();
        Form form = new Form();
        Optional<Reflection.Kind> chosen = kind(form, kind);
        String text = form.requiredProse("text", typed, Reflection.LONGEST);
        form.orRefuse();
        if (reflections.count(pairingId, writer) >= MOST) {
            throw Refused.because("", "goal.reflection.too-many", MOST);
        }
        transactions.inOne(() -> reflections.add(pairingId, writer, chosen.orElseThrow(), text, clock.instant()));
    }

    /** @throws Refused if what is typed will not do, if another tab has changed it since, or if the pairing is over */
    public void edit(Reader reader, int id, int version, String kind, String typed) {
        Reflection before = mine(reader, id);
        own.changeable(reader, before.pairingId());
        Form form = new Form();
        Optional<Reflection.Kind> chosen = kind(form, kind);
        String text = form.requiredProse("text", typed, Reflection.LONGEST);
        form.orRefuse();
        if (before.version() != version) {
            throw Refused.because("", "goal.outdated");
        }
        transactions.inOne(() -> reflections.keep(before.reworded(chosen.orElseThrow(), text)));
    }

    private static Optional<Reflection.Kind> kind(Form form, String typed) {
        for (Reflection.Kind kind : Reflection.Kind.values()) {
            if (kind.name().equals(typed)) {
                return Optional.of(kind);
            }
        }
        form.refuse("kind", "form.field.required");
        return Optional.empty();
    }

    /** Lets the others of the pairing read it. */
    public void share(Reader reader, int id) {
        own.changeable(reader, mine(reader, id).pairingId());
        change(reader, id, before -> before.sharing(true));
    }

    public void takeBack(Reader reader, int id) {
        change(reader, id, before -> before.sharing(false));
    }

    /** Lets it go into the draft of a success story, which all of the pairing read before anybody else. */
    public void giveToStory(Reader reader, int id) {
        own.changeable(reader, mine(reader, id).pairingId());
        change(reader, id, before -> before.markedForStory(true));
    }

    public void keepFromStory(Reader reader, int id) {
        change(reader, id, before -> before.markedForStory(false));
    }

    public void remove(Reader reader, int id) {
        own.taking(reader, mine(reader, id).pairingId());
        transactions.inOne(() -> reflections.remove(id));
    }

    private void change(Reader reader, int id, UnaryOperator<Reflection> how) {
        Reflection before = mine(reader, id);
        own.taking(reader, before.pairingId());
        transactions.inOne(() -> reflections.keep(how.apply(before)));
    }

    /** @throws NotPermitted if it is not the reader's own, or not there */
    private Reflection mine(Reader reader, int id) {
        return reflections.own(reader.loggedIn(), id).orElseThrow(NotPermitted::new);
    }
}
