package org.reversementoring.goal.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.goal.RatingService;
import org.reversementoring.goal.RatingsView;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.web.PageFrame;

/** How the participants of a pairing rate themselves, and the form in which the reader does. */
public class RatingsPage extends PairAction {
    final RatingService ratings;
    private final RatingComponents components;

    public RatingsPage(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            RatingService ratings,
            RatingComponents components) {
        super(frame, pairings, words);
        this.ratings = ratings;
        this.components = components;
    }

    @Override
    protected String lead() {
        return text("goal.rating.lead");
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("goal-ratings-save");
    }

    @Override
    protected String content() {
        entitle(text("goal.rating.title"));
        reader().loggedIn();
        return ratings.ratings(reader(), pairingId).map(this::shown).orElseGet(this::nothing);
    }

    private String shown(RatingsView view) {
        entitle("goal.rating.title", "goal.rating.title.with");
        tellDone(Set.of("rate"));
        return components.ratings(
                reader(), surface(), view, people(), typed(), further(view), this::errorsAt, !readOnly());
    }

    /** What the lists of levels show where it is not what is kept, by the number of the topic. */
    Map<Integer, String> typed() {
        return Map.of();
    }

    private int further(RatingsView view) {
        return typed().keySet().stream()
                .filter(id -> view.topics().stream().noneMatch(topic -> topic.id() == id))
                .findFirst()
                .orElse(0);
    }
}
