package org.reversementoring.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.programme.Matter.Area;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Changes;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns what administrators see of programmes into what its templates take. */
public final class ProgrammeComponents {

    private final Components components;
    private final Words words;

    public ProgrammeComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    String overview(
            Reader reader,
            Surface surface,
            List<Programme> programmes,
            ProgrammeService service,
            int topics,
            int people,
            Optional<String> coordinators,
            boolean coordinatorsGone,
            List<String> missing,
            String told,
            boolean changeable) {
        components.require(surface, "programme");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "programmes",
                programmes.stream()
                        .map(programme -> Map.<String, Object>of(
                                "name", programme.name(),
                                "purpose", programme.purpose(),
                                "href", surface.path(service.path(programme)),
                                "callUrl", callUrl(surface, programme),
                                "goalsUrl",
                                        surface.action(
                                                "programme-goals", "programmeId", Integer.toString(programme.id())),
                                "editUrl",
                                        surface.action(
                                                "programme-edit", "programmeId", Integer.toString(programme.id())),
                                "closed", programme.closed()))
                        .toList());
        data.put("newUrl", surface.action("programme-new"));
        data.put("topicsText", words.counted(reader, "programme.overview.topics", topics));
        data.put("topicsUrl", surface.action("topics"));
        data.put("starterText", words.text(reader, "programme.overview.starter.text"));
        data.put("peopleText", words.counted(reader, "programme.overview.people", people));
        data.put("importUrl", surface.action("people-import"));
        data.put("coordinatorsText", coordinators(reader, coordinators, coordinatorsGone));
        data.put("coordinatorsGone", coordinatorsGone);
        data.put("coordinatorsUrl", surface.action("coordinators"));
        data.put("badgesUrl", surface.action("badge-keys-admin"));
        data.put("communicationsUrl", surface.action("communications"));
        data.put("missing", missing);
        data.put("told", told);
        data.put("changeable", changeable);
        return components.render("Programme.overview", data);
    }

    private String coordinators(Reader reader, Optional<String> group, boolean gone) {
        return group.map(name -> words.text(
                        reader, gone ? "programme.coordinators.gone" : "programme.overview.coordinators.group", name))
                .orElseGet(() -> words.text(reader, "programme.overview.coordinators.none"));
    }

    /** @param errors by the name of the field */
    String begin(
            Surface surface,
            String name,
            String purpose,
            String spaceKey,
            boolean existing,
            NotesPlace notesPlace,
            Map<String, List<String>> errors,
            boolean changeable) {
        components.require(surface, "programme");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", name);
        data.put("purpose", purpose);
        data.put("spaceKey", spaceKey);
        data.put("existing", existing);
        data.put("notesPlace", notesPlace.name());
        data.put("errors", errors);
        data.put("cancelUrl", surface.action("admin"));
        data.put("changeable", changeable);
        return components.render("Programme.begin", data);
    }

    /** @param typed what the form shows, as it was typed; what the programme says beside it is shown if it differs */
    String edit(
            Reader reader,
            Surface surface,
            Programme programme,
            Map<String, String> typed,
            boolean overtaken,
            Map<String, List<String>> errors,
            boolean changeable) {
        components.require(surface, "programme");
        Map<String, Object> data = new LinkedHashMap<>(typed);
        data.put("programmeId", programme.id());
        data.put("version", programme.version());
        data.put("closed", programme.closed());
        data.put("errors", errors);
        data.put(
                "now",
                overtaken
                        ? Map.of(
                                        "name", programme.name(),
                                        "purpose", programme.purpose(),
                                        "notesPlace", programme.notesPlace().name(),
                                        "circles", Boolean.toString(programme.circles()))
                                .entrySet()
                                .stream()
                                .filter(field -> !field.getValue().equals(typed.get(field.getKey())))
                                .sorted(Map.Entry.comparingByKey())
                                .map(field -> Map.<String, Object>of(
                                        "label",
                                        Changes.label(reader, words, Area.PROGRAMMES, field.getKey()),
                                        "text",
                                        String.join(
                                                "\n", Changes.shown(reader, words, field.getKey(), field.getValue()))))
                                .toList()
                        : List.of());
        data.put("cancelUrl", surface.action("admin"));
        data.put("changeable", changeable);
        return components.render("Programme.edit", data);
    }

    /** @param shown the group that was on the screen when the form was first shown */
    String coordinators(Surface surface, String group, String shown, List<String> errors, boolean changeable) {
        components.require(surface, "programme");
        return components.render(
                "Programme.coordinators",
                Map.of(
                        "group", group,
                        "shown", shown,
                        "errors", errors,
                        "cancelUrl", surface.action("admin"),
                        "changeable", changeable));
    }

    private static String callUrl(Surface surface, Programme programme) {
        return surface.action("open-call", "programmeId", Integer.toString(programme.id()));
    }

    /** @param path of the programme's home page below the site's base address */
    String made(Surface surface, Programme programme, String path) {
        components.require(surface, "programme");
        return components.render(
                "Programme.made",
                Map.of(
                        "spaceUrl", surface.path(path),
                        "callUrl", callUrl(surface, programme),
                        "importUrl", surface.action("people-import"),
                        "adminUrl", surface.action("admin")));
    }
}
