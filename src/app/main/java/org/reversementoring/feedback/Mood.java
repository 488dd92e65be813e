package org.reversementoring.feedback;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reversementoring.programme.PersonKey;

/**
 * Whether most of a pairing's answers were bad ones, told in a way that gives away nobody's: of five answers at a time, as
 * watching each new one would tell whose it is, and only where nobody has given most of the five.
 */
final class Mood {
    private static final int MOST_OF_ONE_PERSON = 3;
    private static final int LOW = 3;

    private Mood() {}

    /** @param answers those that can no longer be changed, the oldest first */
    static boolean isLow(List<Answer> answers) {
        int told = answers.size() - answers.size() % Sight.FEWEST;
        if (told == 0) {
            return false;
        }
        List<Answer> last = answers.subList(told - Sight.FEWEST, told);
        Map<PersonKey, Long> byPerson = last.stream()
                .map(Answer::by)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        boolean mixed = byPerson.values().stream().allMatch(count -> count <= MOST_OF_ONE_PERSON);
        long bad = last.stream()
                .filter(answer -> answer.said().equals(Choice.NO.name()))
                .count();
        return mixed && bad >= LOW;
    }
}
