package org.reversementoring.circle.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reversementoring.circle.MeetingService;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.NextSteps;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** On the page of an innovation meeting, and on <em>My mentoring</em>: whose turn it is to present. */
public final class MeetingPanel implements PairPanel, NextSteps {
    private final MeetingService meetings;
    private final MeetingComponents components;
    private final Words words;

    public MeetingPanel(MeetingService meetings, MeetingComponents components, Words words) {
        this.meetings = meetings;
        this.components = components;
        this.words = words;
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable, boolean pressing) {
        return isMeeting(pairing)
                ? meetings.meeting(reader, pairing.id(), Integer.MAX_VALUE)
                        .map(view -> components.panel(reader, surface, view))
                        .orElse("")
                : "";
    }

    private static boolean isMeeting(PairingView pairing) {
        return pairing.group()
                .filter(group -> group.format() == GroupFormat.INNOVATION_MEETING)
                .isPresent();
    }

    @Override
    public Map<Integer, List<NextStep>> of(Reader reader, Surface surface, Collection<PairingView> pairings) {
        Map<Integer, List<PersonKey>> people = pairings.stream()
                .filter(pairing -> pairing.state().isLive() && isMeeting(pairing))
                .collect(Collectors.toMap(PairingView::id, MeetingPanel::people));
        return meetings.turnsOf(reader, people).stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> List.of(new NextStep(
                                words.text(reader, "circle.rota.own"),
                                surface.action("meeting", "pairingId", Integer.toString(id)),
                                true))));
    }

    private static List<PersonKey> people(PairingView pairing) {
        return pairing.members().stream()
                .flatMap(member -> member.account().stream())
                .map(Account::key)
                .toList();
    }
}
