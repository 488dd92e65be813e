package org.reversementoring.host.visibility;

import java.util.Set;

/** What a pair keeps to itself, who of the two may know it, and the action that shows it to them. */
enum Secret {
    AGREEMENT("Agreetoken", "agreement"),
    GOAL("Goaltoken", "goals"),
    MILESTONE("Milestonetoken", "goal"),
    OWN_LESSON("Lessontoken", "reflections", Role.ONESELF),
    SHARED_LESSON("Sharedtoken", "reflections"),
    NOTES("Notetoken", "pages of the pair"),
    OWN_REFLECTIONS("Hertoken", "pages of the pair", Role.ONESELF),
    PARTNERS_REFLECTIONS("Histoken", "pages of the pair", Role.PARTNER);

    private final String word;
    private final String shownBy;
    private final Set<Role> owners;

    Secret(String word, String shownBy) {
        this.word = word;
        this.shownBy = shownBy;
        this.owners = Set.of(Role.ONESELF, Role.PARTNER);
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
