package org.reversementoring.recognition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.goal.PairGoals;
import org.reversementoring.pairing.Agreement;
import org.reversementoring.pairing.Agreements;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.session.Cadence;
import org.reversementoring.session.SessionFact;
import org.reversementoring.session.SessionState;
import org.reversementoring.session.Sessions;
import org.reversementoring.story.Stories;
import org.reversementoring.story.Story;
import org.reversementoring.story.StoryState;
import org.reversementoring.story.Variant;

/**
 * What people have taken part in, read for some of them at a time, so that memory does not grow with the site. Of a group
 * only that counts which happened while somebody was in it; whoever has left it, or was taken out, keeps that.
 */
public class Facts {
    private static final int AT_ONCE = 500;

    private final Pairings pairings;
    private final Sessions sessions;
    private final PairGoals goals;
    private final Agreements agreements;
    private final Stories stories;

    public Facts(Pairings pairings, Sessions sessions, PairGoals goals, Agreements agreements, Stories stories) {
        this.pairings = pairings;
        this.sessions = sessions;
        this.goals = goals;
        this.agreements = agreements;
        this.stories = stories;
    }

    /**
     * By person; a handful of statements for each 500 pairings.
     *
     * @param people at most 500
     * @return for each of them, with nothing for those who have taken part in nothing
     */
    public Map<PersonKey, List<Involvement>> of(Collection<PersonKey> people) {
        Map<PersonKey, List<Involvement>> facts = new LinkedHashMap<>();
        people.forEach(person -> facts.put(person, new ArrayList<>()));
        Map<Integer, Pairing> all = new LinkedHashMap<>();
        pairings.ofPeople(people).forEach(pairing -> all.put(pairing.id(), pairing));
        List<Integer> left = pairings.leftBy(people).stream()
                .filter(id -> !all.containsKey(id))
                .toList();
        batches(left).forEach(some -> pairings.some(some).forEach(pairing -> all.put(pairing.id(), pairing)));
        List<Pairing> begun = all.values().stream().filter(Facts::cameAbout).toList();
        for (List<Pairing> some : batches(begun)) {
            add(some, facts);
        }
        return facts;
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            batches.add(all.subList(start, Math.min(start + AT_ONCE, all.size())));
        }
        return batches;
    }

    private static boolean cameAbout(Pairing pairing) {
        return pairing.state().isLive()
                || pairing.ending().filter(Ending::cameAbout).isPresent();
    }

    private void add(List<Pairing> some, Map<PersonKey, List<Involvement>> facts) {
        List<Integer> ids = some.stream().map(Pairing::id).toList();
        Map<Integer, List<Meeting>> held = sessions.facts(ids).stream()
                .filter(session -> session.state() == SessionState.HELD)
                .collect(Collectors.groupingBy(
                        SessionFact::pairingId, Collectors.mapping(Meeting::of, Collectors.toList())));
        Map<Integer, List<Instant>> reached = goals.reached(ids);
        Map<Integer, Agreement> agreed = agreements.inForce(some);
        // A badge would tell of whom a story is that does not name them.
        Map<Integer, List<Story>> told = stories.of(ids).stream()
                .filter(story -> story.state() == StoryState.PUBLISHED && story.variant() == Variant.NAMED)
                .collect(Collectors.groupingBy(story -> story.pairingId().orElseThrow()));
        Map<Integer, List<Pairings.Coming>> comings = pairings
                .comings(some.stream()
                        .filter(pairing -> pairing.group().isPresent())
                        .map(Pairing::id)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(Pairings.Coming::pairingId));
        for (Pairing pairing : some) {
            Course course = new Course(
                    pairing,
                    held.getOrDefault(pairing.id(), List.of()),
                    Optional.ofNullable(agreed.get(pairing.id())),
                    reached.getOrDefault(pairing.id(), List.of()),
                    told.getOrDefault(pairing.id(), List.of()),
                    comings.getOrDefault(pairing.id(), List.of()));
            course.people().forEach(person -> Optional.ofNullable(facts.get(person))
                    .ifPresent(involvements -> involvements.add(course.of(person))));
        }
    }

    /** All that a pairing's people have in common, from which follows what counts for each. */
    private record Course(
            Pairing pairing,
            List<Meeting> held,
            Optional<Agreement> agreement,
            List<Instant> reached,
            List<Story> told,
            List<Pairings.Coming> comings) {

        Set<PersonKey> people() {
            Set<PersonKey> people =
                    pairing.participants().stream().map(Participant::person).collect(Collectors.toSet());
            comings.forEach(coming -> people.add(coming.person()));
            return people;
        }

        Involvement of(PersonKey person) {
            Optional<Participant> participant = pairing.participant(person);
            Part part = participant
                    .map(Participant::part)
                    .orElse(pairing.beganBy().equals(person) ? Part.MENTOR : Part.MENTEE);
            return new Involvement(
                    pairing.id(),
                    pairing.programmeId(),
                    part,
                    pairing.group().isPresent(),
                    pairing.topicId(),
                    pairing.group().isPresent()
                            ? Set.of()
                            : pairing.others(person).stream()
                                    .map(Participant::person)
                                    .collect(Collectors.toSet()),
                    held.stream()
                            .filter(meeting -> isIn(person, meeting.start()))
                            .toList(),
                    agreement.isPresent(),
                    agreement.map(one -> one.terms().weeks()).orElse(Cadence.USUAL.weeks()),
                    reached.stream().filter(at -> isIn(person, at)).toList(),
                    told.stream()
                            .filter(story -> story.concerns(person))
                            .map(Story::since)
                            .toList(),
                    part == Part.MENTOR && pairing.topicId().isPresent() ? taught(person) : Map.of(),
                    pairing.ending()
                            .filter(ending -> ending == Ending.COMPLETED && participant.isPresent())
                            .map(ending -> pairing.since()));
        }

        private Map<PersonKey, Instant> taught(PersonKey mentor) {
            Map<PersonKey, Instant> taught = new HashMap<>();
            for (PersonKey person : people()) {
                boolean mentee = pairing.participant(person)
                        .map(one -> one.part() == Part.MENTEE)
                        .orElse(!pairing.beganBy().equals(person));
                held.stream()
                        .filter(meeting -> mentee && isIn(person, meeting.start()) && isIn(mentor, meeting.start()))
                        .findFirst()
                        .ifPresent(first -> taught.put(person, first.end()));
            }
            return taught;
        }

        /** From coming to leaving; those who began it have been there from the beginning. */
        private boolean isIn(PersonKey person, Instant at) {
            List<Pairings.Coming> before = comings.stream()
                    .filter(coming -> coming.person().equals(person))
                    .sorted(Comparator.comparing(Pairings.Coming::at))
                    .toList();
            boolean in = before.isEmpty() || !before.get(0).in();
            for (Pairings.Coming coming : before) {
                if (!coming.at().isAfter(at)) {
                    in = coming.in();
                }
            }
            return in;
        }
    }
}
