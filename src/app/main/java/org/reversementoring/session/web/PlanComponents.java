package org.reversementoring.session.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.Attendee;
import org.reversementoring.session.NewSession;
import org.reversementoring.session.Preparation;
import org.reversementoring.session.SessionView;
import org.reversementoring.session.Slot;
import org.reversementoring.session.Strain;
import org.reversementoring.session.TimeChoice;
import org.reversementoring.session.Venue;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns the times of which one can choose into what the form for a session takes. */
public final class PlanComponents {
    /** In minutes; any other length within the limits can be typed. */
    private static final List<Integer> LENGTHS = List.of(30, 45, 60, 90);

    private final SessionComponents sessions;
    private final Words words;
    private final Clocks clocks;

    public PlanComponents(SessionComponents sessions, Words words) {
        this.sessions = sessions;
        this.words = words;
        this.clocks = new Clocks(words);
    }

    /** What the form shows of what has just been sent: of a time that was offered, its day and hour. */
    static NewSession shown(Reader reader, NewSession sent) {
        try {
            LocalDateTime start = LocalDateTime.ofInstant(Instant.parse(sent.at()), reader.zone())
                    .truncatedTo(ChronoUnit.MINUTES);
            return new NewSession(
                    "",
                    start.toLocalDate().toString(),
                    start.toLocalTime().toString(),
                    sent.minutes(),
                    sent.venue(),
                    sent.objective(),
                    sent.questions());
        } catch (DateTimeException typed) {
            return sent;
        }
    }

    /**
     * The page that has a form around it.
     *
     * @param present the session that is to be changed; empty for one that is to be proposed
     * @param errors by field
     * @param usualVenue where the pair met last; empty where that says nothing
     */
    String plan(
            Reader reader,
            Surface surface,
            int pairingId,
            Optional<SessionView> present,
            TimeChoice choice,
            NewSession typed,
            Map<String, List<String>> errors,
            String usualVenue,
            boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pairingId", pairingId);
        data.put("sessionId", present.map(SessionView::id).orElse(0));
        data.put("sessionVersion", present.map(SessionView::version).orElse(0));
        data.put("number", choice.number());
        data.put("lengths", lengths(reader, choice));
        data.put("offeredMinutes", choice.length().toMinutes());
        data.put("times", times(reader, choice));
        data.put("turns", turns(reader, choice));
        data.put("offerLabel", words.text(reader, "session.times.choose"));
        data.put(
                "ownHeading",
                words.text(reader, present.isPresent() ? "session.plan.own.changed" : "session.plan.own"));
        data.put("zone", words.text(reader, "session.plan.zone", Clocks.zone(reader)));
        data.put("date", typed.date());
        data.put("time", typed.time());
        data.put("minutes", typed.minutes());
        data.put("shortest", Slot.SHORTEST.toMinutes());
        data.put("longest", Slot.LONGEST.toMinutes());
        data.put("venue", typed.venue());
        data.put("venueTakenOver", !usualVenue.isEmpty() && typed.venue().equals(usualVenue));
        data.put("objective", typed.objective());
        data.put("questions", typed.questions());
        data.put("preparable", present.map(view -> !view.hasPage()).orElse(true));
        data.put(
                "pageUrl",
                present.map(view -> SessionComponents.pageUrl(surface, view)).orElse(""));
        data.put("mostVenue", Venue.LONGEST);
        data.put("mostObjective", Preparation.LONGEST_OBJECTIVE);
        data.put("mostQuestions", Preparation.LONGEST_QUESTIONS);
        data.put("errors", errors);
        data.put("submit", words.text(reader, present.isPresent() ? "session.plan.save" : "session.plan.submit"));
        data.put("backUrl", SessionComponents.listUrl(surface, pairingId));
        data.put("changeable", changeable);
        return sessions.render(surface, "plan", data);
    }

    private List<Map<String, Object>> lengths(Reader reader, TimeChoice choice) {
        return Stream.concat(LENGTHS.stream(), Stream.of((int) choice.length().toMinutes()))
                .distinct()
                .sorted()
                .map(minutes -> Map.<String, Object>of(
                        "label",
                        words.text(reader, "session.length", Integer.toString(minutes)),
                        "minutes",
                        minutes,
                        "current",
                        minutes == choice.length().toMinutes()))
                .toList();
    }

    private List<Map<String, Object>> times(Reader reader, TimeChoice choice) {
        List<Map<String, Object>> times = new ArrayList<>();
        for (TimeChoice.OfferedTime time : choice.times()) {
            Map<String, Object> data = clocks.when(reader, time.slot(), time.attendees());
            data.put("value", time.slot().start().toString());
            data.put("best", times.isEmpty());
            data.put("note", note(reader, time));
            data.put("tone", outside(time).isEmpty() ? "good" : "turn");
            times.add(data);
        }
        return times;
    }

    private static List<Attendee> outside(TimeChoice.OfferedTime time) {
        return time.attendees().stream()
                .filter(one -> one.strain().map(Strain::counts).orElse(true))
                .toList();
    }

    /** Who would meet outside nine to five, and what that means for their turns. */
    private String note(Reader reader, TimeChoice.OfferedTime time) {
        List<Attendee> outside = outside(time);
        if (outside.isEmpty()) {
            return words.text(reader, "session.times.good");
        }
        String who = outside.stream().map(one -> sessions.who(reader, one)).collect(Collectors.joining(", "));
        return words.text(reader, "session.times.outside", who)
                + " "
                + words.text(reader, time.fair() ? "session.times.fair" : "session.times.unfair");
    }

    /** Nothing where nobody has met outside nine to five and nobody would. */
    private List<String> turns(Reader reader, TimeChoice choice) {
        boolean concerned = choice.turns().stream().anyMatch(turn -> turn.outside() > 0)
                || choice.times().stream().anyMatch(time -> !outside(time).isEmpty());
        int fewest =
                choice.turns().stream().mapToInt(TimeChoice.Turn::outside).min().orElse(0);
        boolean equal = choice.turns().stream().allMatch(turn -> turn.outside() == fewest);
        return !concerned
                ? List.of()
                : choice.turns().stream()
                        .map(turn -> turn(reader, turn, !equal && turn.outside() == fewest))
                        .toList();
    }

    private String turn(Reader reader, TimeChoice.Turn turn, boolean next) {
        String who = turn.reader()
                ? words.text(reader, "session.you.beginning")
                : sessions.names(reader, Stream.of(turn.account()));
        String count =
                words.text(reader, "session.turn", who, words.counted(reader, "session.turn.count", turn.outside()));
        return next
                ? count + " " + words.text(reader, turn.reader() ? "session.turn.you" : "session.turn.next")
                : count;
    }
}
