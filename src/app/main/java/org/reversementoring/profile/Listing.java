package org.reversementoring.profile;

/** Whether the directory lists a person, and if not, why. */
public enum Listing {
    LISTED,
    /** Listed, and says to have no time for anybody at the moment. */
    LISTED_WITHOUT_CAPACITY,
    NOT_JOINED,
    PAUSED,
    LEFT,
    /** Takes part as a learner only. */
    LEARNER_ONLY,
    NO_OFFERS;

    /** @param offers how many topics of the catalog the person offers */
    static Listing of(Participation said, int offers) {
        return switch (said.standing()) {
            case NOT_YET -> NOT_JOINED;
            case PAUSED -> PAUSED;
            case LEFT -> LEFT;
            case TAKING_PART -> {
                if (!said.role().teaches()) {
                    yield LEARNER_ONLY;
                }
                if (offers == 0) {
                    yield NO_OFFERS;
                }
                yield said.mentorCapacity() == 0 ? LISTED_WITHOUT_CAPACITY : LISTED;
            }
        };
    }

    public boolean isListed() {
        return this == LISTED || this == LISTED_WITHOUT_CAPACITY;
    }
}
