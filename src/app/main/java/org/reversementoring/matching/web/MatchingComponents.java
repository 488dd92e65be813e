package org.reversementoring.matching.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reversementoring.matching.ConflictService;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.Emphasis;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.NewPolicy;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.Rule;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Changes;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns the rules of matching into what their templates take. */
public final class MatchingComponents {

    private final Components components;
    private final Changes changes;
    private final Words words;

    public MatchingComponents(Components components, Changes changes, Words words) {
        this.components = components;
        this.changes = changes;
        this.words = words;
    }

    /**
     * @param programmes all of the site, to turn to another one
     * @param kept what holds
     * @param typed what the form shows
     * @param meanwhile what others have decided since the form was first shown
     * @param errors by the name of a rule or criterion, or {@code goal}
     */
    String rules(
            Reader reader,
            Surface surface,
            Programme programme,
            List<Programme> programmes,
            Policy kept,
            NewPolicy typed,
            List<Change> meanwhile,
            Function<String, List<String>> errors,
            boolean changeable) {
        components.require(surface, "matching");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", programme.id());
        data.put("version", kept.version());
        data.put(
                "programmes",
                programmes.stream()
                        .filter(one -> programmes.size() > 1)
                        .map(one -> Map.<String, Object>of(
                                "href", address(surface, one),
                                "label", one.name(),
                                "current", one.id() == programme.id()))
                        .toList());
        data.put("meanwhile", changes.rows(reader, meanwhile));
        data.put(
                "always",
                Stream.of(Rule.values())
                        .filter(rule -> !Rule.free().contains(rule))
                        .map(rule -> words.text(reader, rule.textKey() + ".help"))
                        .toList());
        data.put(
                "rules",
                Rule.free().stream()
                        .map(rule -> rule.isSwitch()
                                ? field(
                                        reader,
                                        rule,
                                        rule.textKey(),
                                        usualSwitch(reader, rule),
                                        Optional.empty(),
                                        List.of(),
                                        typed.on().contains(rule.name()))
                                : field(
                                        reader,
                                        rule,
                                        rule.textKey(),
                                        range(reader, rule),
                                        Optional.of(typed.numbers().getOrDefault(rule.name(), "")),
                                        errors.apply(rule.name()),
                                        false))
                        .toList());
        data.put(
                "criteria",
                Stream.of(Criterion.values())
                        .map(criterion -> field(
                                reader,
                                criterion,
                                criterion.textKey(),
                                words.text(reader, "matching.form.range", 0, Emphasis.HIGHEST, criterion.usual()),
                                Optional.of(typed.numbers().getOrDefault(criterion.name(), "")),
                                errors.apply(criterion.name()),
                                false))
                        .toList());
        data.put(
                "most",
                words.text(reader, "matching.form.points.most", kept.emphasis().highestScore()));
        data.put(
                "goals",
                Stream.of(Goal.values())
                        .map(goal -> field(
                                reader,
                                goal,
                                goal.textKey(),
                                "",
                                Optional.empty(),
                                List.of(),
                                goal.name().equals(typed.goal())))
                        .toList());
        data.put("goalErrors", errors.apply("goal"));
        data.put(
                "usualUrl",
                surface.action("matching-rules", "programmeId", Integer.toString(programme.id()), "usual", "true"));
        data.put("cancelUrl", address(surface, programme));
        data.put("conflictsUrl", surface.action("matching-conflicts"));
        data.put("boardUrl", surface.action("matching", "programmeId", Integer.toString(programme.id())));
        data.put("historyUrl", surface.action("history", "area", Matter.Area.MATCHING.slug()));
        data.put("changeable", changeable);
        return components.render("Matching.rules", data);
    }

    private Map<String, Object> field(
            Reader reader,
            Enum<?> constant,
            String textKey,
            String range,
            Optional<String> number,
            List<String> errors,
            boolean chosen) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", constant.name());
        field.put("slug", textKey.substring(textKey.lastIndexOf('.') + 1));
        field.put("label", words.text(reader, textKey + ".label"));
        field.put("help", words.text(reader, textKey + ".help"));
        field.put("range", range);
        field.put("isNumber", number.isPresent());
        field.put("number", number.orElse(""));
        field.put("chosen", chosen);
        field.put("errors", errors);
        return field;
    }

    private String usualSwitch(Reader reader, Rule rule) {
        return words.text(reader, rule.usual() == 0 ? "matching.form.usually.off" : "matching.form.usually.on");
    }

    private String range(Reader reader, Rule rule) {
        return rule.usual() == 0
                ? words.text(reader, "matching.form.range.off.usually-off", rule.highest())
                : words.text(reader, "matching.form.range.off", rule.highest(), rule.usual());
    }

    private static String address(Surface surface, Programme programme) {
        return surface.action("matching-rules", "programmeId", Integer.toString(programme.id()));
    }

    /** Instead of the rules, where there is no programme. */
    String noProgramme(Reader reader, Surface surface) {
        return components.render(
                "Page.empty",
                Map.of(
                        "title", words.text(reader, "matching.form.none.title"),
                        "text", words.text(reader, "matching.form.none"),
                        "steps",
                                reader.administrator()
                                        ? List.of(Map.of(
                                                "href", surface.action("programme-new"),
                                                "label", words.text(reader, "programme.overview.begin")))
                                        : List.of()));
    }

    /** @param one as typed; so is the other */
    String conflicts(
            Reader reader,
            Surface surface,
            List<ConflictService.Line> found,
            boolean newest,
            String one,
            String other,
            Function<String, List<String>> errors,
            boolean changeable) {
        components.require(surface, "matching");
        List<ConflictService.Line> shown = found.subList(0, Math.min(found.size(), ConflictService.PAGE_SIZE));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("one", one);
        data.put("other", other);
        data.put("oneErrors", errors.apply("one"));
        data.put("otherErrors", errors.apply("other"));
        data.put(
                "conflicts",
                shown.stream()
                        .map(line -> Map.<String, Object>of(
                                "id", line.id(),
                                "one", name(reader, line.one()),
                                "other", name(reader, line.other()),
                                "declared",
                                        words.text(
                                                reader,
                                                "matching.conflicts.by",
                                                name(reader, line.by()),
                                                words.moment(reader, line.at()))))
                        .toList());
        data.put(
                "olderUrl",
                found.size() > shown.size()
                        ? surface.action(
                                "matching-conflicts",
                                "before",
                                Integer.toString(shown.get(shown.size() - 1).id()))
                        : "");
        data.put("newestUrl", newest ? "" : surface.action("matching-conflicts"));
        data.put("rulesUrl", surface.action("matching-rules"));
        data.put("changeable", changeable);
        return components.render("Matching.conflicts", data);
    }

    private String name(Reader reader, Optional<Account> account) {
        return account.map(Account::fullName).orElseGet(() -> words.text(reader, "page.person.gone"));
    }
}
