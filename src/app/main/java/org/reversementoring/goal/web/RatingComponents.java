package org.reversementoring.goal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.goal.RatingPoint;
import org.reversementoring.goal.RatingsView;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Level;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;

/** Turns ratings into what their templates take. */
public final class RatingComponents {
    private static final int FIRST_STEP = 20;
    private static final int STEP = 50;

    private final Components components;
    private final GoalWords words;

    public RatingComponents(Components components, GoalWords words) {
        this.components = components;
        this.words = words;
    }

    /**
     * The page that has a form around it where the reader is asked.
     *
     * @param people whose it is
     * @param typed levels by the number of the topic, as they were sent; empty where nothing was
     * @param further the topic that was added to the form; 0 for none
     */
    String ratings(
            Reader reader,
            Surface surface,
            RatingsView view,
            String people,
            Map<Integer, String> typed,
            int further,
            Function<String, List<String>> errors,
            boolean writable) {
        Part part = view.people().get(0).part();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("people", people);
        data.put("tabs", words.tabs(reader, surface, view.pairingId(), "goal-ratings"));
        data.put("pairingId", view.pairingId());
        data.put("rated", rated(reader, view, true));
        data.put("point", view.point().map(RatingPoint::name).orElse(""));
        data.put(
                "pointText",
                view.point()
                        .map(point -> words.named(reader, "goal.rating.ask.", point))
                        .orElse(""));
        data.put("scaleText", words.named(reader, "goal.rating.scale.", part));
        data.put(
                "rows",
                view.topics().stream()
                        .map(topic -> row(reader, view, part, topic, typed, errors))
                        .toList());
        data.put(
                "choices",
                view.choices().stream()
                        .map(topic -> Map.<String, Object>of(
                                "value", topic.id(), "label", topic.name(), "selected", topic.id() == further))
                        .toList());
        data.put("levels", levels(reader, part, typed.getOrDefault(further, "")));
        data.put("furtherErrors", errors.apply("level-" + further));
        data.put("changeable", writable);
        components.require(surface, "goal");
        return components.render("Goal.ratings", data);
    }

    private Map<String, Object> row(
            Reader reader,
            RatingsView view,
            Part part,
            Topic topic,
            Map<Integer, String> typed,
            Function<String, List<String>> errors) {
        String kept = view.point()
                .flatMap(point -> view.people().get(0).level(topic.id(), point))
                .map(level -> Integer.toString(level.value()))
                .orElse("");
        return Map.of(
                "topicId", topic.id(),
                "topic", topic.name(),
                "levels", levels(reader, part, typed.getOrDefault(topic.id(), kept)),
                "errors", errors.apply("level-" + topic.id()));
    }

    private List<Map<String, Object>> levels(Reader reader, Part part, String chosen) {
        return IntStream.rangeClosed(Level.LOWEST, Level.HIGHEST)
                .mapToObj(value -> Map.<String, Object>of(
                        "value", value,
                        "label", words.named(reader, "goal.rating.level.", part, value),
                        "selected", Integer.toString(value).equals(chosen)))
                .toList();
    }

    /** How everybody has rated themselves. @param pictures whether there can be any */
    Map<String, Object> rated(Reader reader, RatingsView view, boolean pictures) {
        List<Map<String, Object>> topics = new ArrayList<>();
        for (Topic topic : view.topics()) {
            List<Map<String, Object>> scales = new ArrayList<>();
            List<Map<String, Object>> rows = new ArrayList<>();
            view.people().stream()
                    .filter(person -> person.levels().containsKey(topic.id()))
                    .forEach(person -> {
                        scales.add(scale(reader, person, topic));
                        rows.add(row(reader, person, topic));
                    });
            if (!scales.isEmpty()) {
                topics.add(Map.of("topic", topic.name(), "scales", scales, "rows", rows));
            }
        }
        return Map.of("topics", topics, "pictures", pictures);
    }

    private Map<String, Object> scale(Reader reader, RatingsView.Person person, Topic topic) {
        int[] places = Stream.of(RatingPoint.values())
                .mapToInt(point -> place(person.level(topic.id(), point)))
                .toArray();
        Map<String, Object> scale = new LinkedHashMap<>();
        scale.put("person", name(reader, person));
        scale.put(
                "text",
                words.text(
                        reader,
                        "goal.rating.picture",
                        topic.name(),
                        said(reader, person, topic, RatingPoint.BEFORE),
                        said(reader, person, topic, RatingPoint.MIDDLE),
                        said(reader, person, topic, RatingPoint.AFTER)));
        scale.put("low", IntStream.of(places).filter(place -> place > 0).min().orElse(0));
        scale.put("high", IntStream.of(places).max().orElse(0));
        scale.put("before", places[RatingPoint.BEFORE.ordinal()]);
        scale.put("middle", places[RatingPoint.MIDDLE.ordinal()]);
        scale.put("after", places[RatingPoint.AFTER.ordinal()]);
        return scale;
    }

    private static int place(Optional<Level> level) {
        return level.map(known -> FIRST_STEP + (known.value() - Level.LOWEST) * STEP)
                .orElse(0);
    }

    private Map<String, Object> row(Reader reader, RatingsView.Person person, Topic topic) {
        return Map.of(
                "person", name(reader, person),
                "before", said(reader, person, topic, RatingPoint.BEFORE),
                "middle", said(reader, person, topic, RatingPoint.MIDDLE),
                "after", said(reader, person, topic, RatingPoint.AFTER));
    }

    private String said(Reader reader, RatingsView.Person person, Topic topic, RatingPoint point) {
        return person.level(topic.id(), point)
                .map(level -> Integer.toString(level.value()))
                .orElseGet(() -> words.text(reader, "goal.table.none"));
    }

    private String name(Reader reader, RatingsView.Person person) {
        return words.text(
                reader, "goal.rating.who." + GoalWords.slug(person.part()), words.name(reader, person.account()));
    }
}
