package org.reversementoring.story;

import java.util.Optional;

/**
 * A step about to be taken: kept if nobody else has taken one meanwhile, else refused.
 *
 * @param text what the keys are turned for from now on; empty if that stays as it is
 */
public record StoryMove(Story after, StoryTransition transition, Optional<StoryText> text) {

    public StoryStep step() {
        return transition.step();
    }
}
