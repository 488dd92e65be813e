package org.reversementoring.goal.web;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.goal.GoalState;
import org.reversementoring.goal.GoalView;
import org.reversementoring.goal.GoalsView;
import org.reversementoring.goal.Measure;
import org.reversementoring.goal.Milestone;
import org.reversementoring.goal.NewGoal;
import org.reversementoring.goal.PairGoal;
import org.reversementoring.goal.ProgrammeGoal;
import org.reversementoring.goal.RatingService.RatedGoals;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;

/** Turns the goals of pairs into what their templates take. */
public final class GoalComponents {
    private static final int LENGTH_OF_BAR = 240;

    private final Components components;
    private final RatingComponents ratings;
    private final GoalWords words;
    private final Clock clock;

    public GoalComponents(Components components, RatingComponents ratings, GoalWords words, Clock clock) {
        this.components = components;
        this.ratings = ratings;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The page of all goals.
     *
     * @param people whose they are
     * @param wikiUrl their page of the wiki; empty if there is none
     * @param writable false in read-only mode
     */
    String goals(Reader reader, Surface surface, GoalsView view, String people, String wikiUrl, boolean writable) {
        String newUrl = view.changeable() && writable ? GoalWords.address(surface, "goal-edit", view.pairingId()) : "";
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("people", people);
        data.put("wikiUrl", wikiUrl);
        data.put("tabs", words.tabs(reader, surface, view.pairingId(), "goals"));
        data.put(
                "sections",
                Stream.of(GoalState.values())
                        .filter(state -> !view.in(state).isEmpty())
                        .map(state -> Map.of(
                                "heading", words.named(reader, "goal.section.", state),
                                "goals", cards(reader, surface, view, view.in(state))))
                        .toList());
        data.put(
                "empty",
                Map.of(
                        "title", words.text(reader, view.changeable() ? "goal.empty.title" : "goal.over.title"),
                        "text", words.text(reader, view.changeable() ? "goal.empty.text" : "goal.panel.over"),
                        "steps",
                                newUrl.isEmpty()
                                        ? List.of()
                                        : List.of(Map.of("href", newUrl, "label", words.text(reader, "goal.add")))));
        data.put("newUrl", newUrl);
        data.put("table", table(reader, surface, view));
        data.put(
                "programme",
                view.programmeGoals().stream()
                        .filter(goal -> !goal.retired() || isServed(view, goal))
                        .map(goal -> Map.of(
                                "title", goal.title(),
                                "goals",
                                        view.goals().stream()
                                                .filter(one -> serves(one, goal))
                                                .map(PairGoal::title)
                                                .toList()))
                        .toList());
        return render(surface, "Goal.goals", data);
    }

    private static boolean isServed(GoalsView view, ProgrammeGoal goal) {
        return view.goals().stream().anyMatch(one -> serves(one, goal));
    }

    private static boolean serves(PairGoal one, ProgrammeGoal goal) {
        return one.programmeGoalId().stream().anyMatch(id -> id == goal.id());
    }

    List<Map<String, Object>> cards(Reader reader, Surface surface, GoalsView view, List<PairGoal> some) {
        return some.stream()
                .map(goal -> card(
                        reader,
                        surface,
                        goal,
                        view.programmeGoals().stream()
                                .filter(served -> serves(goal, served))
                                .toList()))
                .toList();
    }

    private Map<String, Object> card(Reader reader, Surface surface, PairGoal goal, List<ProgrammeGoal> served) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("href", address(surface, goal));
        card.put("title", goal.title());
        card.put("state", goal.state().name());
        card.put("bar", bar(reader, goal));
        card.put("now", words.now(reader, goal));
        card.put("due", due(reader, goal));
        card.put("overdue", goal.isOverdue(today(reader)));
        card.put(
                "serves",
                served.stream()
                        .findFirst()
                        .map(programme -> words.text(reader, "goal.serves", programme.title()))
                        .orElse(""));
        return card;
    }

    private static String address(Surface surface, PairGoal goal) {
        return surface.action("goal", "goalId", Integer.toString(goal.id()));
    }

    private LocalDate today(Reader reader) {
        return LocalDate.ofInstant(clock.instant(), reader.zone());
    }

    private String due(Reader reader, PairGoal goal) {
        return goal.due()
                .filter(day -> goal.state() == GoalState.OPEN)
                .map(day -> words.text(
                        reader,
                        goal.isOverdue(today(reader)) ? "goal.due.late" : "goal.due.on",
                        words.day(reader, day)))
                .orElse("");
    }

    private Map<String, Object> bar(Reader reader, PairGoal goal) {
        boolean counting = goal.measure() instanceof Measure.Counting;
        int parts = counting ? 1 : Math.max(1, goal.milestones().size());
        int fill = goal.percent() * LENGTH_OF_BAR / 100;
        return Map.of(
                "name", goal.title(),
                "text", words.now(reader, goal),
                "fill", fill,
                "marks",
                        IntStream.range(1, parts)
                                .map(i -> i * LENGTH_OF_BAR / parts)
                                .mapToObj(place -> Map.of("place", place, "passed", place < fill))
                                .toList());
    }

    private List<Map<String, Object>> table(Reader reader, Surface surface, GoalsView view) {
        return view.goals().stream().map(goal -> row(reader, surface, goal)).toList();
    }

    private Map<String, Object> row(Reader reader, Surface surface, PairGoal goal) {
        Map<String, Object> row = new LinkedHashMap<>(words.row(reader, goal));
        row.put("href", address(surface, goal));
        return row;
    }

    /** The page of one goal, which has a form around it. @param typed a value that was refused; may be empty */
    String goal(
            Reader reader, Surface surface, GoalView view, String typed, List<String> valueErrors, boolean writable) {
        PairGoal goal = view.goal();
        Map<String, Object> data =
                card(reader, surface, goal, view.serves().map(List::of).orElse(List.of()));
        data.put("goalId", goal.id());
        data.put("version", goal.version());
        data.put("counting", goal.measure() instanceof Measure.Counting);
        data.put("open", view.changeable() && goal.state() == GoalState.OPEN);
        data.put("changeable", view.changeable() && writable);
        data.put("value", typed);
        data.put("valueErrors", valueErrors);
        data.put(
                "milestones",
                goal.milestones().stream()
                        .map(one -> Map.of("title", one.title(), "ticked", one.ticked()))
                        .toList());
        List<Map<String, Object>> values = new ArrayList<>();
        data.put("valueLabel", "");
        data.put("course", Map.of());
        if (goal.measure() instanceof Measure.Counting counting) {
            data.put(
                    "valueLabel",
                    counting.unit().isEmpty()
                            ? words.text(reader, "goal.value")
                            : words.text(reader, "goal.value.of", counting.unit()));
            Course course = Course.of(view, counting, clock.instant());
            data.put("course", course(reader, view, counting, course));
            if (!view.values().isEmpty()) {
                List<String> days = words.days(
                        reader, course.values().stream().map(GoalView.Value::at).toList());
                for (int i = 0; i < days.size(); i++) {
                    BigDecimal value = course.values().get(i).value();
                    values.add(Map.of("at", days.get(i), "value", words.amount(reader, value, counting)));
                }
            }
        }
        data.put("values", values);
        List<String> days = words.days(
                reader, view.events().stream().map(GoalView.Event::at).toList());
        data.put(
                "history",
                IntStream.range(0, days.size())
                        .mapToObj(i -> Map.of(
                                "at", days.get(i),
                                "text", told(reader, goal, view.events().get(i))))
                        .toList());
        data.put("editUrl", surface.action("goal-edit", "goalId", Integer.toString(goal.id())));
        data.put("backUrl", GoalWords.address(surface, "goals", goal.pairingId()));
        return render(surface, "Goal.goal", data);
    }

    private String told(Reader reader, PairGoal goal, GoalView.Event event) {
        return words.text(
                reader,
                "goal.act." + GoalWords.slug(event.act()),
                words.name(reader, event.by()),
                switch (event.act()) {
                    case MEASURED, TAKEN_BACK -> value(reader, goal, new BigDecimal(event.text()));
                    default -> event.text();
                });
    }

    /** Of a goal for which a number may not be measured any more. */
    private String value(Reader reader, PairGoal goal, BigDecimal number) {
        return goal.measure() instanceof Measure.Counting counting
                ? words.amount(reader, number, counting)
                : words.number(reader, number);
    }

    private Map<String, Object> course(Reader reader, GoalView view, Measure.Counting counting, Course course) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", view.goal().title());
        data.put(
                "text",
                words.text(
                        reader,
                        "goal.course",
                        words.amount(reader, counting.from(), counting),
                        words.amount(reader, counting.value(), counting),
                        words.amount(reader, counting.to(), counting)));
        data.put("points", course.line());
        data.put("dots", course.dots());
        data.put("target", course.height(counting.to()));
        data.put("high", words.number(reader, course.high()));
        data.put("low", words.number(reader, course.low()));
        List<String> ends = words.days(reader, List.of(course.first(), course.last()));
        data.put("first", ends.get(0));
        data.put("last", ends.get(1));
        data.put("goal", words.text(reader, "goal.course.goal", words.amount(reader, counting.to(), counting)));
        return data;
    }

    /** The form of a goal. @param errors by field */
    String form(
            Reader reader,
            Surface surface,
            GoalsView view,
            int goalId,
            int version,
            NewGoal typed,
            Function<String, List<String>> errors,
            boolean writable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pairingId", view.pairingId());
        data.put("goalId", goalId);
        data.put("version", version);
        data.put("title", typed.title());
        data.put("counting", typed.counting());
        data.put("from", typedNumber(reader, typed.from()));
        data.put("to", typedNumber(reader, typed.to()));
        data.put("unit", typed.unit());
        data.put("due", typed.due());
        data.put("milestones", typed.milestones());
        data.put(
                "programmeGoals",
                view.programmeGoals().stream()
                        .filter(goal -> !goal.retired() || goal.id() == typed.programmeGoalId())
                        .map(goal -> Map.of(
                                "value", goal.id(),
                                "label", goal.title(),
                                "selected", goal.id() == typed.programmeGoalId()))
                        .toList());
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        Stream.of("title", "from", "to", "unit", "due", "milestones", "programmeGoalId")
                .forEach(field -> wrong.put(field, errors.apply(field)));
        data.put("errors", wrong);
        data.put(
                "longest",
                Map.of(
                        "title", PairGoal.LONGEST,
                        "unit", PairGoal.LONGEST_UNIT,
                        "milestones", Milestone.MOST * (Milestone.LONGEST + 1)));
        data.put(
                "backUrl",
                goalId == 0
                        ? GoalWords.address(surface, "goals", view.pairingId())
                        : surface.action("goal", "goalId", Integer.toString(goalId)));
        data.put("changeable", view.changeable() && writable);
        return render(surface, "Goal.form", data);
    }

    /** As the reader writes numbers; what is none stays as it was typed. */
    private static String typedNumber(Reader reader, String typed) {
        return Measure.number(typed)
                .map(BigDecimal::toPlainString)
                .map(plain -> DecimalFormatSymbols.getInstance(reader.locale()).getDecimalSeparator() == ','
                        ? plain.replace('.', ',')
                        : plain)
                .orElse(typed);
    }

    /** On the page of a pairing. */
    String panel(Reader reader, Surface surface, RatedGoals rated) {
        GoalsView view = rated.goals();
        List<Map<String, Object>> links = new ArrayList<>();
        links.add(link(reader, surface, view, "goals", "goal.panel.goals"));
        links.add(link(
                reader,
                surface,
                view,
                "goal-ratings",
                rated.ratings().isAsked() ? "goal.panel.rate" : "goal.panel.ratings"));
        links.add(link(reader, surface, view, "reflections", "goal.panel.reflections"));
        List<PairGoal> open = view.in(GoalState.OPEN);
        return render(
                surface,
                "Goal.panel",
                Map.of(
                        "goals",
                        cards(reader, surface, view, open),
                        "status",
                        view.goals().isEmpty()
                                ? words.text(reader, view.changeable() ? "goal.panel.none" : "goal.panel.over")
                                : words.text(
                                        reader,
                                        "goal.panel.status",
                                        Integer.toString(open.size()),
                                        Integer.toString(
                                                view.in(GoalState.REACHED).size())),
                        "links",
                        links));
    }

    private Map<String, Object> link(Reader reader, Surface surface, GoalsView view, String action, String key) {
        return Map.of(
                "href", GoalWords.address(surface, action, view.pairingId()),
                "label", words.text(reader, key));
    }

    /** On a page of the wiki. */
    String onPage(Reader reader, Surface surface, RatedGoals rated) {
        GoalsView view = rated.goals();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("interactive", surface.interactive());
        data.put(
                "goals",
                cards(
                        reader,
                        surface,
                        view,
                        view.goals().stream()
                                .filter(goal -> goal.state() != GoalState.DROPPED)
                                .toList()));
        data.put("table", table(reader, surface, view));
        data.put("none", words.text(reader, view.changeable() ? "goal.macro.none" : "goal.panel.over"));
        data.put("rated", ratings.rated(reader, rated.ratings(), surface.interactive()));
        data.put("href", GoalWords.address(surface, "goals", view.pairingId()));
        return render(surface, "Goal.onPage", data);
    }

    /** For all whom it is no business of, and where there is no pairing: nobody learns which of them it is. */
    String nothing(Surface surface) {
        return render(surface, "Goal.nothing", Map.of());
    }

    private String render(Surface surface, String template, Map<String, Object> data) {
        components.require(surface, "goal");
        return components.render(template, data);
    }
}
