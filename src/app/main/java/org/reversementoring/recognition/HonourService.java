package org.reversementoring.recognition;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.NameBook;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/** For coordinators: the rules by which badges are earned in a programme, and badges that are given by hand. */
public class HonourService {
    /** So many of those given by hand are shown at most. */
    public static final int MOST = 100;

    private final Awards awards;
    private final Switches switches;
    private final Programmes programmes;
    private final Accounts accounts;
    private final NameBook names;
    private final History history;
    private final Revocations revocations;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public HonourService(
            Awards awards,
            Switches switches,
            Programmes programmes,
            Accounts accounts,
            NameBook names,
            History history,
            Revocations revocations,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.awards = awards;
        this.switches = switches;
        this.programmes = programmes;
        this.accounts = accounts;
        this.names = names;
        this.history = history;
        this.revocations = revocations;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** A rule. @param offSince empty if it is on */
    public record Line(Badge rule, Optional<Instant> offSince) {}

    /** Something given by hand. @param owner empty if the account is gone */
    public record Given(Award award, Optional<Account> owner) {}

    /** All rules of a programme, in their order. @throws NotPermitted if the reader does not coordinate */
    public List<Line> rules(Reader reader, int programmeId) {
        reader.coordinating();
        Map<Badge, Instant> off = switches.off().getOrDefault(programmeId, Map.of());
        return Badge.rules().stream()
                .map(rule -> new Line(rule, Optional.ofNullable(off.get(rule))))
                .toList();
    }

    /**
     * Switches a rule on or off. Off, it gives nothing for what happens from now on; on, also for what has happened
     * meanwhile. Nothing happens to one that is so already.
     *
     * @throws NotPermitted if the reader does not coordinate, or if there is no such programme
     */
    public void turn(Reader reader, int programmeId, Badge rule, boolean on) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        Programme programme = programmes.byId(programmeId).orElseThrow(NotPermitted::new);
        boolean before = !switches.off().getOrDefault(programmeId, Map.of()).containsKey(rule);
        if (!rule.byRule() || before == on) {
            return;
        }
        Instant now = clock.instant();
        transactions.inOne(() -> {
            switches.turn(programmeId, rule, on ? Optional.empty() : Optional.of(now));
            history.add(
                    now,
                    coordinator,
                    Matter.recognition(programme.id(), programme.name()),
                    Change.Act.EDITED,
                    new Difference(rule.titleKey(), before ? "1" : "0", on ? "1" : "0"));
        });
    }

    /** What has been given by hand, the latest first. @throws NotPermitted if the reader does not coordinate */
    public List<Given> given(Reader reader, int programmeId) {
        reader.coordinating();
        List<Award> some = awards.byHand(programmeId, MOST);
        Map<PersonKey, Account> owners = some.isEmpty()
                ? Map.of()
                : accounts.byKeys(some.stream().map(Award::person).collect(Collectors.toSet()));
        return some.stream()
                .map(award -> new Given(award, Optional.ofNullable(owners.get(award.person()))))
                .toList();
    }

    /**
     * Gives a badge by hand.
     *
     * @return the number of the award
     * @throws NotPermitted if the reader does not coordinate, or if there is no such programme
     * @throws Refused if anything typed will not do, if it is the coordinator themselves, or if that person has that badge
     */
    public int give(Reader reader, int programmeId, NewAward typed) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        programmes.byId(programmeId).orElseThrow(NotPermitted::new);
        Form form = new Form();
        Optional<Account> person = names.meant(form, "person", typed.person());
        if (person.filter(account -> account.key().equals(coordinator)).isPresent()) {
            form.refuse("person", "recognition.give.oneself");
        }
        Optional<Badge> badge = Badge.givenByHand().stream()
                .filter(one -> one.name().equals(typed.badge()))
                .findFirst();
        if (badge.isEmpty()) {
            form.refuse("badge", "recognition.give.badge.required");
        }
        String title = form.line("title", typed.title(), Award.LONGEST_TITLE);
        boolean ownWords = badge.filter(one -> one == Badge.OWN_WORDS).isPresent();
        if (ownWords && title.isEmpty()) {
            form.refuse("title", "form.field.required");
        }
        String reason = form.requiredProse("reason", typed.reason(), Award.LONGEST_REASON);
        form.orRefuse();
        Award award = new Award(
                0,
                badge.orElseThrow(),
                ownWords ? title : "",
                reason,
                person.orElseThrow().key(),
                programmeId,
                OptionalInt.empty(),
                Optional.of(coordinator),
                clock.instant(),
                Optional.empty(),
                false);
        refuseIfGivenAlready(award);
        return transactions.inOne(() -> {
            tell(award, coordinator, Change.Act.AWARDED);
            return awards.add(award);
        });
    }

    private void refuseIfGivenAlready(Award award) {
        boolean already = awards.holding(List.of(award.person())).stream()
                .anyMatch(held -> held.badge() == award.badge()
                        && held.programmeId() == award.programmeId()
                        && held.ownTitle().equalsIgnoreCase(award.ownTitle()));
        if (already) {
            throw Refused.because("badge", "recognition.award.already");
        }
    }

    /**
     * Takes back what was given by hand. Nothing happens to what has been taken back already.
     *
     * @throws NotPermitted if the reader does not coordinate, or if it follows from facts
     */
    public void takeBack(Reader reader, int awardId) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        Award award = awards.byId(awardId).filter(one -> !one.badge().byRule()).orElseThrow(NotPermitted::new);
        if (award.holds()) {
            transactions.inOne(() -> {
                Instant now = clock.instant();
                awards.revoke(awardId, now);
                revocations.revoked(awardId, now);
                tell(award, coordinator, Change.Act.AWARD_TAKEN_BACK);
            });
        }
    }

    private void tell(Award award, PersonKey coordinator, Change.Act act) {
        history.add(
                clock.instant(),
                coordinator,
                Matter.recognised(award.person()),
                act,
                Difference.about(award.ownTitle().isEmpty() ? award.badge().titleKey() : award.ownTitle()));
    }
}
