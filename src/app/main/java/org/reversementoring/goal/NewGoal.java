package org.reversementoring.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.programme.Form;

/**
 * What somebody types into a goal; as typed, hence unchecked.
 *
 * @param counting whether a number is measured
 * @param due as ISO 8601 writes it; empty for none
 * @param programmeGoalId 0 for none
 * @param milestones one on each line
 */
public record NewGoal(
        String title,
        boolean counting,
        String from,
        String to,
        String unit,
        String due,
        int programmeGoalId,
        String milestones) {
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 5;

    /** What an empty form shows. */
    public static NewGoal empty() {
        return new NewGoal("", true, "", "", "", "", 0, "");
    }

    /** What a form shows of a goal that is there. */
    public static NewGoal of(PairGoal goal) {
        Optional<Measure.Counting> counting =
                goal.measure() instanceof Measure.Counting number ? Optional.of(number) : Optional.empty();
        return new NewGoal(
                goal.title(),
                counting.isPresent(),
                counting.map(number -> number.from().toPlainString()).orElse(""),
                counting.map(number -> number.to().toPlainString()).orElse(""),
                counting.map(Measure.Counting::unit).orElse(""),
                goal.due().map(LocalDate::toString).orElse(""),
                goal.programmeGoalId().orElse(0),
                goal.milestones().stream().map(Milestone::title).collect(Collectors.joining("\n")));
    }

    /**
     * @param served the goals of the programme that it may serve
     * @throws org.reversementoring.programme.Refused if anything typed will not do
     */
    PairGoal checked(int pairingId, List<ProgrammeGoal> served, LocalDate today) {
        Form form = new Form();
        String checkedTitle = form.required("title", title, PairGoal.LONGEST);
        Optional<Measure> measure = measure(form);
        Optional<LocalDate> day = day(form, today);
        if (programmeGoalId != 0 && served.stream().noneMatch(goal -> goal.id() == programmeGoalId)) {
            form.refuse("programmeGoalId", "goal.programme.gone");
        }
        List<Milestone> steps = milestones(form);
        form.orRefuse();
        return new PairGoal(
                0,
                1,
                pairingId,
                GoalState.OPEN,
                checkedTitle,
                measure.orElseThrow(),
                day,
                programmeGoalId == 0 ? OptionalInt.empty() : OptionalInt.of(programmeGoalId),
                steps);
    }

    /** Empty if something was refused. */
    private Optional<Measure> measure(Form form) {
        if (!counting) {
            return Optional.of(new Measure.Doing());
        }
        Optional<BigDecimal> begin = number(form, "from", from);
        Optional<BigDecimal> end = number(form, "to", to);
        String counted = form.line("unit", unit, PairGoal.LONGEST_UNIT);
        if (begin.isPresent() && end.isPresent() && begin.get().compareTo(end.get()) == 0) {
            form.refuse("to", "goal.number.same");
            return Optional.empty();
        }
        return begin.flatMap(low -> end.map(high -> new Measure.Counting(low, high, counted, Optional.empty())));
    }

    private static Optional<BigDecimal> number(Form form, String field, String typed) {
        Optional<BigDecimal> number = Measure.number(typed);
        if (number.isEmpty()) {
            form.refuse(field, typed == null || typed.isBlank() ? "form.field.required" : "goal.number.wrong");
        }
        return number;
    }

    private Optional<LocalDate> day(Form form, LocalDate today) {
        String typed = form.line("due", due, PairGoal.LONGEST);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (!day.isBefore(today.minusYears(YEARS_BACK)) && !day.isAfter(today.plusYears(YEARS_AHEAD))) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException wrong) {
            // Answered below, like a day that is far away.
        }
        form.refuse("due", "goal.due.wrong", YEARS_AHEAD);
        return Optional.empty();
    }

    private List<Milestone> milestones(Form form) {
        String typed = form.prose("milestones", milestones, Milestone.MOST * (Milestone.LONGEST + 1));
        List<String> lines = Stream.of(typed.split("\n"))
                .map(line -> form.line("milestones", line, Milestone.LONGEST))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (lines.size() > Milestone.MOST) {
            form.refuse("milestones", "goal.milestones.too-many", Milestone.MOST);
        }
        return lines.stream().map(line -> new Milestone(line, false)).toList();
    }
}
