package org.reversementoring.feedback;

import static org.reversementoring.feedback.Choice.AS_IT_WAS;
import static org.reversementoring.feedback.Choice.MORE_PRACTICE;
import static org.reversementoring.feedback.Choice.MORE_TALK;
import static org.reversementoring.feedback.Choice.NO;
import static org.reversementoring.feedback.Choice.OTHER_TOPIC;
import static org.reversementoring.feedback.Choice.PARTLY;
import static org.reversementoring.feedback.Choice.YES;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What partners are asked, in the order in which they are asked. Kept by its name, so that a constant is never renamed. */
public enum Question {
    /** Whether the session was worth the time. */
    WORTHWHILE(Sight.COORDINATORS_AS_A_SUM_AND_A_MOOD, Set.of(Occasion.SESSION), YES, PARTLY, NO),
    /** Whether they get out of it what they hoped for. */
    ON_COURSE(Sight.COORDINATORS_AS_A_SUM, Set.of(Occasion.HALF_TIME), YES, PARTLY, NO),
    /** Whether they have got out of it what they hoped for. */
    HOPES_MET(Sight.COORDINATORS_AS_A_SUM, Set.of(Occasion.END), YES, PARTLY, NO),
    /** Whether they would tell a colleague to take part. */
    RECOMMEND(Sight.COORDINATORS_AS_A_SUM, Set.of(Occasion.END), YES, PARTLY, NO),
    /** Whether they could say what they think. */
    OPENLY(Sight.NOBODY_ELSE, Set.of(Occasion.values()), YES, PARTLY, NO),
    /** What would make the next session better. */
    NEXT_TIME(Sight.PARTNERS, Set.of(Occasion.SESSION), AS_IT_WAS, MORE_PRACTICE, MORE_TALK, OTHER_TOPIC),
    /** What should stay as it is. */
    KEEP(Sight.PARTNERS, Set.of(Occasion.HALF_TIME)),
    /** What should be different in the second half. */
    CHANGE(Sight.PARTNERS, Set.of(Occasion.HALF_TIME)),
    /** What they would thank the other for. */
    THANKS(Sight.PARTNERS, Set.of(Occasion.END));

    /** In characters, of an answer in one's own words. */
    public static final int LONGEST = 1_000;

    private final Sight sight;
    private final Set<Occasion> occasions;
    private final List<Choice> choices;

    Question(Sight sight, Set<Occasion> occasions, Choice... choices) {
        this.sight = sight;
        this.occasions = occasions;
        this.choices = List.of(choices);
    }

    public Sight sight() {
        return sight;
    }

    /** What can be chosen, the best first; nothing if the answer is in one's own words. */
    public List<Choice> choices() {
        return choices;
    }

    /** The name of its field in forms and addresses: of {@code NEXT_TIME}, {@code nextTime}. */
    public String field() {
        StringBuilder field = new StringBuilder();
        for (String word : name().split("_")) {
            String small = word.toLowerCase(Locale.ROOT);
            field.append(field.length() == 0 ? small : Character.toUpperCase(small.charAt(0)) + small.substring(1));
        }
        return field.toString();
    }

    public static List<Question> of(Occasion occasion) {
        return Stream.of(values())
                .filter(question -> question.occasions.contains(occasion))
                .toList();
    }
}
