package org.reversementoring.programme;

import java.time.Clock;
import java.util.Optional;

/** Says who coordinates. All of it is for administrators: every method throws {@link NotPermitted} for anybody else. */
public class CoordinatorsService {
    public static final int LONGEST_GROUP = 255;

    private final Coordinators coordinators;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public CoordinatorsService(
            Coordinators coordinators,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.coordinators = coordinators;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** The name of the group whose members coordinate; empty where administrators do so alone. */
    public Optional<String> group(Reader reader) {
        reader.administering();
        return coordinators.group();
    }

    /** Whether a group has been named that is not there any more. */
    public boolean isGone(Reader reader) {
        return group(reader).filter(name -> coordinators.known(name).isEmpty()).isPresent();
    }

    /**
     * Names the group whose members coordinate.
     *
     * @param shown the group that was on the screen; empty for none
     * @param typed empty for administrators alone
     * @throws Refused if there is no such group, or if somebody else has named another one meanwhile
     */
    public void appoint(Reader reader, String shown, String typed) {
        PersonKey administrator = reader.administering();
        readOnlyMode.refuseIfOn();
        Form form = new Form();
        String name = form.line("group", typed, LONGEST_GROUP);
        form.orRefuse();
        Optional<String> group = name.isEmpty() ? Optional.empty() : Optional.of(known(name));
        String before = coordinators.group().orElse("");
        if (!before.equals(shown)) {
            throw before.isEmpty()
                    ? Refused.because("", "programme.coordinators.none-meanwhile")
                    : Refused.because("", "programme.coordinators.other-meanwhile", before);
        }
        if (!before.equals(group.orElse(""))) {
            transactions.inOne(() -> {
                coordinators.become(group);
                history.add(
                        clock.instant(),
                        administrator,
                        Matter.all(Matter.Area.COORDINATORS),
                        Change.Act.APPOINTED,
                        new Difference("group", before, group.orElse("")));
            });
        }
    }

    private String known(String name) {
        return coordinators
                .known(name)
                .orElseThrow(() -> Refused.because("group", "programme.coordinators.unknown", name));
    }
}
