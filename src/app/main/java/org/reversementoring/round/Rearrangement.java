package org.reversementoring.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Judge;
import org.reversementoring.matching.Rule;
import org.reversementoring.pairing.Snapshot;
import org.reversementoring.profile.Profile;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;

/** Works out which pairs of a table a change would make or mark anew. */
final class Rearrangement {
    private final int runId;
    private final Table table;
    private final Judging judging;

    /** How to judge pairs of some people as they are now. */
    @FunctionalInterface
    interface Judging {
        Bench of(Set<PersonKey> people);
    }

    /** @param snapshot of those who are judged */
    record Bench(Snapshot snapshot, Judge judge) {}

    Rearrangement(int runId, Table table, Judging judging) {
        this.runId = runId;
        this.table = table;
        this.judging = judging;
    }

    /**
     * The pairs that would change, as they would be.
     *
     * @throws Refused if it cannot be done: never with a reason that somebody keeps to themselves
     */
    List<KeptPair> of(BoardChange change) {
        if (change instanceof BoardChange.Lock lock) {
            return List.of(marked(lock.pairId(), Set.of(Mark.SUGGESTED), Mark.LOCKED));
        } else if (change instanceof BoardChange.Unlock unlock) {
            return List.of(marked(unlock.pairId(), Set.of(Mark.LOCKED), Mark.SUGGESTED));
        } else if (change instanceof BoardChange.Drop drop) {
            return List.of(marked(drop.pairId(), Set.of(Mark.SUGGESTED, Mark.LOCKED), Mark.DROPPED));
        } else if (change instanceof BoardChange.TakeBack takeBack) {
            return List.of(takenBack(marked(takeBack.pairId(), Set.of(Mark.DROPPED), Mark.ASIDE)));
        } else if (change instanceof BoardChange.Swap swap) {
            return swapped(onBoard(swap.pairId()), onBoard(swap.otherPairId()));
        } else if (change instanceof BoardChange.Pair pair) {
            return paired(new Fixed.Tie(pair.mentee(), pair.mentor()));
        }
        throw new IllegalArgumentException("Not a change of a board: " + change);
    }

    private KeptPair onBoard(int pairId) {
        return table.pair(pairId).filter(pair -> pair.mark().isOnBoard()).orElseThrow(Rearrangement::outdated);
    }

    private KeptPair marked(int pairId, Set<Mark> from, Mark to) {
        return table.pair(pairId)
                .filter(pair -> from.contains(pair.mark()))
                .map(pair -> pair.marked(to))
                .orElseThrow(Rearrangement::outdated);
    }

    private KeptPair takenBack(KeptPair aside) {
        Bench bench = judging.of(Set.of(aside.mentee(), aside.mentor()));
        boolean free = freeAsMentee(bench, aside.mentee()) > 0 && freeAsMentor(bench, aside.mentor()) > 0;
        boolean apart = bench.snapshot().apart().contains(aside.tie())
                || bench.snapshot().already().contains(aside.tie());
        return bench.judge()
                .of(aside.tie())
                .filter(judged -> judged.broken().isEmpty() && free && !apart)
                .map(judged -> aside.scored(judged.score(), judged.points()).marked(Mark.SUGGESTED))
                .orElse(aside);
    }

    private List<KeptPair> swapped(KeptPair one, KeptPair other) {
        if (one.mentee().equals(other.mentee()) || one.mentor().equals(other.mentor())) {
            throw Refused.because("", "round.hand.nothing-to-swap");
        }
        Bench bench = judging.of(Set.of(one.mentee(), one.mentor(), other.mentee(), other.mentor()));
        return List.of(
                one.marked(Mark.ASIDE),
                other.marked(Mark.ASIDE),
                made(bench, new Fixed.Tie(one.mentee(), other.mentor())),
                made(bench, new Fixed.Tie(other.mentee(), one.mentor())));
    }

    private List<KeptPair> paired(Fixed.Tie tie) {
        if (tie.mentee().equals(tie.mentor())) {
            throw Refused.because("", "round.hand.oneself");
        }
        Bench bench = judging.of(Set.of(tie.mentee(), tie.mentor()));
        KeptPair made = made(bench, tie);
        Map<Integer, KeptPair> changed = new HashMap<>();
        if (freeAsMentee(bench, tie.mentee()) <= 0) {
            KeptPair aside = givingWay(table.ofMentee(tie.mentee()));
            changed.put(aside.id(), aside);
        }
        if (freeAsMentor(bench, tie.mentor()) <= 0) {
            KeptPair aside = givingWay(table.ofMentor(tie.mentor()));
            changed.put(aside.id(), aside);
        }
        List<KeptPair> all = new ArrayList<>(changed.values());
        all.sort(Comparator.comparingInt(KeptPair::id));
        all.add(made);
        return all;
    }

    private static KeptPair givingWay(List<KeptPair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.mark() == Mark.SUGGESTED)
                .min(Comparator.comparingInt(KeptPair::score).thenComparingInt(KeptPair::id))
                .map(pair -> pair.marked(Mark.ASIDE))
                .orElseThrow(() -> Refused.because("", "round.hand.no-place"));
    }

    private KeptPair made(Bench bench, Fixed.Tie tie) {
        Optional<KeptPair> known = table.pair(tie);
        Fixed.Tie otherWay = new Fixed.Tie(tie.mentor(), tie.mentee());
        boolean together = known.filter(pair -> pair.mark().isOnBoard()).isPresent()
                || table.pair(otherWay).filter(pair -> pair.mark().isOnBoard()).isPresent()
                || bench.snapshot().already().contains(tie);
        if (together) {
            throw Refused.because("", "round.hand.together");
        }
        if (bench.snapshot().apart().contains(tie)) {
            throw Refused.because("", "round.hand.apart");
        }
        Judge.Judgement judged =
                bench.judge().of(tie).orElseThrow(() -> Refused.because("", "round.hand.not-taking-part"));
        judged.broken().ifPresent(rule -> {
            throw Refused.because("", reason(rule));
        });
        return known.orElseGet(() -> KeptPair.of(runId, tie, 0, Map.of(), Origin.HAND, Mark.LOCKED))
                .scored(judged.score(), judged.points())
                .marked(Mark.LOCKED);
    }

    /** One text for all rules about what people keep to themselves. */
    private static String reason(Rule rule) {
        if (rule.isDiscreet()) {
            return "round.hand.rule.private";
        }
        return switch (rule) {
            case ONESELF -> "round.hand.oneself";
            case PLACES -> "round.hand.no-place";
            case TOPIC -> "round.hand.rule.topic";
            case CONFLICT -> "round.hand.rule.conflict";
            case FORMER_PARTNER -> "round.hand.rule.former-partner";
            case LANGUAGE -> "round.hand.rule.language";
            case SHARED_HOURS -> "round.hand.rule.shared-hours";
            default -> "round.hand.rule.private";
        };
    }

    private int freeAsMentee(Bench bench, PersonKey person) {
        long already = bench.snapshot().already().stream()
                .filter(tie -> tie.mentee().equals(person))
                .count();
        return places(bench, person, false)
                - Math.toIntExact(already)
                - table.ofMentee(person).size();
    }

    private int freeAsMentor(Bench bench, PersonKey person) {
        long already = bench.snapshot().already().stream()
                .filter(tie -> tie.mentor().equals(person))
                .count();
        return places(bench, person, true)
                - Math.toIntExact(already)
                - table.ofMentor(person).size();
    }

    private static int places(Bench bench, PersonKey person, boolean asMentor) {
        return bench.snapshot().people().stream()
                .filter(profile -> profile.person().equals(person))
                .map(Profile::participation)
                .mapToInt(said -> asMentor ? said.mentorCapacity() : said.menteeCapacity())
                .sum();
    }

    private static Refused outdated() {
        return Refused.because("", "round.board.outdated");
    }
}
