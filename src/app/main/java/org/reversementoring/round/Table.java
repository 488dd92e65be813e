package org.reversementoring.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Statistics;
import org.reversementoring.programme.PersonKey;

/** All pairs that lie on a board, or did: what a change makes of them. Never changes itself. */
final class Table {
    private final List<KeptPair> pairs;
    private final Set<PersonKey> mentees;
    private final Set<PersonKey> mentors;

    private Table(List<KeptPair> pairs, Set<PersonKey> mentees, Set<PersonKey> mentors) {
        this.pairs = pairs;
        this.mentees = mentees;
        this.mentors = mentors;
    }

    /**
     * @param pairs of whatever mark
     * @param menteesLeftOut by the run; so mentors
     */
    static Table of(List<KeptPair> pairs, Collection<PersonKey> menteesLeftOut, Collection<PersonKey> mentorsLeftOut) {
        Set<PersonKey> mentees = new HashSet<>(menteesLeftOut);
        Set<PersonKey> mentors = new HashSet<>(mentorsLeftOut);
        // Those of pairs that were dropped earlier need not take part any more; if they do, the run knows.
        pairs.stream().filter(pair -> pair.origin() != Origin.DROPPED_BEFORE).forEach(pair -> {
            mentees.add(pair.mentee());
            mentors.add(pair.mentor());
        });
        return new Table(List.copyOf(pairs), mentees, mentors);
    }

    List<KeptPair> onBoard() {
        return pairs.stream().filter(pair -> pair.mark().isOnBoard()).toList();
    }

    Optional<KeptPair> pair(int id) {
        return pairs.stream().filter(pair -> pair.id() == id).findFirst();
    }

    /** Of whatever mark. */
    Optional<KeptPair> pair(Fixed.Tie tie) {
        return pairs.stream().filter(pair -> pair.tie().equals(tie)).findFirst();
    }

    /** With these pairs as they are now; those that are not kept yet are added. */
    Table with(Collection<KeptPair> changed) {
        Set<Integer> ids =
                changed.stream().map(KeptPair::id).filter(id -> id > 0).collect(Collectors.toSet());
        List<KeptPair> now = new ArrayList<>(
                pairs.stream().filter(pair -> !ids.contains(pair.id())).toList());
        now.addAll(changed);
        return new Table(
                now,
                union(mentees, changed.stream().map(KeptPair::mentee)),
                union(mentors, changed.stream().map(KeptPair::mentor)));
    }

    private static Set<PersonKey> union(Set<PersonKey> some, Stream<PersonKey> more) {
        return Stream.concat(some.stream(), more).collect(Collectors.toSet());
    }

    /** On the board, the weakest first that is not locked. */
    List<KeptPair> ofMentee(PersonKey person) {
        return onBoard().stream().filter(pair -> pair.mentee().equals(person)).toList();
    }

    List<KeptPair> ofMentor(PersonKey person) {
        return onBoard().stream().filter(pair -> pair.mentor().equals(person)).toList();
    }

    Set<PersonKey> menteesWithout() {
        Set<PersonKey> without = new HashSet<>(mentees);
        together().map(KeptPair::mentee).forEach(without::remove);
        return without;
    }

    Set<PersonKey> mentorsWithout() {
        Set<PersonKey> without = new HashSet<>(mentors);
        together().map(KeptPair::mentor).forEach(without::remove);
        return without;
    }

    private Stream<KeptPair> together() {
        return pairs.stream()
                .filter(pair -> pair.mark().isOnBoard() || pair.mark() == Mark.ALREADY || pair.mark() == Mark.ASKED);
    }

    /** Of the pairs on the board, or of those that were asked when it was published. */
    Statistics statistics() {
        int[] scores = pairs.stream()
                .filter(pair -> pair.mark().isOnBoard() || pair.mark() == Mark.ASKED)
                .mapToInt(KeptPair::score)
                .sorted()
                .toArray();
        return Statistics.of(scores, menteesWithout().size(), mentorsWithout().size());
    }
}
