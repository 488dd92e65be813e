package org.reversementoring.story.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.story.Story;
import org.reversementoring.story.StoryOrigin;
import org.reversementoring.story.StoryService;
import org.reversementoring.web.MinePanel;
import org.reversementoring.web.NextSteps;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/**
 * The story of a pairing: on its page, and on the cards of <em>My mentoring</em> where a key is still to be turned. Below
 * these, what communications have written about the reader, and what has been edited since.
 */
public final class StoriesPanel implements PairPanel, NextSteps, MinePanel {
    private final StoryService stories;
    private final StoryComponents components;
    private final Words words;

    public StoriesPanel(StoryService stories, StoryComponents components, Words words) {
        this.stories = stories;
        this.components = components;
        this.words = words;
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable, boolean pressing) {
        if (!pairing.own()) {
            return "";
        }
        Optional<Story> latest = Optional.ofNullable(
                stories.latest(reader, List.of(pairing.id())).get(pairing.id()));
        boolean beginning = stories.canBegin(reader, pairing.id());
        return latest.isEmpty() && !beginning ? "" : components.panel(reader, surface, latest, beginning, changeable);
    }

    @Override
    public String panel(Reader reader, Surface surface) {
        List<Story> mine = stories.mine(reader);
        Set<Integer> edited = stories.edited(mine);
        List<Story> some = mine.stream()
                .filter(story -> edited.contains(story.id())
                        || story.origin() == StoryOrigin.COMMUNICATIONS && story.waitsFor(reader.loggedIn()))
                .toList();
        return some.isEmpty() ? "" : components.mine(reader, surface, some, edited);
    }

    @Override
    public Map<Integer, List<NextStep>> of(Reader reader, Surface surface, Collection<PairingView> pairings) {
        Map<Integer, List<NextStep>> steps = new HashMap<>();
        stories.latest(reader, pairings.stream().map(PairingView::id).toList()).forEach((pairing, story) -> {
            if (story.state().isOpen() && !story.hasTurned(reader.loggedIn())) {
                boolean waiting = story.waitsFor(reader.loggedIn());
                steps.put(
                        pairing,
                        List.of(new NextStep(
                                words.text(reader, waiting ? "story.next.turn" : "story.next.write"),
                                StoryComponents.url(surface, story.id()),
                                waiting)));
            }
        });
        return steps;
    }
}
