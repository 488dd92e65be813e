package org.reversementoring.round.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.matching.CommonTopic;
import org.reversementoring.matching.Told;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.programme.Reader;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.Effect;
import org.reversementoring.round.PairExplanation;
import org.reversementoring.round.PairView;
import org.reversementoring.web.Surface;

/** Turns pairs, and what changing them would do, into what their templates take. */
public final class PairComponents {
    private static final int MOST_TOPICS = 6;

    private final RoundComponents rounds;
    private final RoundWords words;

    public PairComponents(RoundComponents rounds, RoundWords words) {
        this.rounds = rounds;
        this.words = words;
    }

    String title(Reader reader, PairExplanation found) {
        return words.names(reader, found.pair());
    }

    String pair(Reader reader, Surface surface, BoardView view, PairExplanation found, Done done, boolean changeable) {
        int programme = view.programme().id();
        PairView pair = found.pair();
        Told told = found.told();
        boolean open = !view.board().published() && view.active().isEmpty();
        Set<Integer> shared = new HashSet<>();
        Stream.concat(told.topics().stream(), told.returned().stream())
                .map(CommonTopic::topicId)
                .forEach(shared::add);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", programme);
        data.put("pairId", pair.id());
        data.put("version", view.board().version());
        data.put("done", done.data(reader, words));
        data.put("tags", rounds.tags(reader, pair));
        data.put("status", rounds.status(reader, pair));
        data.put(
                "sides",
                List.of(
                        side(reader, surface, "mentor", found.mentor(), shared),
                        side(reader, surface, "mentee", found.mentee(), shared)));
        data.put("begin", topics(reader, found.beginWith(), told.topics()));
        data.put("returned", topics(reader, found.inReturn(), told.returned()));
        data.put("score", words.number(reader, pair.score()));
        data.put("most", Math.max(1, most(told)));
        data.put("ofMost", ofMost(reader, most(told)));
        data.put("withheld", told.withheld());
        data.put("points", told.withheld() ? List.of() : points(reader, told));
        data.put("buttons", open ? rounds.buttons(reader, pair) : List.of());
        data.put(
                "ways",
                open && pair.mark().isOnBoard() && hasOthers(view)
                        ? ways(reader, surface, programme, pair)
                        : List.of());
        data.put("backUrl", RoundComponents.address(surface, "matching", programme));
        data.put("changeable", changeable);
        return rounds.render(surface, "Round.pair", data);
    }

    private Map<String, Object> side(
            Reader reader, Surface surface, String part, ProfileView profile, Set<Integer> shared) {
        boolean mentor = part.equals("mentor");
        return Map.of(
                "part", words.text(reader, "round.pair." + part),
                "name", profile.account().fullName(),
                "href", surface.action("person", "user", profile.account().username()),
                "facts",
                        Stream.of(profile.department(), profile.site())
                                .filter(fact -> !fact.isEmpty())
                                .toList(),
                "lists",
                        List.of(
                                interests(reader, "offers", profile.offers(), shared, mentor),
                                interests(reader, "wishes", profile.wishes(), shared, !mentor)));
    }

    /** Common topics first; of the others as many as there is room for. */
    private Map<String, Object> interests(
            Reader reader, String key, List<ProfileView.Interest> all, Set<Integer> shared, boolean first) {
        List<Map<String, Object>> topics = Stream.concat(
                        all.stream().filter(one -> shared.contains(one.topic().id())),
                        all.stream().filter(one -> !shared.contains(one.topic().id())))
                .limit(MOST_TOPICS)
                .map(one -> Map.<String, Object>of(
                        "name", one.topic().name(),
                        "level",
                                words.text(
                                        reader,
                                        "round.pair.level",
                                        Integer.toString(one.level().value())),
                        "shared", shared.contains(one.topic().id())))
                .toList();
        return Map.of("heading", words.text(reader, "round.pair." + key), "topics", topics, "first", first);
    }

    private List<String> topics(Reader reader, List<Topic> named, List<CommonTopic> common) {
        List<String> lines = new ArrayList<>();
        for (Topic topic : named) {
            common.stream()
                    .filter(one -> one.topicId() == topic.id())
                    .findFirst()
                    .ifPresent(one -> lines.add(words.text(
                            reader,
                            "round.pair.begin.topic",
                            topic.name(),
                            Integer.toString(one.offered()),
                            Integer.toString(one.wished()))));
        }
        return lines;
    }

    private static int most(Told told) {
        return told.otherMost()
                + told.shown().stream().mapToInt(Told.Points::most).sum();
    }

    private String ofMost(Reader reader, int most) {
        return words.text(reader, "round.pair.of-most", words.number(reader, most));
    }

    /** Each criterion that may be shown, with its place in the bar; the others are one sum. */
    private List<Map<String, Object>> points(Reader reader, Told told) {
        List<Map<String, Object>> points = new ArrayList<>();
        int start = 0;
        for (Told.Points one : told.shown()) {
            String key = "matching.criterion." + RoundWords.slug(one.criterion());
            points.add(point(
                    reader,
                    words.text(reader, key + ".label"),
                    words.text(reader, key + ".help"),
                    one.points(),
                    one.most(),
                    start,
                    one.criterion().ordinal() + 1));
            start += one.points();
        }
        if (told.otherMost() > 0) {
            points.add(point(
                    reader,
                    words.text(reader, "round.pair.other"),
                    words.text(reader, "round.pair.other.help"),
                    told.otherPoints(),
                    told.otherMost(),
                    start,
                    9));
        }
        return points;
    }

    private Map<String, Object> point(
            Reader reader, String label, String help, int points, int most, int start, int hue) {
        return Map.of(
                "label", label,
                "help", help,
                "points", words.number(reader, points),
                "ofMost", ofMost(reader, most),
                "start", start,
                "width", points,
                "hue", hue);
    }

    /** Whether there is another pair at all to change partners with; by the rules or not takes looking at them all. */
    private static boolean hasOthers(BoardView view) {
        return view.counts().entrySet().stream()
                        .filter(count -> count.getKey().isOnBoard())
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                > 1;
    }

    private List<Map<String, Object>> ways(Reader reader, Surface surface, int programme, PairView pair) {
        return List.of(Map.of(
                "href",
                RoundComponents.address(surface, "matching-swap", programme, "pairId", Integer.toString(pair.id())),
                "label",
                words.text(reader, "round.act.swap"),
                "help",
                words.text(reader, "round.act.swap.help")));
    }

    /** A list of people or pairs, one of which is to be chosen. */
    record Choice(String name, List<Option> options, String chosen, List<String> errors) {}

    record Option(String value, String label) {}

    /**
     * The form in which a change by hand is tried before it is made.
     *
     * @param key of its texts, without their last words
     * @param effect nothing before the choice is made
     */
    String trial(
            Reader reader,
            Surface surface,
            BoardView view,
            String key,
            Map<String, String> hidden,
            List<Choice> choices,
            Map<String, Object> effect,
            String backUrl,
            boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", view.programme().id());
        data.put("version", view.board().version());
        data.put(
                "fields",
                hidden.entrySet().stream()
                        .map(field -> Map.of("name", field.getKey(), "value", field.getValue()))
                        .toList());
        data.put(
                "choices",
                choices.stream()
                        .map(choice -> Map.<String, Object>of(
                                "name", choice.name(),
                                "label", words.text(reader, key + "." + choice.name()),
                                "none", words.text(reader, "round.swap.none"),
                                "errors", choice.errors(),
                                "options",
                                        choice.options().stream()
                                                .map(option -> Map.<String, Object>of(
                                                        "value", option.value(),
                                                        "label", option.label(),
                                                        "selected",
                                                                option.value().equals(choice.chosen())))
                                                .toList()))
                        .toList());
        if (!effect.isEmpty()) {
            data.put("effect", effect);
        }
        data.put("look", words.text(reader, key + ".look"));
        data.put("submit", words.text(reader, key + ".submit"));
        data.put("backUrl", backUrl);
        data.put("changeable", changeable);
        return rounds.render(surface, "Round.trial", data);
    }

    /** What a change would do, as the template of {@link #trial} takes it. */
    Map<String, Object> effect(Reader reader, Effect effect) {
        long gain = effect.after().total() - effect.before().total();
        List<String> others = new ArrayList<>();
        effect.made()
                .forEach(pair -> others.add(words.text(
                        reader,
                        "round.effect.new-pair",
                        words.name(reader, pair.mentor()),
                        words.name(reader, pair.mentee()),
                        words.number(reader, pair.score()))));
        effect.gone()
                .forEach(pair -> others.add(words.text(
                        reader,
                        "round.effect.no-pair",
                        words.name(reader, pair.mentor()),
                        words.name(reader, pair.mentee()),
                        words.number(reader, pair.score()))));
        effect.without().stream()
                .map(Account::fullName)
                .forEach(name -> others.add(words.text(reader, "round.effect.without", name)));
        return Map.of(
                "was", words.text(reader, "round.effect.before"),
                "is", words.text(reader, "round.effect.after"),
                "heading", words.text(reader, "round.effect.heading"),
                "verdict",
                        words.text(
                                reader,
                                gain > 0
                                        ? "round.effect.better"
                                        : gain < 0 ? "round.effect.worse" : "round.effect.same",
                                words.number(reader, Math.abs(gain))),
                "rows", Figures.beforeAfter(reader, words, effect.before(), effect.after(), true),
                "others", others);
    }
}
