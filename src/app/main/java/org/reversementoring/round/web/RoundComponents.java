package org.reversementoring.round.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Rule;
import org.reversementoring.matching.Statistics;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.round.BoardQuery;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.BoardView;
import org.reversementoring.round.Glance;
import org.reversementoring.round.Mark;
import org.reversementoring.round.Origin;
import org.reversementoring.round.Outlook;
import org.reversementoring.round.PairView;
import org.reversementoring.round.Problem;
import org.reversementoring.round.RoundFigures;
import org.reversementoring.round.Run;
import org.reversementoring.round.RunState;
import org.reversementoring.round.Stage;
import org.reversementoring.round.Summary;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;

/** Turns rounds and their boards into what their templates take. */
public final class RoundComponents {
    private final Components components;
    private final RoundWords words;
    private final Accounts accounts;

    public RoundComponents(Components components, RoundWords words, Accounts accounts) {
        this.components = components;
        this.words = words;
        this.accounts = accounts;
    }

    String noProgramme(Reader reader) {
        return components.render("Page.empty", empty(reader, "round.none", List.of()));
    }

    /** Which programme to look at. */
    String choice(Reader reader, Surface surface, List<Programme> programmes, BoardService boards) {
        return render(
                surface,
                "Round.programmes",
                Map.of(
                        "programmes",
                        programmes.stream()
                                .map(programme -> Map.<String, Object>of(
                                        "name", programme.name(),
                                        "href", address(surface, "matching", programme.id()),
                                        "status", state(reader, boards.lastRound(reader, programme.id()))))
                                .toList()));
    }

    /** How far a programme's matching has come, in a few words. */
    String state(Reader reader, Optional<Run> last) {
        return last.map(run -> words.text(
                        reader,
                        "round.state." + RoundWords.slug(run.state()),
                        run.endedAt().map(at -> words.moment(reader, at)).orElse("")))
                .orElseGet(() -> words.text(reader, "round.state.never"));
    }

    static String address(Surface surface, String action, int programmeId, String... parameters) {
        String[] all = new String[parameters.length + 2];
        all[0] = "programmeId";
        all[1] = Integer.toString(programmeId);
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        return surface.action(action, all);
    }

    String tabs(Reader reader, Surface surface, BoardView view, Tab current, boolean several) {
        List<Map<String, Object>> tabs = new ArrayList<>();
        if (view.run().isPresent() && view.active().isEmpty()) {
            Statistics statistics = view.board().statistics();
            String mentees = words.number(reader, statistics.menteesWithout());
            String mentors = words.number(reader, statistics.mentorsWithout());
            Stream.of(Tab.values())
                    .filter(tab -> tab != Tab.PUBLISH || !view.board().published())
                    .forEach(tab -> tabs.add(Map.of(
                            "href",
                                    address(
                                            surface,
                                            tab.action(),
                                            view.programme().id()),
                            "label", words.text(reader, "round.tab." + RoundWords.slug(tab), mentees, mentors),
                            "current", tab == current)));
        }
        return render(
                surface,
                "Round.tabs",
                Map.of(
                        "programme",
                        view.programme().name(),
                        "otherUrl",
                        several ? surface.action("matching") : "",
                        "tabs",
                        tabs));
    }

    /** What a round would do, with the button that begins it. */
    String start(Reader reader, Surface surface, BoardView view, Outlook outlook, boolean changeable) {
        Programme programme = view.programme();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", programme.id());
        data.put("after", view.last().map(Run::id).orElse(0));
        data.put("heading", words.text(reader, view.run().isEmpty() ? "round.start.first" : "round.start.again"));
        data.put("facts", facts(reader, outlook));
        data.put("outside", outside(reader, outlook));
        data.put("goal", goal(reader, outlook.goal(), "label") + ": " + goal(reader, outlook.goal(), "help"));
        data.put("kept", view.run().isEmpty() ? "" : words.text(reader, "round.start.kept"));
        data.put(
                "ways",
                List.of(
                        way(reader, address(surface, "matching-rules", programme.id()), "round.start.rules"),
                        way(reader, surface.action("matching-conflicts"), "round.start.conflicts"),
                        way(reader, surface.action("people"), "round.start.members")));
        data.put("startable", !programme.closed() && outlook.people() > 0);
        data.put("changeable", changeable);
        return render(surface, "Round.start", data);
    }

    private List<String> facts(Reader reader, Outlook outlook) {
        if (outlook.people() == 0) {
            return List.of(words.text(reader, "round.start.nobody"));
        }
        List<String> facts = new ArrayList<>();
        facts.add(words.text(reader, "round.start.people", words.number(reader, outlook.people())));
        facts.add(words.text(
                reader,
                "round.start.mentors",
                words.number(reader, outlook.mentors()),
                words.number(reader, outlook.places())));
        facts.add(words.text(reader, "round.start.mentees", words.number(reader, outlook.mentees())));
        addIfAny(reader, facts, "round.start.pairings", outlook.pairings());
        return facts;
    }

    private List<String> outside(Reader reader, Outlook outlook) {
        List<String> outside = new ArrayList<>();
        addIfAny(reader, outside, "round.start.resting", outlook.resting());
        addIfAny(reader, outside, "round.start.full", outlook.full());
        addIfAny(reader, outside, "round.start.topicless", outlook.topicless());
        return outside;
    }

    private void addIfAny(Reader reader, List<String> facts, String key, int count) {
        if (count > 0) {
            facts.add(words.text(reader, key, words.number(reader, count)));
        }
    }

    /** @param what label or help */
    String goal(Reader reader, Goal goal, String what) {
        return words.text(reader, "matching.goal." + RoundWords.slug(goal) + "." + what);
    }

    private Map<String, Object> way(Reader reader, String href, String key) {
        return Map.of("href", href, "label", words.text(reader, key));
    }

    /** How far a run has come, with the button that ends it. */
    String progress(Reader reader, Surface surface, BoardView view, Run run, boolean changeable) {
        components.require(surface, "round-progress");
        int programme = view.programme().id();
        Map<String, Object> data = new LinkedHashMap<>(progress(reader, run));
        data.put("programmeId", programme);
        data.put("runId", run.id());
        data.put(
                "since",
                words.text(
                        reader,
                        "round.progress.since",
                        words.moment(reader, run.askedAt()),
                        words.name(reader, account(run))));
        data.put("jsonUrl", surface.action("matching-json", "runId", Integer.toString(run.id())));
        data.put("boardUrl", address(surface, "matching", programme));
        data.put("changeable", changeable);
        return render(surface, "Round.progress", data);
    }

    private Optional<Account> account(Run run) {
        return Optional.ofNullable(accounts.byKeys(List.of(run.askedBy())).get(run.askedBy()));
    }

    /** The same for a script, which looks again and again. */
    Map<String, Object> progress(Reader reader, Run run) {
        boolean waits = run.state() == RunState.WAITING;
        int now = run.stage().ordinal();
        return Map.of(
                "over",
                run.state().isOver(),
                "text",
                waits
                        ? words.text(reader, "round.progress.waiting")
                        : run.stage() == Stage.LOOKING_FOR_BETTER
                                ? words.text(reader, "round.progress.round", Integer.toString(run.sweep()))
                                : words.text(
                                        reader, "round.progress.now", words.named(reader, "round.stage.", run.stage())),
                "steps",
                Stream.of(Stage.values())
                        .map(stage -> Map.<String, Object>of(
                                "label",
                                words.named(reader, "round.stage.", stage),
                                "state",
                                waits || stage.ordinal() > now ? "ahead" : stage.ordinal() < now ? "done" : "now"))
                        .toList());
    }

    /** Why the newest round has made no pairs; nothing if it has. */
    String problem(Reader reader, Surface surface, BoardView view) {
        Optional<Run> last = view.last();
        if (last.filter(run -> run.state() == RunState.CANCELLED).isPresent()) {
            return components.render(
                    "Page.message", Map.of("kind", "info", "text", words.text(reader, "round.problem.cancelled")));
        }
        Optional<Problem> problem = last.flatMap(Run::problem);
        if (problem.isEmpty()) {
            return "";
        }
        int programme = view.programme().id();
        String people = words.number(reader, problem.get().people());
        String rule = problem.get().rule().map(one -> rule(reader, one)).orElse("");
        return render(
                surface,
                "Round.problem",
                Map.of(
                        "title", words.text(reader, "round.problem.title"),
                        "text",
                                words.text(
                                        reader,
                                        "round.problem."
                                                + RoundWords.slug(problem.get().kind()),
                                        rule,
                                        people),
                        "rows", List.of(),
                        "steps", remedies(reader, surface, problem.get(), programme)));
    }

    private List<Map<String, Object>> remedies(Reader reader, Surface surface, Problem problem, int programme) {
        return switch (problem.kind()) {
            case EMPTIED ->
                List.of(way(
                        reader,
                        problem.rule()
                                .map(rule -> ruleUrl(surface, programme, rule))
                                .orElseGet(() -> address(surface, "matching-rules", programme)),
                        "round.problem.open-rule"));
            case REFUSED -> List.of(way(reader, address(surface, "matching-rules", programme), "round.start.rules"));
            case NO_MENTORS, NO_MENTEES ->
                List.of(
                        way(reader, address(surface, "open-call", programme), "round.problem.call"),
                        way(reader, surface.action("people"), "round.start.members"));
            default -> List.of();
        };
    }

    String rule(Reader reader, Rule rule) {
        return words.text(reader, "matching.rules." + RoundWords.slug(rule) + ".label");
    }

    /** Where a rule is set. */
    static String ruleUrl(Surface surface, int programmeId, Rule rule) {
        return address(surface, "matching-rules", programmeId) + "#rule-" + RoundWords.slug(rule);
    }

    /** That a round has found nobody who could be paired anew. */
    String nobodyToPair(Reader reader, Surface surface, BoardView view) {
        int programme = view.programme().id();
        return render(
                surface,
                "Page.empty",
                empty(
                        reader,
                        "round.nobody-new",
                        List.of(
                                way(reader, address(surface, "matching-left-out", programme), "round.left.title"),
                                way(reader, surface.action("pairings-admin"), "round.published.pairings"),
                                way(reader, address(surface, "matching-again", programme), "round.tab.again"))));
    }

    /** What a round has come to. */
    String summary(Reader reader, Surface surface, BoardView view) {
        Run run = view.run().orElseThrow();
        Statistics statistics = view.board().statistics();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "numbers",
                run.summary()
                        .map(summary -> numbers(reader, summary, statistics))
                        .orElseGet(List::of));
        data.put("proof", words.text(reader, "round.proof"));
        data.put(
                "proofMore",
                List.of(
                        words.text(
                                reader,
                                "round.proof.more",
                                words.text(
                                        reader,
                                        "matching.goal."
                                                + RoundWords.slug(run.policy().goal()) + ".help")),
                        words.text(reader, "round.proof.same", run.digest())));
        data.put("proofUrl", surface.action("matching-proof", "runId", Integer.toString(run.id())));
        data.put(
                "run",
                words.text(
                        reader,
                        "round.run",
                        run.endedAt().map(at -> words.moment(reader, at)).orElse(""),
                        words.name(reader, account(run)),
                        goal(reader, run.policy().goal(), "label")));
        data.put("touched", view.board().published() ? "" : touched(reader, run, statistics));
        return render(surface, "Round.summary", data);
    }

    private String touched(Reader reader, Run run, Statistics now) {
        return run.summary()
                        .map(Summary::statistics)
                        .filter(found -> !found.equals(now))
                        .isPresent()
                ? words.text(reader, "round.touched")
                : "";
    }

    private List<Map<String, Object>> numbers(Reader reader, Summary summary, Statistics statistics) {
        return List.of(
                with(reader, "mentees-with", summary.mentees(), statistics.menteesWithout()),
                with(reader, "mentors-with", summary.mentors(), statistics.mentorsWithout()),
                number(reader, Figures.PAIRS, statistics),
                number(reader, Figures.WORST, statistics),
                number(reader, Figures.FIFTH, statistics),
                number(reader, Figures.TOTAL, statistics));
    }

    private Map<String, Object> with(Reader reader, String key, int all, int without) {
        return Map.of(
                "value",
                words.text(
                        reader,
                        "round.number.of",
                        words.number(reader, Math.max(0, all - without)),
                        words.number(reader, all)),
                "label",
                words.text(reader, "round.number." + key));
    }

    private Map<String, Object> number(Reader reader, Figures figure, Statistics statistics) {
        return Map.of("value", words.number(reader, figure.of(statistics)), "label", figure.label(reader, words));
    }

    String filters(Reader reader, Surface surface, BoardView view, BoardQuery query) {
        int all = query.name().isEmpty() ? shown(view, query.show()) : -1;
        return render(
                surface,
                "Round.filters",
                Map.of(
                        "url",
                        surface.action("matching"),
                        "programmeId",
                        view.programme().id(),
                        "name",
                        query.name(),
                        "kinds",
                        Stream.of(BoardQuery.Show.values())
                                .map(show -> option(reader, "round.show.", show, query.show()))
                                .toList(),
                        "orders",
                        Stream.of(BoardQuery.Order.values())
                                .map(order -> option(reader, "round.order.", order, query.order()))
                                .toList(),
                        "found",
                        all < 0 ? "" : words.counted(reader, "round.found", all)));
    }

    /** How many pairs there are to be shown; below 0 where that was not counted. */
    private static int shown(BoardView view, BoardQuery.Show show) {
        Map<Mark, Integer> counts = view.counts();
        return switch (show) {
            case BOARD ->
                counts.getOrDefault(Mark.SUGGESTED, 0)
                        + counts.getOrDefault(Mark.LOCKED, 0)
                        + counts.getOrDefault(Mark.ASKED, 0);
            case LOCKED -> counts.getOrDefault(Mark.LOCKED, 0);
            case DROPPED -> counts.getOrDefault(Mark.DROPPED, 0);
            case OMITTED -> counts.getOrDefault(Mark.OMITTED, 0);
            case ALREADY -> counts.getOrDefault(Mark.ALREADY, 0);
            case BY_HAND -> -1;
        };
    }

    private Map<String, Object> option(Reader reader, String prefix, Enum<?> one, Enum<?> chosen) {
        return Map.of(
                "value", RoundWords.slug(one), "label", words.named(reader, prefix, one), "selected", one == chosen);
    }

    /** The pairs, with what can be done with each. */
    String table(
            Reader reader,
            Surface surface,
            BoardView view,
            BoardQuery query,
            Map<Integer, Glance> glances,
            Done done,
            boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", view.programme().id());
        data.put("version", view.board().version());
        data.put(
                "kept",
                List.of(
                        Map.of("name", "show", "value", RoundWords.slug(query.show())),
                        Map.of("name", "order", "value", RoundWords.slug(query.order())),
                        Map.of("name", "name", "value", query.name()),
                        Map.of("name", "page", "value", query.page())));
        data.put("done", done.data(reader, words));
        data.put(
                "pairs",
                view.pairs().stream()
                        .map(pair -> row(
                                reader,
                                surface,
                                view,
                                pair,
                                glances.getOrDefault(pair.id(), Glance.NOTHING),
                                done.isAbout(pair)))
                        .toList());
        data.put(
                "empty",
                query.show() == BoardQuery.Show.BOARD && query.name().isEmpty()
                        ? empty(
                                reader,
                                "round.empty",
                                List.of(way(
                                        reader,
                                        address(
                                                surface,
                                                "matching-left-out",
                                                view.programme().id()),
                                        "round.left.title")))
                        : empty(
                                reader,
                                "round.empty.filtered",
                                List.of(way(
                                        reader,
                                        address(
                                                surface,
                                                "matching",
                                                view.programme().id()),
                                        "round.empty.filtered.step"))));
        data.put("pages", pages(reader, surface, view, query));
        data.put("changeable", changeable);
        return render(surface, "Round.table", data);
    }

    private Map<String, Object> row(
            Reader reader, Surface surface, BoardView view, PairView pair, Glance glance, boolean focused) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", pair.id());
        row.put("href", pairUrl(surface, view.programme().id(), pair.id()));
        row.put("names", words.names(reader, pair));
        row.put("mentor", words.name(reader, pair.mentor()));
        row.put("mentee", words.name(reader, pair.mentee()));
        row.put("score", pair.score());
        row.put("points", words.number(reader, pair.score()));
        row.put("most", Math.max(1, view.highestScore()));
        row.put("tags", tags(reader, pair));
        row.put("mentorPlace", glance.mentorDepartment());
        row.put("menteePlace", glance.menteeDepartment());
        row.put("begin", glance.begin().map(Topic::name).orElse(""));
        row.put(
                "status",
                glance.answer()
                        .map(answer -> words.named(reader, "round.answer.", answer))
                        .orElseGet(() -> status(reader, pair)));
        row.put("buttons", view.board().published() ? List.of() : buttons(reader, pair));
        row.put("focused", focused);
        return row;
    }

    static String pairUrl(Surface surface, int programmeId, int pairId) {
        return address(surface, "matching-pair", programmeId, "pairId", Integer.toString(pairId));
    }

    /** What is to be said of a pair in a word. */
    List<Map<String, Object>> tags(Reader reader, PairView pair) {
        List<Map<String, Object>> tags = new ArrayList<>();
        if (pair.mark() != Mark.SUGGESTED) {
            tags.add(Map.of(
                    "kind", RoundWords.slug(pair.mark()), "label", words.named(reader, "round.mark.", pair.mark())));
        }
        if (pair.origin() == Origin.HAND) {
            tags.add(Map.of("kind", "hand", "label", words.text(reader, "round.origin.hand")));
        }
        return tags;
    }

    String status(Reader reader, PairView pair) {
        return pair.omission()
                .map(why -> words.named(reader, "round.omission.", why))
                .orElse("");
    }

    /** What can be done at once, as the name of the field and its words. */
    List<Map<String, Object>> buttons(Reader reader, PairView pair) {
        return switch (pair.mark()) {
            case SUGGESTED -> List.of(button(reader, "lock"), button(reader, "drop"));
            case LOCKED -> List.of(button(reader, "unlock"), button(reader, "drop"));
            case DROPPED -> List.of(button(reader, "takeBack"));
            default -> List.of();
        };
    }

    private Map<String, Object> button(Reader reader, String name) {
        String key = "round.act." + (name.equals("takeBack") ? "take-back" : name);
        return Map.of("name", name, "label", words.text(reader, key), "help", words.text(reader, key + ".help"));
    }

    private Map<String, Object> pages(Reader reader, Surface surface, BoardView view, BoardQuery query) {
        return Map.of(
                "previousUrl", query.page() > 0 ? pageUrl(surface, view, query, query.page() - 1) : "",
                "nextUrl", view.more() ? pageUrl(surface, view, query, query.page() + 1) : "",
                "text", words.text(reader, "round.pages.text", words.number(reader, query.page() + 1L)));
    }

    private static String pageUrl(Surface surface, BoardView view, BoardQuery query, int page) {
        return address(
                surface,
                "matching",
                view.programme().id(),
                "show",
                RoundWords.slug(query.show()),
                "order",
                RoundWords.slug(query.order()),
                "name",
                query.name(),
                "page",
                Integer.toString(page));
    }

    /** @param key of its title and text, without their last words */
    Map<String, Object> empty(Reader reader, String key, List<Map<String, Object>> steps) {
        return Map.of(
                "title", words.text(reader, key + ".title"), "text", words.text(reader, key + ".text"), "steps", steps);
    }

    /** Why nobody can be paired by hand at this moment, with what to do first. */
    String nothingByHand(Reader reader, Surface surface, BoardView view) {
        int programme = view.programme().id();
        Map<String, Object> step = view.active().isEmpty() && view.board().published()
                ? way(reader, address(surface, "matching-again", programme), "round.tab.again")
                : way(reader, address(surface, "matching", programme), "page.menu.matching");
        return components.render(
                "Page.vanished",
                Map.of(
                        "text",
                        words.text(
                                reader,
                                view.active().isPresent()
                                        ? "round.run.active"
                                        : view.board().published() ? "round.board.published" : "round.board.empty"),
                        "steps",
                        List.of(step)));
    }

    String nothingToSwap(Reader reader, Surface surface, BoardView view, int pairId) {
        return render(
                surface,
                "Page.empty",
                empty(
                        reader,
                        "round.swap.nothing",
                        List.of(way(reader, pairUrl(surface, view.programme().id(), pairId), "round.swap.back"))));
    }

    String render(Surface surface, String template, Map<String, Object> data) {
        components.require(surface, "round");
        return components.render(template, data);
    }

    /** Numbers of one programme or of all, for a page of the wiki. @param figures empty for who may not see them */
    String macro(Reader reader, Surface surface, List<RoundFigures> figures) {
        return render(
                surface,
                "Round.macro",
                Map.of(
                        "interactive",
                        surface.interactive(),
                        "neutral",
                        reader.coordinator()
                                ? figures.isEmpty() ? words.text(reader, "round.macro.none") : ""
                                : words.text(reader, "round.macro.neutral"),
                        "programmes",
                        figures.stream()
                                .map(one -> inNumbers(reader, surface, one))
                                .toList()));
    }

    private Map<String, Object> inNumbers(Reader reader, Surface surface, RoundFigures figures) {
        return Map.of(
                "name",
                figures.programme().name(),
                "text",
                state(reader, figures.last()),
                "numbers",
                figures.last().isEmpty()
                        ? List.of()
                        : List.of(
                                macroNumber(reader, "live", figures.live()),
                                macroNumber(reader, "proposed", figures.proposed() + figures.accepted()),
                                macroNumber(reader, "on-board", figures.onBoard()),
                                macroNumber(reader, "mentees-without", figures.menteesWaiting()),
                                macroNumber(reader, "mentors-without", figures.mentorsWaiting())),
                "href",
                address(surface, "matching", figures.programme().id()),
                "link",
                words.text(reader, "round.macro.open"));
    }

    private Map<String, Object> macroNumber(Reader reader, String key, int value) {
        return Map.of("value", words.number(reader, value), "label", words.text(reader, "round.number." + key));
    }
}
