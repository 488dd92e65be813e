package org.reversementoring.programme;

import java.time.Clock;
import java.util.Optional;

/** Says who has a duty. All of it is for administrators: every method throws {@link NotPermitted} for anybody else. */
public class AppointmentService {
    public static final int LONGEST_GROUP = 255;

    private final AppointedGroup appointed;
    private final String field;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    /** @param field by which the history calls the duty */
    protected AppointmentService(
            AppointedGroup appointed,
            String field,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.appointed = appointed;
        this.field = field;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** The name of the group whose members have the duty; empty where none is named. */
    public Optional<String> group(Reader reader) {
        reader.administering();
        return appointed.group();
    }

    /** Whether a group has been named that is not there any more. */
    public boolean isGone(Reader reader) {
        return group(reader).filter(name -> appointed.known(name).isEmpty()).isPresent();
    }

    /**
     * Names the group whose members have the duty.
     *
     * @param shown the group that was on the screen; empty for none
     * @param typed empty for none
     * @throws Refused if there is no such group, or if somebody else has named another one meanwhile
     */
    public void appoint(Reader reader, String shown, String typed) {
        PersonKey administrator = reader.administering();
        readOnlyMode.refuseIfOn();
        Form form = new Form();
        String name = form.line("group", typed, LONGEST_GROUP);
        form.orRefuse();
        Optional<String> group = name.isEmpty() ? Optional.empty() : Optional.of(known(name));
        String before = appointed.group().orElse("");
        if (!before.equals(shown)) {
            throw before.isEmpty()
                    ? Refused.because("", "programme.coordinators.none-meanwhile")
                    : Refused.because("", "programme.coordinators.other-meanwhile", before);
        }
        if (!before.equals(group.orElse(""))) {
            transactions.inOne(() -> {
                appointed.become(group);
                history.add(
                        clock.instant(),
                        administrator,
                        Matter.all(Matter.Area.COORDINATORS),
                        Change.Act.APPOINTED,
                        new Difference(field, before, group.orElse("")));
            });
        }
    }

    private String known(String name) {
        return appointed
                .known(name)
                .orElseThrow(() -> Refused.because("group", "programme.coordinators.unknown", name));
    }
}
