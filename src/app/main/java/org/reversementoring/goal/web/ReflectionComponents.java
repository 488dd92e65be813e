package org.reversementoring.goal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reversementoring.goal.Reflection;
import org.reversementoring.goal.ReflectionsView;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;

/** Turns reflections into what their template takes. */
public final class ReflectionComponents {
    private final Components components;
    private final GoalWords words;

    public ReflectionComponents(Components components, GoalWords words) {
        this.components = components;
        this.words = words;
    }

    /** What the form shows. @param id of the entry that is being changed; 0 for a new one */
    record Typed(int id, int version, String kind, String text) {}

    /**
     * @param people whose it is
     * @param wikiUrl the reader's own page of the wiki; empty if there is none
     * @param removing the number of the entry that is about to be removed; 0 for none
     */
    String reflections(
            Reader reader,
            Surface surface,
            ReflectionsView view,
            String people,
            String wikiUrl,
            Typed typed,
            int removing,
            Function<String, List<String>> errors,
            boolean writable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("people", people);
        data.put("wikiUrl", wikiUrl);
        data.put("tabs", words.tabs(reader, surface, view.pairingId(), "reflections"));
        data.put("pairingId", view.pairingId());
        data.put("id", typed.id());
        data.put("version", typed.version());
        data.put(
                "kinds",
                Stream.of(Reflection.Kind.values())
                        .map(kind -> Map.of(
                                "value", kind.name(),
                                "label", words.named(reader, "goal.reflection.kind.", kind),
                                "selected", kind.name().equals(typed.kind())))
                        .toList());
        data.put("text", typed.text());
        data.put("most", Reflection.LONGEST);
        data.put("kindErrors", errors.apply("kind"));
        data.put("textErrors", errors.apply("text"));
        data.put(
                "own",
                view.own().stream()
                        .map(one -> own(reader, surface, one, removing))
                        .toList());
        data.put(
                "shared",
                view.shared().stream()
                        .map(one -> {
                            Map<String, Object> entry = entry(reader, one.reflection());
                            entry.put("by", words.text(reader, "goal.reflection.by", words.name(reader, one.by())));
                            return entry;
                        })
                        .toList());
        data.put("changeUrl", surface.action("reflection-change"));
        data.put("cancelUrl", GoalWords.address(surface, "reflections", view.pairingId()));
        data.put("live", view.changeable());
        data.put("changeable", writable);
        components.require(surface, "goal");
        return components.render("Goal.reflections", data);
    }

    private Map<String, Object> own(Reader reader, Surface surface, Reflection one, int removing) {
        Map<String, Object> entry = entry(reader, one);
        String pairing = Integer.toString(one.pairingId());
        String id = Integer.toString(one.id());
        entry.put("id", one.id());
        entry.put("shared", one.shared());
        entry.put("forStory", one.forStory());
        entry.put("editUrl", surface.action("reflections", "pairingId", pairing, "edit", id));
        entry.put("removeUrl", surface.action("reflections", "pairingId", pairing, "removing", id));
        entry.put("removing", one.id() == removing);
        return entry;
    }

    private Map<String, Object> entry(Reader reader, Reflection one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", words.named(reader, "goal.reflection.kind.", one.kind()));
        entry.put("text", one.text());
        entry.put("at", words.day(reader, one.writtenAt()));
        return entry;
    }
}
