package org.reversementoring.goal.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.goal.Measure;
import org.reversementoring.goal.PairGoal;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.PairTitles;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Names numbers, days and people of goals in the reader's language. */
public final class GoalWords {
    private static final int DECIMALS = 2;

    private final Words words;
    private final PairTitles titles;

    public GoalWords(Words words) {
        this.words = words;
        this.titles = new PairTitles(words);
    }

    String text(Reader reader, String key, Serializable... arguments) {
        return words.text(reader, key, arguments);
    }

    String counted(Reader reader, String key, int count) {
        return words.counted(reader, key, count);
    }

    /** What a constant is called. */
    String named(Reader reader, String prefix, Enum<?> constant) {
        return words.text(reader, prefix + slug(constant));
    }

    /** What a step of a scale is called. */
    String named(Reader reader, String prefix, Enum<?> constant, int step) {
        return words.text(reader, prefix + slug(constant) + "." + step);
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String number(Reader reader, BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(reader.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }

    /** With its unit, if it has any. */
    String amount(Reader reader, BigDecimal number, Measure.Counting counting) {
        return counting.unit().isEmpty()
                ? number(reader, number)
                : words.text(reader, "goal.amount", number(reader, number), counting.unit());
    }

    String percent(Reader reader, int percent) {
        return words.text(reader, "goal.percent", Integer.toString(percent));
    }

    /** Where a goal is, as a sentence without a verb. */
    String now(Reader reader, PairGoal goal) {
        if (goal.measure() instanceof Measure.Counting counting) {
            if (counting.percent() < goal.percent()) {
                // They say that they are there, whatever the number says.
                return named(reader, "goal.state.", goal.state());
            }
            return words.text(
                    reader,
                    "goal.now.counting",
                    number(reader, counting.value()),
                    amount(reader, counting.to(), counting),
                    percent(reader, goal.percent()));
        }
        return goal.milestones().isEmpty()
                ? named(reader, "goal.state.", goal.state())
                : words.text(
                        reader,
                        "goal.now.milestones",
                        Integer.toString(goal.ticked()),
                        Integer.toString(goal.milestones().size()));
    }

    String day(Reader reader, LocalDate day) {
        return words.day(reader, day);
    }

    String day(Reader reader, Instant instant) {
        return words.day(reader, instant);
    }

    List<String> days(Reader reader, List<Instant> instants) {
        return words.days(reader, instants);
    }

    String name(Reader reader, Optional<Account> account) {
        return account.map(Account::fullName).orElseGet(() -> words.text(reader, "page.person.gone"));
    }

    /** Those whom the reader has to do with in a pairing, or its name if it is a group. */
    String people(Reader reader, PairingView view) {
        return titles.of(reader, view);
    }

    /** What a page about a pairing is called; see {@link PairTitles#about}. */
    String title(Reader reader, PairingView view, String thing, String ofTwo) {
        return titles.about(reader, view, thing, ofTwo);
    }

    /** The pages beside each other, and the way back. @param current the action of the page on the screen */
    List<Map<String, Object>> tabs(Reader reader, Surface surface, int pairingId, String current) {
        return List.of(
                tab(reader, surface, pairingId, "goals", "goal.tab.goals", current),
                tab(reader, surface, pairingId, "goal-ratings", "goal.tab.ratings", current),
                tab(reader, surface, pairingId, "reflections", "goal.tab.reflections", current),
                tab(reader, surface, pairingId, "pairing", "goal.tab.pairing", current));
    }

    private Map<String, Object> tab(
            Reader reader, Surface surface, int pairingId, String action, String key, String current) {
        return Map.of(
                "href", address(surface, action, pairingId),
                "label", words.text(reader, key),
                "current", action.equals(current));
    }

    /** Of a page about a pairing. */
    static String address(Surface surface, String action, int pairingId) {
        return surface.action(action, "pairingId", Integer.toString(pairingId));
    }

    /** What a table tells of a goal, by columns as keys of texts name them and in their order. */
    Map<String, String> row(Reader reader, PairGoal goal) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("goal", goal.title());
        if (goal.measure() instanceof Measure.Counting counting) {
            row.put("from", amount(reader, counting.from(), counting));
            row.put("now", amount(reader, counting.value(), counting));
            row.put("to", amount(reader, counting.to(), counting));
        } else {
            row.put("from", text(reader, "goal.table.none"));
            row.put("now", now(reader, goal));
            row.put("to", text(reader, "goal.table.done"));
        }
        row.put("percent", percent(reader, goal.percent()));
        row.put("due", goal.due().map(date -> day(reader, date)).orElseGet(() -> text(reader, "goal.table.none")));
        row.put("state", named(reader, "goal.state.", goal.state()));
        return row;
    }
}
