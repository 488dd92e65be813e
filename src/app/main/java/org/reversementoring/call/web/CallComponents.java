package org.reversementoring.call.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reversementoring.call.CallState;
import org.reversementoring.call.CallView;
import org.reversementoring.call.Invitation;
import org.reversementoring.call.Letter;
import org.reversementoring.call.Letters;
import org.reversementoring.call.OpenCall;
import org.reversementoring.call.Tally;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns open calls into what their templates take. */
public final class CallComponents {

    private final Components components;
    private final Words words;

    public CallComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** The latest call of a programme and, unless it is running, the form that opens the next. */
    String call(
            Reader reader,
            Surface surface,
            CallView view,
            Letters letters,
            boolean confirmed,
            Map<String, List<String>> errors,
            boolean changeable) {
        components.require(surface, "call");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", Integer.toString(view.programme().id()));
        data.put("programme", view.programme().name());
        data.put("mailReady", view.mailReady());
        data.put("changeable", changeable);
        data.put(
                "latest",
                view.latest().map(call -> latest(reader, surface, view, call)).orElse(Map.of("state", "")));
        data.put("open", !view.isRunning());
        data.put("recipients", words.counted(reader, "call.recipients", view.prospects()));
        data.put("anybody", view.prospects() > 0);
        data.put("examples", examples(reader, view));
        data.put(
                "letters",
                List.of(
                        letter(reader, "english", letters.english(), errors),
                        letter(reader, "german", letters.german(), errors)));
        data.put("confirmed", confirmed);
        data.put("confirmErrors", errors.get("confirmed"));
        return components.render("Call.page", data);
    }

    private String examples(Reader reader, CallView view) {
        String names = view.examples().stream().map(Account::fullName).collect(Collectors.joining(", "));
        int others = view.prospects() - view.examples().size();
        return others > 0 && !names.isEmpty()
                ? words.text(reader, "call.recipients.and-others", names, Integer.toString(others))
                : names;
    }

    private Map<String, Object> letter(
            Reader reader, String language, Letter letter, Map<String, List<String>> errors) {
        return Map.of(
                "language", language,
                "heading", words.text(reader, "call.language." + language),
                "subject", letter.subject(),
                "text", letter.text(),
                "subjectErrors", errors.get(language + "Subject"),
                "textErrors", errors.get(language + "Text"));
    }

    private Map<String, Object> latest(Reader reader, Surface surface, CallView view, OpenCall call) {
        Tally tally = view.tally().orElseThrow();
        Map<String, Object> latest = new LinkedHashMap<>();
        latest.put("state", call.state().name());
        latest.put(
                "heading",
                words.text(
                        reader,
                        "call.latest." + call.state().name().toLowerCase(reader.locale()),
                        at(reader, call.openedAt())));
        latest.put("pageUrl", view.path().map(surface::path).orElse(""));
        latest.put("facts", facts(reader, view, call, tally));
        return latest;
    }

    /** How far it has come: what has gone well first, then what needs to be known. */
    private List<String> facts(Reader reader, CallView view, OpenCall call, Tally tally) {
        List<String> facts = new ArrayList<>();
        facts.add(words.text(reader, "call.fact.sent", Integer.toString(tally.sent()), Integer.toString(call.asked())));
        facts.add(words.counted(reader, "call.fact.answers", view.answers()));
        if (call.state() == CallState.SENDING && tally.failing() > 0) {
            facts.add(words.text(
                    reader,
                    "call.fact.failing",
                    Integer.toString(tally.failing()),
                    tally.nextAttempt().map(next -> at(reader, next)).orElse("")));
        }
        addIfAny(reader, facts, "call.fact.no-address", tally.noAddress());
        addIfAny(reader, facts, "call.fact.given-up", tally.givenUp());
        addIfAny(reader, facts, "call.fact.uncertain", tally.uncertain());
        return facts;
    }

    private void addIfAny(Reader reader, List<String> facts, String key, int count) {
        if (count > 0) {
            facts.add(words.text(reader, key, Integer.toString(count)));
        }
    }

    private static String at(Reader reader, Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.locale())
                .format(ZonedDateTime.ofInstant(instant, reader.zone()));
    }

    /** What a call's page asks its reader. */
    String invitation(Reader reader, Surface surface, Invitation invitation) {
        components.require(surface, "call");
        boolean known = reader.person().isPresent();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("interactive", surface.interactive());
        data.put("known", known);
        data.put("answers", invitation.open() ? words.counted(reader, "call.answers", invitation.answers()) : "");
        data.put(
                "ideas",
                invitation.ideas().stream()
                        .map(topic -> idea(
                                reader, surface, topic, invitation.offered().contains(topic.id())))
                        .toList());
        data.put(
                "thanks",
                invitation.offered().isEmpty()
                        ? ""
                        : words.counted(
                                reader, "call.thanks", invitation.offered().size()));
        data.put("profileUrl", surface.action("my-profile"));
        data.put("topicsUrl", surface.action("topics"));
        return components.render("Call.invitation", data);
    }

    private Map<String, Object> idea(Reader reader, Surface surface, Topic topic, boolean offered) {
        String id = Integer.toString(topic.id());
        return Map.of(
                "name", topic.name(),
                "href", surface.action("topic", "topicId", id),
                "demand", words.counted(reader, "call.idea.wishes", topic.wishes()),
                "offered", offered,
                "offerUrl", surface.action("my-profile", "offer", id));
    }
}
