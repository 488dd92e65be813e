package org.reversementoring.host.visibility;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of a profile once more, independently of the app: who sees each, and by which words it is recognised
 * wherever it is shown. What {@link Ada} says fits these words.
 */
enum Known {
    DEPARTMENT(Audience.EVERYONE, "Quarrying Dept"),
    SITE(Audience.EVERYONE, "Sitetoken"),
    GRADE(Audience.NOBODY, "(?i)grade\\W+13\\b"),
    JOINED(Audience.NOBODY, "1971"),
    MANAGER(Audience.NOBODY, "Mandy|mandy"),
    ZONE("Chatham"),
    LANGUAGES("Welsh"),
    /** Not where something is so "as soon as both have said yes". */
    ROLE(Audience.EVERYONE, "(?<!\\bsoon )as both"),
    OFFERS(Audience.EVERYONE, "Offertoken"),
    WISHES("Wishtoken"),
    PRIORITY(Audience.NOBODY, "most of all"),
    CAPACITY(Audience.EVERYONE, "(?:Mentees at a time|mentorCapacity|takes)\\W+7\\b"),
    INTRODUCTION("Introtoken"),
    GIVES_BACK("Backtoken"),
    /** Not where a group that is being opened is to meet "In person or remotely", as which nobody's profile puts it. */
    FORMAT("(?<!In person or )remotely"),
    HOURS("05:15"),
    PREFERRED(Audience.NOBODY, "Freda|freda"),
    AVOIDED(Audience.NOBODY, "Ralph|ralph"),
    PROGRAMMES(Audience.EVERYONE, "(?:Takes part in|checkbox programme 1)\\W+Jointoken");

    /** The choices that the form of one's profile offers. */
    enum Audience {
        EVERYONE,
        PARTNER,
        COORDINATORS,
        NOBODY
    }

    private final Optional<Audience> fixed;
    private final Pattern words;

    /** A field of which the person decides who sees it. */
    Known(String words) {
        this.fixed = Optional.empty();
        this.words = Pattern.compile(words);
    }

    Known(Audience fixed, String words) {
        this.fixed = Optional.of(fixed);
        this.words = Pattern.compile(words);
    }

    static Known[] free() {
        return Arrays.stream(values()).filter(Known::isFree).toArray(Known[]::new);
    }

    boolean isFree() {
        return fixed.isEmpty();
    }

    /** Who sees the field of somebody who has chosen this wherever there is a choice. */
    Audience audience(Audience chosen) {
        return fixed.orElse(chosen);
    }

    boolean standsIn(String text) {
        return words.matcher(text).find();
    }
}
