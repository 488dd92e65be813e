package org.reversementoring.recognition.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.recognition.Award;
import org.reversementoring.recognition.Badge;
import org.reversementoring.recognition.HonourService;
import org.reversementoring.recognition.NewAward;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns what coordinators do with badges into what its templates take. */
public final class HonourComponents {
    private final RecognitionComponents components;
    private final Words words;

    public HonourComponents(RecognitionComponents components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** @param all programmes of the site, to turn to another one */
    String rules(
            Reader reader,
            Surface surface,
            Programme programme,
            List<Programme> all,
            List<HonourService.Line> rules,
            List<HonourService.Given> given,
            boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", programme.id());
        data.put(
                "programmes",
                all.stream()
                        .filter(any -> all.size() > 1)
                        .map(one -> Map.of(
                                "href", href(surface, "badges", one.id()),
                                "label", one.name(),
                                "current", one.id() == programme.id()))
                        .toList());
        data.put("rules", rules.stream().map(line -> line(reader, line)).toList());
        data.put("given", given.stream().map(one -> given(reader, surface, one)).toList());
        data.put("giveUrl", href(surface, "badge-give", programme.id()));
        data.put("changeable", changeable);
        return components.render(surface, "Recognition.rules", data);
    }

    private static String href(Surface surface, String action, int programmeId) {
        return surface.action(action, "programmeId", Integer.toString(programmeId));
    }

    private Map<String, Object> line(Reader reader, HonourService.Line line) {
        Map<String, Object> data = components.rule(reader, line.rule());
        data.put(
                "off",
                line.offSince()
                        .map(since -> words.text(reader, "recognition.rules.off", words.moment(reader, since)))
                        .orElse(""));
        return data;
    }

    private Map<String, Object> given(Reader reader, Surface surface, HonourService.Given given) {
        return Map.of(
                "id", given.award().id(),
                "card", components.card(reader, given.award()),
                "name", given.owner().map(Account::fullName).orElseGet(() -> words.text(reader, "page.person.gone")),
                "href",
                        given.owner()
                                .map(owner -> surface.action("person", "user", owner.username()))
                                .orElse(""));
    }

    /** @param errors what is wrong with a field */
    String give(
            Reader reader,
            Surface surface,
            Programme programme,
            NewAward typed,
            Function<String, List<String>> errors,
            boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", programme.id());
        data.put(
                "choices",
                Badge.givenByHand().stream()
                        .map(badge -> {
                            Map<String, Object> choice = components.rule(reader, badge);
                            choice.put("chosen", badge.name().equals(typed.badge()));
                            return choice;
                        })
                        .toList());
        data.put("person", typed.person());
        data.put("title", typed.title());
        data.put("reason", typed.reason());
        data.put(
                "errors",
                Map.of(
                        "person", errors.apply("person"),
                        "badge", errors.apply("badge"),
                        "title", errors.apply("title"),
                        "reason", errors.apply("reason")));
        data.put("mostTitle", Award.LONGEST_TITLE);
        data.put("mostReason", Award.LONGEST_REASON);
        data.put("changeable", changeable);
        data.put("backUrl", href(surface, "badges", programme.id()));
        return components.render(surface, "Recognition.give", data);
    }
}
