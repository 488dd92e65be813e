package org.reversementoring.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Matter.Area;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Changes;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns the history into what its template takes. */
public final class HistoryComponents {

    private final Components components;
    private final Changes changes;
    private final Words words;

    public HistoryComponents(Components components, Changes changes, Words words) {
        this.components = components;
        this.changes = changes;
        this.words = words;
    }

    /**
     * @param user as typed
     * @param error why nobody can be found by it
     * @param older whether there are older changes than these
     * @param newer whether these are not the newest
     */
    String page(
            Reader reader,
            Surface surface,
            Optional<Area> area,
            String user,
            Optional<String> error,
            List<Change> found,
            boolean older,
            boolean newer) {
        components.require(surface, "coordination");
        String slug = area.map(Area::slug).orElse("");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("url", surface.action("history"));
        data.put(
                "areas",
                Stream.of(Area.values())
                        .map(one -> Map.<String, Object>of(
                                "value", one.slug(),
                                "label", words.text(reader, Changes.areaKey(one)),
                                "selected", one.slug().equals(slug)))
                        .toList());
        data.put("user", user);
        data.put("error", error.orElse(""));
        data.put("changes", changes.rows(reader, found));
        data.put("olderUrl", older ? older(surface, slug, user, found) : "");
        data.put("newestUrl", newer ? surface.action("history", "area", slug, "user", user) : "");
        return components.render("History.page", data);
    }

    private static String older(Surface surface, String area, String user, List<Change> found) {
        int last = found.get(found.size() - 1).id();
        return surface.action("history", "area", area, "user", user, "before", Integer.toString(last));
    }
}
