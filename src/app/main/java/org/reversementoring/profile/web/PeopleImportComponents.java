package org.reversementoring.profile.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reversementoring.profile.BadCell;
import org.reversementoring.profile.ImportId;
import org.reversementoring.profile.ImportPlan;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns what happens to a file of people into what its templates take. */
public final class PeopleImportComponents {

    /** The columns a file may have, in the order in which they are explained. */
    private static final List<String> COLUMNS = List.of(
            "username",
            "department",
            "grade",
            "joined",
            "manager",
            "site",
            "time_zone",
            "languages",
            "offers",
            "wishes",
            "programme");

    private final Components components;
    private final Words words;

    public PeopleImportComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    String choose(Reader reader, Surface surface, String text, List<String> errors, boolean changeable) {
        components.require(surface, "people-import");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", text);
        data.put("errors", errors);
        data.put(
                "columns",
                COLUMNS.stream()
                        .map(column -> Map.<String, Object>of(
                                "name", column, "meaning", words.text(reader, "import.meaning." + column)))
                        .toList());
        data.put(
                "example",
                words.text(reader, "import.format.example.lines").lines().toList());
        data.put("beginUrl", surface.action("people-import-begin"));
        data.put("chunkUrl", surface.action("people-import-chunk"));
        data.put("checkUrl", surface.action("people-import-check"));
        data.put("changeable", changeable);
        return components.render("PeopleImport.choose", data);
    }

    String check(Reader reader, Surface surface, ImportId id, ImportPlan plan, boolean changeable) {
        components.require(surface, "people-import");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("importId", id.value());
        data.put("good", plan.isGood());
        data.put("verdict", verdict(reader, plan));
        data.put("counts", counts(reader, plan.added(), plan.changed(), plan.unchanged()));
        data.put(
                "bad",
                plan.badCells().stream().map(cell -> badCell(reader, cell)).toList());
        data.put("badText", badText(reader, plan));
        data.put("backUrl", surface.action("people-import"));
        data.put("changeable", changeable);
        return components.render("PeopleImport.check", data);
    }

    private String verdict(Reader reader, ImportPlan plan) {
        if (!plan.isGood()) {
            return words.text(reader, "import.check.verdict.bad");
        }
        return plan.added() + plan.changed() == 0
                ? words.text(reader, "import.check.verdict.nothing")
                : words.text(reader, "import.check.verdict.good");
    }

    private String badText(Reader reader, ImportPlan plan) {
        int listed = plan.badCells().size();
        if (plan.bad() > listed) {
            return words.text(reader, "import.check.bad.first", listed, plan.bad());
        }
        return plan.bad() == 1
                ? words.text(reader, "import.check.bad.one")
                : words.text(reader, "import.check.bad.many", plan.bad());
    }

    private Map<String, Object> badCell(Reader reader, BadCell cell) {
        return Map.of(
                "line",
                Long.toString(cell.line()),
                "column",
                cell.column(),
                "reason",
                words.text(reader, cell.reasonKey(), cell.arguments().toArray(Serializable[]::new)));
    }

    String done(Reader reader, Surface surface, int added, int changed, int unchanged) {
        components.require(surface, "people-import");
        return components.render(
                "PeopleImport.done",
                Map.of(
                        "counts", counts(reader, added, changed, unchanged),
                        "findUrl", surface.action("find"),
                        "adminUrl", surface.action("admin")));
    }

    private List<Map<String, Object>> counts(Reader reader, int added, int changed, int unchanged) {
        return Stream.of(
                        Map.entry("import.count.added", added),
                        Map.entry("import.count.changed", changed),
                        Map.entry("import.count.unchanged", unchanged))
                .map(count -> Map.<String, Object>of(
                        "label", words.text(reader, count.getKey()), "number", Integer.toString(count.getValue())))
                .toList();
    }
}
