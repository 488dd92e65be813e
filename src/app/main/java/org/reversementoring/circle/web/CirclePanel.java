package org.reversementoring.circle.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.circle.CircleService;
import org.reversementoring.circle.CircleView;
import org.reversementoring.circle.EntryService;
import org.reversementoring.circle.Gate;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.OpenQuestions;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/**
 * On the page of a group: how many have room and until when, and for its hosts who would like to come; that somebody
 * would, its hosts read on <em>My mentoring</em>, too.
 */
public final class CirclePanel implements PairPanel, OpenQuestions {
    private final CircleService circles;
    private final EntryService entries;
    private final CircleComponents components;
    private final Words words;

    public CirclePanel(CircleService circles, EntryService entries, CircleComponents components, Words words) {
        this.circles = circles;
        this.entries = entries;
        this.components = components;
        this.words = words;
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable, boolean pressing) {
        if (pairing.group().isEmpty() || !pairing.state().letsIn()) {
            return "";
        }
        Optional<Gate> gate = entries.gate(reader, pairing.id());
        Optional<CircleView> circle = circles.circle(reader, pairing.id());
        return circle.map(view -> components.panel(reader, surface, view, gate, changeable))
                .orElse("");
    }

    @Override
    public Map<Integer, Question> of(Reader reader, Surface surface, Collection<PairingView> pairings) {
        List<Integer> hosted = pairings.stream()
                .filter(view -> view.group().isPresent() && view.ownPart().equals(Optional.of(Part.MENTOR)))
                .map(PairingView::id)
                .toList();
        return entries.asking(reader, hosted).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> question(reader, surface, entry.getKey(), entry.getValue())));
    }

    private Question question(Reader reader, Surface surface, int id, List<Account> asking) {
        String text = asking.size() == 1
                ? words.text(reader, "circle.asking.one", asking.get(0).fullName())
                : words.text(reader, "circle.asking.many", Integer.toString(asking.size()));
        return new Question(text, surface.action("circle-people", "circleId", Integer.toString(id)));
    }
}
