package org.reversementoring.matching;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Lets coordinators decide by which rules a programme brings people together. All of it is for coordinators: every method
 * throws {@link org.reversementoring.programme.NotPermitted} for anybody else.
 */
public class PolicyService {
    /** Under which the history has the goal; the others are there under what their texts begin with. */
    public static final String GOAL = "matching.goal";

    private final Policies policies;
    private final Programmes programmes;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public PolicyService(
            Policies policies,
            Programmes programmes,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.policies = policies;
        this.programmes = programmes;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Programme> programmes(Reader reader) {
        reader.coordinating();
        return programmes.all();
    }

    public Policy policy(Reader reader, int programmeId) {
        reader.coordinating();
        return policies.of(programmeId);
    }

    /** What has been decided since the policy was in a version, the oldest decision first. */
    public List<Change> since(Reader reader, int programmeId, int version) {
        reader.coordinating();
        return history.since(Matter.Area.MATCHING, programmeId, version);
    }

    /** @throws Refused if anything typed will not do, or if somebody else has decided otherwise meanwhile */
    public void decide(Reader reader, int programmeId, NewPolicy typed) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        Programme programme =
                programmes.byId(programmeId).orElseThrow(() -> Refused.because("", "programme.made.vanished"));
        Policy changed = typed.checked();
        Policy before = policies.of(programmeId);
        if (before.version() != typed.version()) {
            throw Refused.because("", "matching.policy.outdated");
        }
        List<Difference> differences = differences(before, changed);
        if (!differences.isEmpty()) {
            Matter matter = Matter.rules(programmeId, before.version() + 1, programme.name());
            transactions.inOne(() -> {
                policies.put(programmeId, changed);
                differences.forEach(
                        difference -> history.add(clock.instant(), coordinator, matter, Change.Act.EDITED, difference));
            });
        }
    }

    private static List<Difference> differences(Policy before, Policy after) {
        List<Difference> differences = new ArrayList<>();
        after.rules()
                .settings()
                .forEach((rule, setting) -> differences.add(
                        new Difference(rule.textKey(), said(before.rules().of(rule)), said(setting))));
        after.emphasis()
                .weights()
                .forEach((criterion, weight) -> differences.add(new Difference(
                        criterion.textKey(), said(before.emphasis().of(criterion)), said(weight))));
        differences.add(
                new Difference(GOAL, before.goal().textKey(), after.goal().textKey()));
        return Difference.among(differences.toArray(Difference[]::new));
    }

    private static String said(int number) {
        return Integer.toString(number);
    }
}
