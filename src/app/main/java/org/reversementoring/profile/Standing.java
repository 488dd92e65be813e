package org.reversementoring.profile;

/** How far somebody takes part. Kept by its name, so that a constant is never renamed. */
public enum Standing {
    /** Has neither joined nor been named as a mentor or learner by the organisation. */
    NOT_YET,
    TAKING_PART,
    /** Takes a break: keeps profile and partners, and is neither found nor matched. */
    PAUSED,
    /** Has left. What they said is kept for their return and shown to nobody. */
    LEFT;

    /** Where a step leads. Saving one's profile is how one joins, and how one comes back. */
    Standing after(Step step) {
        return switch (step) {
            case SAVE -> this == PAUSED ? PAUSED : TAKING_PART;
            case PAUSE -> PAUSED;
            case RESUME -> TAKING_PART;
            case LEAVE -> LEFT;
        };
    }

    /** Whether there is a profile to show. */
    public boolean isShown() {
        return this == TAKING_PART || this == PAUSED;
    }
}
