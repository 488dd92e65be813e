package org.reversementoring.recognition;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.NoticeWay;
import org.reversementoring.pairing.Notices;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Prospects;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Brings awards into line with the facts: what is earned is awarded, what is not is taken back, whatever was kept before.
 * So it does not matter how often it is done, nor where it was interrupted. A rule that is switched off gives nothing for
 * what happens from then on, and leaves what was earned before. Not for people: it asks for no reader. May run on two
 * nodes; people whom the other one has just seen to are left out.
 */
public class Awarding {
    /** So many people at once, with all they take part in. */
    private static final int AT_ONCE = 100;

    private final Facts facts;
    private final Awards awards;
    private final Switches switches;
    private final Happenings happenings;
    private final Notices notices;
    private final Profiles profiles;
    private final Revocations revocations;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public Awarding(
            Facts facts,
            Awards awards,
            Switches switches,
            Happenings happenings,
            Notices notices,
            Profiles profiles,
            Revocations revocations,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.facts = facts;
        this.awards = awards;
        this.switches = switches;
        this.happenings = happenings;
        this.notices = notices;
        this.profiles = profiles;
        this.revocations = revocations;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /**
     * Sees to those of whom something has happened.
     *
     * @param most so many happenings, at most 500
     * @return how many awards have changed
     */
    public int follow(int most) {
        if (readOnlyMode.isOn()) {
            return 0;
        }
        List<Happenings.Happening> next = happenings.next(most);
        if (next.isEmpty()) {
            return 0;
        }
        Set<PersonKey> people = next.stream().map(Happenings.Happening::person).collect(Collectors.toSet());
        return inOne(() -> {
            happenings.done(next);
            // Whoever has been forgotten in between stays so.
            Set<PersonKey> known = profiles.of(people).keySet();
            Set<Integer> before = awards.holding(known).stream().map(Award::id).collect(Collectors.toSet());
            int changed = align(known);
            tell(awards.holding(known).stream()
                    .filter(award -> !before.contains(award.id()))
                    .toList());
            return changed;
        });
    }

    private void tell(List<Award> some) {
        notices.addAll(
                some.stream()
                        .map(award -> new Notices.Letter(
                                award.pairingId().orElse(0),
                                award.id(),
                                award.person(),
                                EnumSet.allOf(NoticeWay.class)))
                        .toList(),
                NoticeKind.BADGE_EARNED,
                clock.instant());
    }

    /** Sees to everybody, some at a time; they learn of it where they look. @return how many awards have changed */
    public int recount() {
        if (readOnlyMode.isOn()) {
            return 0;
        }
        int changed = 0;
        Prospects.Batch batch = profiles.after(0, AT_ONCE);
        while (!batch.people().isEmpty()) {
            List<PersonKey> people = batch.people();
            changed += inOne(() -> align(people));
            batch = profiles.after(batch.position(), AT_ONCE);
        }
        return changed;
    }

    private int inOne(Supplier<Integer> work) {
        try {
            return transactions.inOne(work);
        } catch (Refused elsewhere) {
            return 0;
        }
    }

    private int align(Collection<PersonKey> people) {
        Map<Integer, Map<Badge, Instant>> off = switches.off();
        Map<Place, Award> kept = new HashMap<>();
        awards.holding(people).stream()
                .filter(award -> award.badge().byRule())
                .forEach(award -> kept.put(new Place(award.person(), award.programmeId(), award.badge()), award));
        List<Award> earnedNow = new ArrayList<>();
        int corrected = 0;
        for (Map.Entry<PersonKey, List<Involvement>> of : facts.of(people).entrySet()) {
            for (Earned earned : Recognition.of(of.getValue())) {
                boolean counts = !isOff(off, earned);
                Award before =
                        counts ? kept.remove(new Place(of.getKey(), earned.programmeId(), earned.badge())) : null;
                if (counts && before == null) {
                    earnedNow.add(award(of.getKey(), earned));
                } else if (counts && !isOf(before, earned)) {
                    awards.correct(before.id(), earned.pairingId(), earned.at());
                    corrected++;
                }
            }
        }
        awards.addAll(earnedNow);
        Instant now = clock.instant();
        kept.values().forEach(award -> {
            awards.revoke(award.id(), now);
            revocations.revoked(award.id(), now);
        });
        return earnedNow.size() + corrected + kept.size();
    }

    private static boolean isOff(Map<Integer, Map<Badge, Instant>> off, Earned earned) {
        Instant since = off.getOrDefault(earned.programmeId(), Map.of()).get(earned.badge());
        return since != null && !earned.at().isBefore(since);
    }

    private static boolean isOf(Award award, Earned earned) {
        return award.awardedAt().equals(earned.at()) && award.pairingId().equals(OptionalInt.of(earned.pairingId()));
    }

    private static Award award(PersonKey person, Earned earned) {
        return new Award(
                0,
                earned.badge(),
                "",
                "",
                person,
                earned.programmeId(),
                OptionalInt.of(earned.pairingId()),
                Optional.empty(),
                earned.at(),
                Optional.empty(),
                false);
    }

    /** Where one award by rule can be. */
    private record Place(PersonKey person, int programmeId, Badge badge) {}
}
