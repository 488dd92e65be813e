package org.reversementoring.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.PersonKey;

/** What is kept of people, one by one or many at a time. */
public interface Profiles extends Topics.Demand {

    /** As many people as one call takes; callers with more go step by step, so that memory stays bounded. */
    int MOST_AT_ONCE = 500;

    default Optional<Profile> of(PersonKey person) {
        return Optional.ofNullable(of(List.of(person)).get(person));
    }

    /** How somebody takes part; of whom nothing is kept takes none. */
    default Participation participation(PersonKey person) {
        return of(person).map(Profile::participation).orElseGet(Participation::none);
    }

    /** The profiles of those people of whom something is kept; at most {@link #MOST_AT_ONCE} people. */
    Map<PersonKey, Profile> of(Collection<PersonKey> people);

    /** Those of them who have left the programmes, without what else their profiles say. */
    Set<PersonKey> left(Collection<PersonKey> people);

    /** Some of those who look for a topic now, those who have longest done so first; two statements. */
    List<PersonKey> wishing(int topicId, int most);

    /**
     * Some of those of whom something is kept, however they take part, in an order that stays the same while others come
     * and go.
     *
     * @param position 0 for the beginning, then that of the batch before
     * @param most at most {@link #MOST_AT_ONCE}
     */
    Prospects.Batch after(int position, int most);

    /** Of how many people something is kept. */
    int count();

    /**
     * Adds or replaces at most {@link #MOST_AT_ONCE} profiles, each of which carries the version in which it was read.
     *
     * @throws org.reversementoring.programme.Refused if somebody else, on whichever node, has changed one of them since
     */
    void put(Collection<Profile> profiles);

    /**
     * Writes afresh how many learners these mentors have, and lists them in the directory accordingly; the counter of
     * {@link Facet#PLACES} is left to the caller, who has it counted afresh after that.
     *
     * @param taken asked when nobody else can write the mentor's row any more, hence by then it must count what others
     *     have committed
     */
    void recountTaken(Collection<PersonKey> mentors, ToIntFunction<PersonKey> taken);

    /** Forgets a person, also as somebody's manager and on anybody's list. */
    void remove(PersonKey person);
}
