package org.reversementoring.host.visibility;

import java.util.Set;

/** What a pair and the group that the two are in keep to themselves, who of the two is shown it, and by which action. */
enum Secret {
    AGREEMENT("Agreetoken", "agreement"),
    NOTES("Notetoken", "pages of the pair"),
    PLACE("Roomtoken", "sessions"),
    OBJECTIVE("Aimtoken", "sessions"),
    QUESTIONS("Asktoken", "session-plan"),
    GOAL("Goaltoken", "goals"),
    MILESTONE("Steptoken", "goal"),
    ANSWER("Keeptoken", "feedback"),
    SHARED_REFLECTION("Sharetoken", "reflections"),
    OWN_REFLECTION("Mirrortoken", "reflections", Role.ONESELF),
    PARTNERS_REFLECTION("Pondertoken", "reflections", Role.PARTNER),
    /** Told to the neutral contact alone, and kept nowhere. */
    CONCERN("Worrytoken", ""),
    THANKS("Thanktoken", "feedback"),
    IDEA("Ideatoken", "meeting"),
    TURN("Turntoken", "meeting"),
    /** As long as not both have turned their keys. */
    STORY("Taletoken", "story"),
    /** From the partner, who is shown it as well. */
    THANK_YOU("Gratetoken", "my-recognition"),
    OWN_NOTES("Hertoken", "pages of the pair", Role.ONESELF),
    PARTNERS_NOTES("Histoken", "pages of the pair", Role.PARTNER);

    private final String word;
    private final String shownBy;
    private final Set<Role> owners;

    Secret(String word, String shownBy) {
        this.word = word;
        this.shownBy = shownBy;
        this.owners = shownBy.isEmpty() ? Set.of() : Set.of(Role.ONESELF, Role.PARTNER);
    }

    Secret(String word, String shownBy, Role owner) {
        this.word = word;
        this.shownBy = shownBy;
        this.owners = Set.of(owner);
    }

    /** By which it is recognised wherever it is shown, since it stands nowhere else. */
    String word() {
        return word;
    }

    Set<Role> owners() {
        return owners;
    }

    boolean isShownBy(Surface surface) {
        return surface.module().equals(shownBy);
    }
}
