package org.reversementoring.pairing.web;

import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.SuggestionService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** <em>My mentoring</em>: what the reader has been asked, whom they are paired with, and what comes next. */
public class MyMentoringPage extends PageAction {

    private final PairingService pairings;
    private final SuggestionService suggestions;
    private final PairingComponents components;

    public MyMentoringPage(
            PageFrame frame, PairingService pairings, SuggestionService suggestions, PairingComponents components) {
        super(frame);
        this.pairings = pairings;
        this.suggestions = suggestions;
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
        return components.mine(reader(), surface(), pairings.mine(reader()), false)
                + components.suggestions(reader(), surface(), suggestions.of(reader()));
    }
}
