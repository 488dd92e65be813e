package org.reversementoring.round.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.LeftOut;
import org.reversementoring.matching.NewPolicy;
import org.reversementoring.matching.Statistics;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Reader;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.Comparison;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.round.KeptLeftOut;
import org.reversementoring.round.LeftOutView;
import org.reversementoring.round.Mark;
import org.reversementoring.round.PairView;
import org.reversementoring.round.RoundDifference;
import org.reversementoring.round.Run;
import org.reversementoring.round.RunState;
import org.reversementoring.round.Summary;
import org.reversementoring.web.Surface;

/** Turns what rounds have come to into what its templates take: those left out, differences, trials, publishing. */
public final class ResultComponents {
    private final RoundComponents rounds;
    private final RoundWords words;
    private final Clock clock;

    public ResultComponents(RoundComponents rounds, RoundWords words, Clock clock) {
        this.rounds = rounds;
        this.words = words;
        this.clock = clock;
    }

    /** @param found one more than a page has, if there is another one */
    String leftOut(
            Reader reader,
            Surface surface,
            BoardView view,
            List<LeftOutView> found,
            boolean asMentor,
            boolean further,
            boolean changeable) {
        int programme = view.programme().id();
        Statistics statistics = view.board().statistics();
        boolean more = found.size() > ExplanationService.PAGE_SIZE;
        List<LeftOutView> shown = more ? found.subList(0, ExplanationService.PAGE_SIZE) : found;
        String side = asMentor ? "mentors" : "";
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", programme);
        data.put("side", side);
        data.put(
                "sides",
                List.of(
                        side(reader, surface, programme, "mentees", statistics.menteesWithout(), !asMentor),
                        side(reader, surface, programme, "mentors", statistics.mentorsWithout(), asMentor)));
        data.put(
                "people",
                shown.stream()
                        .map(one -> person(reader, surface, programme, one))
                        .toList());
        data.put("empty", rounds.empty(reader, "round.left.empty." + (asMentor ? "mentors" : "mentees"), List.of()));
        data.put(
                "byHandUrl",
                view.board().published() ? "" : RoundComponents.address(surface, "matching-by-hand", programme));
        data.put(
                "pages",
                Map.of(
                        "previousUrl",
                        further ? RoundComponents.address(surface, "matching-left-out", programme, "side", side) : "",
                        "nextUrl",
                        more
                                ? RoundComponents.address(
                                        surface,
                                        "matching-left-out",
                                        programme,
                                        "side",
                                        side,
                                        "after",
                                        Integer.toString(
                                                shown.get(shown.size() - 1).id()))
                                : "",
                        "text",
                        ""));
        data.put("changeable", changeable);
        return rounds.render(surface, "Round.leftOut", data);
    }

    private Map<String, Object> side(
            Reader reader, Surface surface, int programme, String key, int count, boolean current) {
        return Map.of(
                "href",
                RoundComponents.address(
                        surface, "matching-left-out", programme, "side", key.equals("mentors") ? key : ""),
                "label",
                words.text(reader, "round.left.side." + key, words.number(reader, count)),
                "current",
                current);
    }

    private Map<String, Object> person(Reader reader, Surface surface, int programme, LeftOutView one) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("key", one.id());
        person.put("name", words.name(reader, one.person()));
        person.put(
                "href", one.person().map(account -> personUrl(surface, account)).orElse(""));
        person.put("why", why(reader, one.leftOut().cause()));
        person.put("paired", one.paired() ? words.text(reader, "round.left.paired") : "");
        person.put("open", one.answer() == KeptLeftOut.Answer.NOT_ASKED && !one.paired());
        person.put("known", one.leftOut().change().isPresent());
        person.put("help", help(reader, one));
        person.put(
                "helpHref",
                one.leftOut()
                        .change()
                        .map(change -> helpUrl(surface, programme, one, change))
                        .orElse(""));
        person.put(
                "helpLink",
                one.leftOut()
                        .change()
                        .map(change -> words.text(
                                reader,
                                change instanceof LeftOut.Change.Setting
                                        ? "round.left.open-rule"
                                        : "round.left.open-person"))
                        .orElse(""));
        return person;
    }

    private static String personUrl(Surface surface, Account account) {
        return surface.action("person", "user", account.username());
    }

    private String why(Reader reader, LeftOut.Cause cause) {
        if (cause instanceof LeftOut.Cause.RuledOut ruled) {
            return words.text(reader, "round.left.why.rule", rounds.rule(reader, ruled.rule()));
        } else if (cause instanceof LeftOut.Cause.Shortage shortage) {
            return shortage.possible() == 1
                    ? words.text(reader, "round.left.why.shortage-one")
                    : words.text(
                            reader,
                            "round.left.why.shortage",
                            words.number(reader, shortage.possible()),
                            words.number(reader, shortage.places()));
        }
        return words.text(reader, "round.left.why.private");
    }

    private String help(Reader reader, LeftOutView one) {
        return switch (one.answer()) {
            case NOT_ASKED -> "";
            case ASKED -> words.text(reader, "round.left.help.asked");
            case OUTDATED -> words.text(reader, "round.left.help.outdated");
            case KNOWN ->
                one.leftOut()
                        .change()
                        .map(change -> change(reader, one, change))
                        .orElseGet(() -> words.counted(
                                reader, "round.left.help.none", one.leftOut().attempts()));
        };
    }

    private String change(Reader reader, LeftOutView one, LeftOut.Change change) {
        if (change instanceof LeftOut.Change.Setting setting) {
            return setting.setting() == 0
                    ? words.text(reader, "round.left.help.setting-off", rounds.rule(reader, setting.rule()))
                    : words.text(
                            reader,
                            "round.left.help.setting",
                            rounds.rule(reader, setting.rule()),
                            words.number(reader, setting.setting()));
        } else if (change instanceof LeftOut.Change.Topic topic) {
            return words.text(
                    reader,
                    one.leftOut().asMentor() ? "round.left.help.topic.mentor" : "round.left.help.topic.mentee",
                    one.topic().map(Topic::name).orElse(""),
                    words.number(reader, topic.level().value()));
        }
        return words.text(reader, "round.left.help.place", words.name(reader, one.helper()));
    }

    private static String helpUrl(Surface surface, int programme, LeftOutView one, LeftOut.Change change) {
        if (change instanceof LeftOut.Change.Setting setting) {
            return RoundComponents.ruleUrl(surface, programme, setting.rule());
        }
        Optional<Account> whom = change instanceof LeftOut.Change.Place ? one.helper() : one.person();
        return whom.map(account -> personUrl(surface, account)).orElse("");
    }

    String difference(Reader reader, Surface surface, BoardView view, Optional<RoundDifference> found) {
        if (found.isEmpty()) {
            return rounds.render(
                    surface,
                    "Page.empty",
                    rounds.empty(
                            reader,
                            "round.difference.empty",
                            List.of(step(
                                    reader,
                                    RoundComponents.address(
                                            surface,
                                            "matching-again",
                                            view.programme().id()),
                                    "round.tab.again"))));
        }
        RoundDifference difference = found.get();
        return rounds.render(
                surface,
                "Round.difference",
                Map.of(
                        "was",
                        words.text(reader, "round.difference.before"),
                        "is",
                        words.text(reader, "round.difference.now"),
                        "lead",
                        words.text(
                                reader,
                                "round.difference.lead",
                                moment(reader, difference.run()),
                                moment(reader, difference.earlier())),
                        "numbers",
                        Figures.beforeAfter(
                                reader,
                                words,
                                difference.before(),
                                difference.after(),
                                sameWeights(difference.earlier(), difference.run())),
                        "groups",
                        List.of(
                                group(
                                        reader,
                                        "new",
                                        difference.madeCount(),
                                        difference.made().stream()
                                                .map(pair -> line(reader, pair, points(reader, pair.score())))
                                                .toList()),
                                group(
                                        reader,
                                        "gone",
                                        difference.goneCount(),
                                        difference.gone().stream()
                                                .map(pair -> line(reader, pair, points(reader, pair.score())))
                                                .toList()),
                                group(
                                        reader,
                                        "changed",
                                        difference.changedCount(),
                                        difference.changed().stream()
                                                .map(one -> line(
                                                        reader,
                                                        one.pair(),
                                                        words.text(
                                                                reader,
                                                                "round.difference.points-changed",
                                                                words.number(
                                                                        reader,
                                                                        one.pair()
                                                                                .score()),
                                                                words.number(reader, one.before()))))
                                                .toList()))));
    }

    private static Map<String, Object> step(String label, String href) {
        return Map.of("href", href, "label", label);
    }

    private Map<String, Object> step(Reader reader, String href, String key) {
        return step(words.text(reader, key), href);
    }

    private String moment(Reader reader, Run run) {
        return words.moment(reader, run.endedAt().orElse(run.askedAt()));
    }

    private String points(Reader reader, int score) {
        return words.text(reader, "round.difference.points", words.number(reader, score));
    }

    private Map<String, Object> group(Reader reader, String key, int count, List<Map<String, Object>> rows) {
        return Map.of(
                "heading",
                words.text(reader, "round.difference." + key, words.number(reader, count)),
                "rows",
                rows,
                "more",
                count > rows.size()
                        ? words.text(reader, "round.difference.more", words.number(reader, count - rows.size()))
                        : "");
    }

    private Map<String, Object> line(Reader reader, PairView pair, String note) {
        return Map.of("text", words.names(reader, pair), "note", note);
    }

    /**
     * @param compared by the number of the trial; only of those that are done
     * @param weights as they stand in the form
     */
    String whatIf(
            Reader reader,
            Surface surface,
            BoardView view,
            List<Run> tried,
            Map<Integer, Comparison> compared,
            NewPolicy shown,
            Function<String, List<String>> errorsAt,
            boolean changeable) {
        int programme = view.programme().id();
        Run now = view.run().orElseThrow();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", programme);
        data.put("columns", columns(reader, now, tried));
        data.put("rows", rows(reader, now, view.board().statistics(), tried, compared));
        data.put("otherWeights", tried.stream().anyMatch(run -> !sameWeights(now, run)));
        data.put("running", tried.stream().anyMatch(run -> !run.state().isOver()));
        data.put("reloadUrl", RoundComponents.address(surface, "matching-what-if", programme));
        data.put(
                "goals",
                Stream.of(Goal.values())
                        .map(one -> Map.<String, Object>of(
                                "value", one.name(),
                                "label", rounds.goal(reader, one, "label"),
                                "help", rounds.goal(reader, one, "help"),
                                "selected", one.name().equals(shown.goal())))
                        .toList());
        data.put("goalErrors", errorsAt.apply("goal"));
        data.put(
                "weights",
                Stream.of(Criterion.values())
                        .map(one -> Map.<String, Object>of(
                                "name", one.name(),
                                "slug", RoundWords.slug(one),
                                "label", criterion(reader, one),
                                "value", shown.numbers().getOrDefault(one.name(), ""),
                                "errors", errorsAt.apply(one.name())))
                        .toList());
        data.put("rulesUrl", RoundComponents.address(surface, "matching-rules", programme));
        data.put("changeable", changeable);
        return rounds.render(surface, "Round.whatIf", data);
    }

    private String criterion(Reader reader, Criterion criterion) {
        return words.text(reader, "matching.criterion." + RoundWords.slug(criterion) + ".label");
    }

    private List<Map<String, Object>> columns(Reader reader, Run now, List<Run> tried) {
        List<Map<String, Object>> columns = new ArrayList<>();
        columns.add(Map.of(
                "heading",
                words.text(reader, "round.what-if.now"),
                "note",
                rounds.goal(reader, now.policy().goal(), "label")));
        for (Run run : tried) {
            columns.add(Map.of(
                    "heading",
                    rounds.goal(reader, run.policy().goal(), "label"),
                    "note",
                    differences(reader, now.policy().emphasis(), run.policy().emphasis())));
        }
        return columns;
    }

    /** Which weights are other ones; rules can be other ones too if they were changed since. */
    private String differences(Reader reader, Emphasis now, Emphasis then) {
        return Stream.of(Criterion.values())
                .filter(one -> now.of(one) != then.of(one))
                .map(one -> words.text(
                        reader, "round.what-if.weight", criterion(reader, one), words.number(reader, then.of(one))))
                .collect(Collectors.joining(", "));
    }

    private List<Map<String, Object>> rows(
            Reader reader, Run now, Statistics before, List<Run> tried, Map<Integer, Comparison> compared) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Figures figure : Figures.values()) {
            List<Map<String, Object>> cells = new ArrayList<>();
            cells.add(cell(words.number(reader, figure.of(before)), "", "same"));
            for (Run run : tried) {
                cells.add(run.summary()
                        .map(Summary::statistics)
                        .map(after -> cell(
                                words.number(reader, figure.of(after)),
                                figure.of(after) == figure.of(before) || figure.isOfPoints() && !sameWeights(now, run)
                                        ? ""
                                        : words.signed(reader, figure.of(after) - figure.of(before)),
                                figure.kind(before, after)))
                        .orElseGet(
                                () -> cell(figure == Figures.MENTEES_WITHOUT ? state(reader, run) : "", "", "same")));
            }
            rows.add(Map.of("label", figure.label(reader, words), "cells", cells));
        }
        List<Map<String, Object>> shared = new ArrayList<>();
        shared.add(cell("", "", "same"));
        for (Run run : tried) {
            shared.add(cell(
                    Optional.ofNullable(compared.get(run.id()))
                            .map(one -> words.number(reader, one.shared()))
                            .orElse(""),
                    "",
                    "same"));
        }
        rows.add(Map.of("label", words.text(reader, "round.what-if.kept"), "cells", shared));
        return rows;
    }

    /** Whether a point means the same in both. */
    private static boolean sameWeights(Run one, Run other) {
        return one.policy().emphasis().equals(other.policy().emphasis());
    }

    private String state(Reader reader, Run run) {
        return words.text(
                reader,
                run.state() == RunState.FAILED
                        ? "round.what-if.failed"
                        : run.state() == RunState.CANCELLED ? "round.what-if.cancelled" : "round.what-if.running");
    }

    private static Map<String, Object> cell(String text, String note, String kind) {
        return Map.of("text", text, "note", note, "kind", kind);
    }

    /** What publishing would do, before it is done. */
    String publish(Reader reader, Surface surface, BoardView view, boolean changeable) {
        int count =
                view.counts().getOrDefault(Mark.SUGGESTED, 0) + view.counts().getOrDefault(Mark.LOCKED, 0);
        List<String> facts = new ArrayList<>();
        facts.add(words.counted(reader, "round.publish.invitations", count));
        facts.add(words.text(reader, "round.publish.mail", words.number(reader, 2L * count)));
        facts.add(words.text(
                reader,
                "round.publish.expiry",
                words.moment(reader, clock.instant().plus(Pairing.TIME_TO_ANSWER))));
        facts.add(words.text(reader, "round.publish.begins"));
        facts.add(words.text(
                reader,
                "round.publish.without",
                words.number(reader, view.board().statistics().menteesWithout()),
                words.number(reader, view.board().statistics().mentorsWithout())));
        facts.add(words.text(reader, "round.publish.checked"));
        facts.add(words.text(reader, "round.publish.final"));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", view.programme().id());
        data.put("version", view.board().version());
        data.put("facts", facts);
        data.put("count", count);
        data.put("submit", words.counted(reader, "round.publish.submit", count));
        data.put("empty", rounds.empty(reader, "round.publish.empty", List.of()));
        data.put(
                "backUrl",
                RoundComponents.address(surface, "matching", view.programme().id()));
        data.put("changeable", changeable && view.active().isEmpty());
        return rounds.render(surface, "Round.publish", data);
    }

    /** How many pairs have just been published. */
    String published(Reader reader, int asked) {
        return words.counted(reader, "round.publish.done", asked);
    }

    /** What publishing has done. @param view with the pairs that were left out */
    String published(Reader reader, Surface surface, BoardView view) {
        int programme = view.programme().id();
        return rounds.render(
                surface,
                "Round.published",
                Map.of(
                        "asked",
                        words.counted(
                                reader, "round.published.asked", view.counts().getOrDefault(Mark.ASKED, 0)),
                        "omitted",
                        view.pairs().stream()
                                .map(pair -> line(reader, pair, rounds.status(reader, pair)))
                                .toList(),
                        "steps",
                        List.of(
                                step(
                                        reader,
                                        RoundComponents.address(surface, "matching", programme),
                                        "round.published.board"),
                                step(reader, surface.action("pairings-admin"), "round.published.pairings"),
                                step(
                                        reader,
                                        RoundComponents.address(surface, "matching-left-out", programme),
                                        "round.left.title"))));
    }
}
