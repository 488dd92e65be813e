package org.reversementoring.goal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.reversementoring.goal.ProgrammeGoal;
import org.reversementoring.goal.ProgrammeGoalService;
import org.reversementoring.goal.ProgrammeGoals;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;

/** Turns the goals of programmes into what their template takes. */
public final class ProgrammeGoalComponents {
    private final Components components;
    private final GoalWords words;

    public ProgrammeGoalComponents(Components components, GoalWords words) {
        this.components = components;
        this.words = words;
    }

    /**
     * @param programmes all of the site, to turn to another one
     * @param typed what the form shows
     * @param overtaken whether somebody else has changed the list since the form was first shown
     * @param serving how many goals of pairs serve each, by its number
     */
    String goals(
            Reader reader,
            Surface surface,
            Programme programme,
            List<Programme> programmes,
            ProgrammeGoals.Listed kept,
            List<ProgrammeGoalService.Typed> typed,
            boolean overtaken,
            Map<Integer, Integer> serving,
            Function<String, List<String>> errors,
            boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", programme.id());
        data.put("version", kept.version());
        data.put(
                "programmes",
                programmes.stream()
                        .filter(one -> programmes.size() > 1)
                        .map(one -> Map.<String, Object>of(
                                "href",
                                surface.action("programme-goals", "programmeId", Integer.toString(one.id())),
                                "label",
                                one.name(),
                                "current",
                                one.id() == programme.id()))
                        .toList());
        data.put(
                "meanwhile",
                overtaken ? kept.current().stream().map(ProgrammeGoal::title).toList() : List.of());
        data.put(
                "rows",
                IntStream.range(0, typed.size())
                        .mapToObj(i -> row(reader, typed, i, serving, errors))
                        .toList());
        data.put("longest", ProgrammeGoal.LONGEST);
        data.put(
                "retired",
                kept.retired().stream()
                        .map(goal -> Map.of("id", goal.id(), "title", goal.title()))
                        .toList());
        data.put("changeable", changeable);
        components.require(surface, "goal");
        return components.render("Goal.programme", data);
    }

    private Map<String, Object> row(
            Reader reader,
            List<ProgrammeGoalService.Typed> typed,
            int index,
            Map<Integer, Integer> serving,
            Function<String, List<String>> errors) {
        ProgrammeGoalService.Typed line = typed.get(index);
        int count = serving.getOrDefault(line.id(), 0);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", index + 1);
        row.put("id", line.id());
        row.put("title", line.title());
        row.put(
                "places",
                IntStream.rangeClosed(1, typed.size())
                        .mapToObj(place -> Map.<String, Object>of(
                                "value", place, "label", Integer.toString(place), "selected", place == line.position()))
                        .toList());
        row.put("serving", count == 0 ? "" : words.text(reader, "goal.programme.serving", Integer.toString(count)));
        row.put("errors", errors.apply("title-" + index));
        return row;
    }
}
