package org.reversementoring.host.visibility;

import java.util.Set;
import java.util.function.Function;
import org.reversementoring.host.visibility.Known.Audience;

/**
 * Somewhere something of Ada might be seen.
 *
 * @param module the action or macro of the descriptor that is looked at
 * @param name what to call it in a complaint
 * @param eyes what a reader is answered there
 * @param words the fields that are shown there in words
 * @param being the field that makes her name stand there: being listed tells it
 * @param foundBy the fields by which she is looked for there: unless every colleague may see them, nobody finds her
 * @param whose to whom it shows her at all
 */
record Place(
        String module,
        String name,
        Function<Reading, String> eyes,
        Set<Known> words,
        Set<Known> being,
        Set<Known> foundBy,
        Whose whose) {
    /** Who is shown Ada in a place. */
    enum Whose {
        ANYBODY,
        /** Shows readers whom they have bookmarked, which all but herself have done with Ada. */
        OTHERS,
        /** Shows readers themselves, as others see them. */
        READERS,
        /** Shows readers what they alone may know of themselves. */
        KEEPERS
    }

    static Place of(String module, String name, Function<Reading, String> eyes) {
        return new Place(module, name, eyes, Set.of(), Set.of(), Set.of(), Whose.ANYBODY);
    }

    Place showing(Known... fields) {
        return new Place(module, name, eyes, Set.of(fields), being, foundBy, whose);
    }

    Place naming(Known field) {
        return new Place(module, name, eyes, words, Set.of(field), foundBy, whose);
    }

    Place foundBy(Known... fields) {
        return new Place(module, name, eyes, words, being, Set.of(fields), whose);
    }

    Place only(Whose nowWhose) {
        return new Place(module, name, eyes, words, being, foundBy, nowWhose);
    }

    /** What should be seen of a field here. */
    boolean shows(Known field, Role reader, Audience chosen) {
        boolean named = words.contains(field) || being.contains(field);
        boolean there =
                switch (whose) {
                    case ANYBODY -> true;
                    case OTHERS -> reader != Role.ONESELF;
                    case READERS, KEEPERS -> reader == Role.ONESELF;
                };
        boolean meant = reader.isAmong(field.audience(chosen))
                && foundBy.stream().allMatch(by -> by.audience(chosen) == Audience.EVERYONE);
        return named && there && (meant || whose == Whose.KEEPERS);
    }

    /** Whether a field is seen in an answer that was given here. */
    boolean tells(Known field, String answer) {
        return being.contains(field) ? answer.contains(Ada.NAME) : field.standsIn(answer);
    }

    @Override
    public String toString() {
        return name;
    }
}
