package org.reversementoring.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.catalog.Category;
import org.reversementoring.programme.Text;

/** By what the directory can be narrowed down. */
public enum Facet {
    /** A topic that the mentor offers; its value is the topic's number. */
    TOPIC('t'),
    /** A category of the topics that the mentor offers; its value is the category's slug. */
    CATEGORY('c'),
    DEPARTMENT('d'),
    SITE('s'),
    /** A language whatever the country; its value is the language's code, such as {@code de}. */
    LANGUAGE('l'),
    /** A way to meet; its value is {@code remote} or {@code in-person}. */
    FORMAT('f'),
    /** Whether the mentor has a place left; its value is {@code free}. */
    PLACES('p'),
    /** All who stand in the directory; no filter, but counted like one. */
    EVERYBODY('*');

    public static final String FREE = "free";

    private static final int LONGEST_NAME = 255;

    private final char letter;

    Facet(char letter) {
        this.letter = letter;
    }

    /** The filters, in the order in which they are shown. */
    public static List<Facet> filters() {
        return Stream.of(values()).filter(facet -> facet != EVERYBODY).toList();
    }

    /** As addresses and macro parameters call it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What somebody asks for, as it is kept; empty for anything that makes no sense. */
    public Optional<String> read(String typed) {
        String value = Text.line(typed);
        return switch (this) {
            case TOPIC -> value.matches("\\d{1,9}") ? Optional.of(value) : Optional.empty();
            case CATEGORY -> Category.ofSlug(value).map(Category::slug);
            case DEPARTMENT, SITE ->
                Optional.of(value)
                        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && Text.canBeKept(name));
            case LANGUAGE -> Languages.ofTag(value).map(Locale::getLanguage);
            case FORMAT ->
                Stream.of(MeetingFormat.REMOTE, MeetingFormat.IN_PERSON)
                        .map(MeetingFormat::slug)
                        .filter(value::equals)
                        .findFirst();
            case PLACES -> value.equals(FREE) ? Optional.of(FREE) : Optional.empty();
            case EVERYBODY -> Optional.empty();
        };
    }

    /** Under what the mentors of this value are listed and counted: the same for all spellings of a name. */
    public String key(String value) {
        return letter + Text.nameKey(value);
    }
}
