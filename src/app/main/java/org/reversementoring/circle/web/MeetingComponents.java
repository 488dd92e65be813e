package org.reversementoring.circle.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.circle.Idea;
import org.reversementoring.circle.IdeaState;
import org.reversementoring.circle.MeetingView;
import org.reversementoring.circle.Turn;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns innovation meetings into what their templates take. */
public final class MeetingComponents {
    private final Components components;
    private final Words words;

    public MeetingComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** Whose turn it is and all ideas, with the form in which one adds one. */
    String meeting(
            Reader reader,
            Surface surface,
            MeetingView view,
            String typed,
            List<String> errors,
            String olderUrl,
            boolean changeable) {
        Map<String, Object> data = rota(reader, surface, view);
        data.put("id", view.groupId());
        data.put("typed", typed);
        data.put("longest", Idea.LONGEST);
        data.put("errors", errors);
        data.put("open", view.changeable());
        data.put("changeable", changeable);
        data.put("counts", counts(reader, view));
        data.put(
                "ideas",
                view.ideas().stream()
                        .map(idea -> idea(reader, surface, view, idea))
                        .toList());
        data.put("past", past(reader, view));
        data.put("olderUrl", olderUrl);
        data.put("backUrl", surface.action("pairing", "pairingId", Integer.toString(view.groupId())));
        return render(surface, "Circle.meeting", data);
    }

    private Map<String, Object> rota(Reader reader, Surface surface, MeetingView view) {
        Map<String, Object> data = new LinkedHashMap<>();
        Optional<Account> first = view.next().stream().findFirst();
        boolean own = first.map(Account::key).equals(reader.person());
        data.put("own", own);
        data.put(
                "next",
                own
                        ? words.text(reader, "circle.rota.own")
                        : first.map(account -> words.text(reader, "circle.rota.next", account.fullName()))
                                .orElse(""));
        String then = view.next().stream().skip(1).map(Account::fullName).collect(Collectors.joining(", "));
        data.put("then", then.isEmpty() ? "" : words.text(reader, "circle.rota.then", then));
        data.put(
                "turnsUrl",
                view.changeable() ? surface.action("turns", "pairingId", Integer.toString(view.groupId())) : "");
        return data;
    }

    private List<String> counts(Reader reader, MeetingView view) {
        return view.counts().entrySet().stream()
                .map(entry -> words.text(
                        reader,
                        "circle.idea.count",
                        words.text(reader, "circle.idea.state." + CircleComponents.name(entry.getKey())),
                        Integer.toString(entry.getValue())))
                .toList();
    }

    private Map<String, Object> idea(Reader reader, Surface surface, MeetingView view, MeetingView.IdeaView shown) {
        Idea idea = shown.idea();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", idea.text());
        data.put("by", name(reader, shown.by()));
        data.put("at", words.day(reader, idea.at()));
        data.put("state", idea.state().name());
        data.put("stateName", words.text(reader, "circle.idea.state." + CircleComponents.name(idea.state())));
        data.put("why", idea.why());
        data.put("href", view.changeable() ? surface.action("idea", "ideaId", Integer.toString(idea.id())) : "");
        return data;
    }

    private List<Map<String, Object>> past(Reader reader, MeetingView view) {
        return view.past().stream()
                .map(presented -> Map.<String, Object>of(
                        "at", words.day(reader, presented.at()),
                        "by", name(reader, presented.by()),
                        "subject", presented.subject()))
                .toList();
    }

    private String name(Reader reader, Optional<Account> account) {
        return account.map(Account::fullName).orElseGet(() -> words.text(reader, "pairing.gone"));
    }

    /** What can be done with the turn that is next. @param errors of the fields subject and other */
    String turns(
            Reader reader,
            Surface surface,
            MeetingView view,
            String subject,
            Map<String, List<String>> errors,
            boolean changeable) {
        Map<String, Object> data = rota(reader, surface, view);
        data.put("id", view.groupId());
        data.put("number", view.turn());
        data.put("subject", subject);
        data.put("longest", Turn.LONGEST_SUBJECT);
        data.put("errors", errors);
        data.put(
                "others",
                view.next().stream()
                        .skip(1)
                        .map(account -> Map.of("value", account.username(), "label", account.fullName()))
                        .toList());
        data.put("changeable", changeable);
        data.put("backUrl", surface.action("meeting", "pairingId", Integer.toString(view.groupId())));
        return render(surface, "Circle.turns", data);
    }

    /** The form that says what has become of an idea. */
    String decision(
            Reader reader,
            Surface surface,
            Idea idea,
            int version,
            String state,
            String why,
            Map<String, List<String>> errors,
            boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", idea.id());
        data.put("version", version);
        data.put("text", idea.text());
        data.put(
                "states",
                Stream.of(IdeaState.values())
                        .map(one -> Map.of(
                                "value", one.name(),
                                "label", words.text(reader, "circle.idea.state." + CircleComponents.name(one)),
                                "selected", one.name().equals(state)))
                        .toList());
        data.put("why", why);
        data.put("longest", Idea.LONGEST_WHY);
        data.put("errors", errors);
        data.put("changeable", changeable);
        data.put("backUrl", surface.action("meeting", "pairingId", Integer.toString(idea.groupId())));
        return render(surface, "Circle.decision", data);
    }

    /** On the page of the group. */
    String panel(Reader reader, Surface surface, MeetingView view) {
        Map<String, Object> data = rota(reader, surface, view);
        int ideas = view.counts().values().stream().mapToInt(Integer::intValue).sum();
        data.put("ideas", words.counted(reader, "circle.ideas", ideas));
        data.put("href", surface.action("meeting", "pairingId", Integer.toString(view.groupId())));
        return render(surface, "Circle.meetingPanel", data);
    }

    private String render(Surface surface, String template, Map<String, Object> data) {
        components.require(surface, "pairing");
        return components.render(template, data);
    }
}
