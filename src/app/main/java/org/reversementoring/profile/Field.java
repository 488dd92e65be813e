package org.reversementoring.profile;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a profile consists of, and who sees it unless the person says otherwise. {@link Sight} alone applies this table.
 * Kept by its name, so that a constant is never renamed.
 */
public enum Field {
    DEPARTMENT(Audience.EVERYONE, Source.ORGANISATION, Choice.FIXED),
    SITE(Audience.EVERYONE, Source.ORGANISATION, Choice.FIXED),
    GRADE(Audience.NOBODY, Source.ORGANISATION, Choice.FIXED),
    JOINED(Audience.NOBODY, Source.ORGANISATION, Choice.FIXED),
    MANAGER(Audience.NOBODY, Source.ORGANISATION, Choice.FIXED),
    ZONE(Audience.EVERYONE, Source.ORGANISATION, Choice.FREE),
    LANGUAGES(Audience.EVERYONE, Source.ORGANISATION, Choice.FREE),
    ROLE(Audience.EVERYONE, Source.PERSON, Choice.FIXED),
    OFFERS(Audience.EVERYONE, Source.PERSON, Choice.FIXED),
    WISHES(Audience.EVERYONE, Source.PERSON, Choice.FREE),
    PRIORITY(Audience.NOBODY, Source.PERSON, Choice.FIXED),
    CAPACITY(Audience.EVERYONE, Source.PERSON, Choice.FIXED),
    INTRODUCTION(Audience.EVERYONE, Source.PERSON, Choice.FREE),
    GIVES_BACK(Audience.EVERYONE, Source.PERSON, Choice.FREE),
    FORMAT(Audience.EVERYONE, Source.PERSON, Choice.FREE),
    HOURS(Audience.PARTNER, Source.PERSON, Choice.FREE),
    PREFERRED(Audience.NOBODY, Source.PERSON, Choice.FIXED),
    AVOIDED(Audience.NOBODY, Source.PERSON, Choice.FIXED),
    PROGRAMMES(Audience.EVERYONE, Source.PERSON, Choice.FIXED);

    private enum Source {
        ORGANISATION,
        PERSON
    }

    private enum Choice {
        FIXED,
        FREE
    }

    private final Audience usual;
    private final Source source;
    private final Choice choice;

    Field(Audience usual, Source source, Choice choice) {
        this.usual = usual;
        this.source = source;
        this.choice = choice;
    }

    public Audience usual() {
        return usual;
    }

    /** Whether the person may choose another audience. */
    public boolean isFree() {
        return choice == Choice.FREE;
    }

    /** Whether the person said it, so that it is gone with them when they leave. */
    boolean isSaidByPerson() {
        return source == Source.PERSON;
    }

    public static List<Field> free() {
        return Stream.of(values()).filter(Field::isFree).toList();
    }
}
