package org.reversementoring.pairing.web;

import java.util.List;
import org.reversementoring.pairing.MyPairings;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.SuggestionService;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** <em>My mentoring</em>: what the reader has been asked, whom they are paired with, and what comes next. */
public class MyMentoringPage extends PageAction {

    private final PairingService pairings;
    private final SuggestionService suggestions;
    private final ExplanationService explanations;
    private final PairingComponents components;

    public MyMentoringPage(
            PageFrame frame,
            PairingService pairings,
            SuggestionService suggestions,
            ExplanationService explanations,
            PairingComponents components) {
        super(frame);
        this.pairings = pairings;
        this.suggestions = suggestions;
        this.explanations = explanations;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("pairing.mine.title");
    }

    @Override
    protected String lead() {
        return text("pairing.mine.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected String content() {
        MyPairings mine = pairings.mine(reader());
        return components.mine(reader(), surface(), mine, false)
                + components.leftOut(reader(), surface(), leftOut(mine))
                + components.suggestions(reader(), surface(), suggestions.of(reader()));
    }

    /** Whoever has found somebody since is not told of having been left out. */
    private List<ExplanationService.Own> leftOut(MyPairings mine) {
        return explanations.mine(reader()).stream()
                .filter(own -> mine.live().stream()
                        .flatMap(view -> view.ownPart().stream())
                        .noneMatch(part -> part == (own.leftOut().leftOut().asMentor() ? Part.MENTOR : Part.MENTEE)))
                .toList();
    }
}
