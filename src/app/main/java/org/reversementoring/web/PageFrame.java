package org.reversementoring.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;

/** What all pages of the app have in common: the menu and the messages above, and the same way to say things. */
public final class PageFrame {

    /** What coordinators look after, in the order of the menu: the texts by their actions. */
    private static final Map<String, String> COORDINATION = coordination();

    private final CurrentReader readers;
    private final Surfaces surfaces;
    private final Components components;
    private final Words words;
    private final ReadOnlyMode readOnlyMode;

    public PageFrame(
            CurrentReader readers, Surfaces surfaces, Components components, Words words, ReadOnlyMode readOnlyMode) {
        this.readers = readers;
        this.surfaces = surfaces;
        this.components = components;
        this.words = words;
        this.readOnlyMode = readOnlyMode;
    }

    private static Map<String, String> coordination() {
        Map<String, String> actions = new LinkedHashMap<>();
        actions.put("topics-admin", "page.menu.topics-admin");
        actions.put("matching", "page.menu.matching");
        actions.put("programme-goals", "page.menu.goals");
        actions.put("pairings-admin", "page.menu.pairings");
        actions.put("pair-health", "page.menu.health");
        actions.put("neutral-contacts", "page.menu.neutral-contacts");
        actions.put("badges", "page.menu.badges");
        actions.put("people", "page.menu.people");
        actions.put("history", "page.menu.history");
        return Collections.unmodifiableMap(actions);
    }

    Reader reader() {
        return readers.get();
    }

    Surface surface() {
        return surfaces.page();
    }

    boolean readOnly() {
        return readOnlyMode.isOn();
    }

    Words words() {
        return words;
    }

    /**
     * @param current the action whose place in the menu is marked; empty for none
     * @param alone whether there is no menu at all
     */
    String head(Reader reader, String title, String lead, String current, boolean alone, List<Message> messages) {
        Surface surface = surface();
        components.require(surface, "page");
        List<Map<String, Object>> menu = new ArrayList<>();
        menu.add(entry(reader, surface, "find", "page.menu.find", current));
        menu.add(entry(reader, surface, "topics", "page.menu.topics", current));
        menu.add(entry(reader, surface, "stories", "page.menu.stories", current));
        menu.add(entry(reader, surface, "my-profile", "page.menu.my-profile", current));
        if (reader.person().isPresent()) {
            menu.add(entry(reader, surface, "circles", "page.menu.circles", current));
            menu.add(entry(reader, surface, "my-mentoring", "page.menu.my-mentoring", current));
            menu.add(entry(reader, surface, "bookmarks", "page.menu.bookmarks", current));
        }
        boolean coordination = COORDINATION.containsKey(current);
        if (reader.coordinator()) {
            String marked = coordination ? "topics-admin" : current;
            menu.add(entry(reader, surface, "topics-admin", "page.menu.coordination", marked));
        }
        if (reader.administrator()) {
            menu.add(entry(reader, surface, "admin", "page.menu.admin", current));
        }
        return components.render(
                "Page.head",
                Map.of(
                        "title",
                        title,
                        "lead",
                        lead,
                        "menu",
                        alone ? List.of() : menu,
                        "submenu",
                        coordination && reader.coordinator() ? submenu(reader, surface, current) : List.of(),
                        "messages",
                        messages.stream().map(Message::data).toList()));
    }

    private List<Map<String, Object>> submenu(Reader reader, Surface surface, String current) {
        return COORDINATION.entrySet().stream()
                .map(entry -> entry(reader, surface, entry.getKey(), entry.getValue(), current))
                .toList();
    }

    private Map<String, Object> entry(Reader reader, Surface surface, String action, String key, String current) {
        return Map.of(
                "href", surface.action(action),
                "label", words.text(reader, key),
                "current", action.equals(current));
    }

    String windowTitle(String title) {
        return components.render("Page.windowTitle", Map.of("title", title)).strip();
    }

    /** Says that what the reader asked for is not there (any more), and where to go instead. */
    String vanished(Reader reader, String text) {
        return vanished(text, "find", words.text(reader, "page.menu.find"));
    }

    /** @param action where to go instead */
    String vanished(String text, String action, String label) {
        return components.render(
                "Page.vanished",
                Map.of("text", text, "steps", List.of(step(surface().action(action), label))));
    }

    /** @param sent by the form: values by their names */
    String asking(Map<String, String> sent, String effect, String submit, String backUrl) {
        List<Map<String, String>> hidden = sent.entrySet().stream()
                .map(one -> Map.of("name", one.getKey(), "value", one.getValue()))
                .toList();
        return components.render(
                "Page.asking",
                Map.of(
                        "hidden", hidden,
                        "effect", effect,
                        "submit", submit,
                        "backUrl", backUrl,
                        "changeable", !readOnly()));
    }

    private static Map<String, Object> step(String href, String label) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("href", href);
        step.put("label", label);
        return step;
    }
}
