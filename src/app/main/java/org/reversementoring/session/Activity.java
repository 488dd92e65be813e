package org.reversementoring.session;

import java.util.Locale;

/** What a session is made of. */
public enum Activity {
    ARRIVE,
    KNOW_EACH_OTHER,
    LOOK_BACK,
    TOPIC,
    QUESTIONS,
    AGREE;

    /** As the keys of texts write it: {@code look-back}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
