package org.reversementoring.feedback.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.feedback.Fact;
import org.reversementoring.feedback.HealthState;
import org.reversementoring.feedback.HealthView;
import org.reversementoring.feedback.PairHealth;
import org.reversementoring.feedback.Sum;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns how pairings are into what its templates take. */
public final class HealthComponents {
    private final FeedbackComponents components;
    private final Words words;

    public HealthComponents(FeedbackComponents components, Words words) {
        this.components = components;
        this.words = words;
    }

    /**
     * The page for coordinators.
     *
     * @param state which are shown; all that need somebody if empty
     */
    String page(
            Reader reader,
            Surface surface,
            Programme programme,
            List<Programme> programmes,
            HealthView view,
            Optional<HealthState> state,
            List<Sum> sums) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmes", FeedbackComponents.programmes(surface, "pair-health", programme, programmes));
        data.put("filters", filters(reader, surface, programme, view, state));
        data.put(
                "pairs",
                view.pairs().stream()
                        .map(pair -> pair(reader, surface, view, pair))
                        .toList());
        data.put("empty", words.text(reader, empty(view, state)));
        data.put("before", view.page() > 1 ? address(surface, programme, state, view.page() - 1) : "");
        data.put("after", view.more() ? address(surface, programme, state, view.page() + 1) : "");
        data.put("without", components.without(reader, view.withoutContact(), view.listed()));
        data.put("contactsUrl", surface.action("neutral-contacts", "programmeId", Integer.toString(programme.id())));
        data.put("sums", sums.stream().map(sum -> sum(reader, sum)).toList());
        return components.render(surface, "Feedback.health", data);
    }

    private static String empty(HealthView view, Optional<HealthState> state) {
        if (state.isPresent()) {
            return "feedback.health.empty.state";
        }
        return view.withoutContact() > 0 ? "feedback.health.empty.but" : "feedback.health.empty.care";
    }

    private List<Map<String, Object>> filters(
            Reader reader, Surface surface, Programme programme, HealthView view, Optional<HealthState> chosen) {
        List<Map<String, Object>> filters = new ArrayList<>();
        int care = view.counts().entrySet().stream()
                .filter(entry -> entry.getKey().needsCare())
                .mapToInt(Map.Entry::getValue)
                .sum();
        filters.add(filter(
                words.text(reader, "feedback.health.care"),
                care,
                address(surface, programme, Optional.empty(), 1),
                chosen.isEmpty()));
        for (HealthState state : HealthState.values()) {
            int count = view.counts().getOrDefault(state, 0);
            boolean current = chosen.filter(state::equals).isPresent();
            if (count > 0 || current) {
                filters.add(filter(
                        name(reader, state), count, address(surface, programme, Optional.of(state), 1), current));
            }
        }
        return filters;
    }

    private static Map<String, Object> filter(String label, int count, String href, boolean current) {
        return Map.of("label", label, "count", count, "href", href, "current", current);
    }

    private static String address(Surface surface, Programme programme, Optional<HealthState> state, int page) {
        return surface.action(
                "pair-health",
                "programmeId",
                Integer.toString(programme.id()),
                "state",
                state.map(SheetComponents::slug).orElse(""),
                "page",
                page == 1 ? "" : Integer.toString(page));
    }

    private Map<String, Object> pair(Reader reader, Surface surface, HealthView view, PairHealth pair) {
        return Map.of(
                "title",
                pair.pairing().participants().stream()
                        .map(Participant::person)
                        .map(person -> Optional.ofNullable(view.people().get(person))
                                .map(Account::fullName)
                                .orElseGet(() -> words.text(reader, "pairing.gone")))
                        .collect(Collectors.joining(", ")),
                "href",
                surface.action(
                        "pairing", "pairingId", Integer.toString(pair.pairing().id())),
                "state",
                name(reader, pair.state()),
                "care",
                pair.state().needsCare(),
                "facts",
                pair.facts().stream().map(fact -> fact(reader, fact)).toList());
    }

    private String name(Reader reader, HealthState state) {
        return words.text(reader, "feedback.state." + SheetComponents.slug(state));
    }

    private String fact(Reader reader, Fact fact) {
        String key = "feedback.fact." + SheetComponents.slug(fact.kind());
        if (fact.kind() == Fact.Kind.HELD) {
            return words.counted(reader, key, fact.count());
        }
        return fact.at()
                .map(at -> words.text(reader, key, words.day(reader, at)))
                .orElseGet(() -> words.text(reader, key));
    }

    private Map<String, Object> sum(Reader reader, Sum sum) {
        return Map.of(
                "question",
                words.text(reader, "feedback.question." + SheetComponents.slug(sum.question())),
                "answers",
                sum.question().choices().stream()
                        .filter(sum.atLeast()::containsKey)
                        .map(choice -> words.text(
                                reader,
                                "feedback.sum.answer",
                                words.text(
                                        reader,
                                        "feedback.choice." + SheetComponents.slug(sum.question()) + "."
                                                + SheetComponents.slug(choice)),
                                Integer.toString(sum.atLeast().get(choice))))
                        .toList());
    }

    /** One programme's pairings in the macro: how many in which state, and those that need somebody. */
    Map<String, Object> programme(Reader reader, Surface surface, Programme programme, HealthView view) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", programme.name());
        data.put(
                "states",
                Stream.of(HealthState.values())
                        .filter(view.counts()::containsKey)
                        .map(state -> Map.of(
                                "name",
                                name(reader, state),
                                "count",
                                view.counts().get(state)))
                        .toList());
        data.put(
                "pairs",
                view.pairs().stream()
                        .map(pair -> pair(reader, surface, view, pair))
                        .toList());
        data.put("more", view.more());
        data.put("href", address(surface, programme, Optional.empty(), 1));
        return data;
    }

    /** Nothing but a neutral line for whoever does not coordinate. */
    String macro(Reader reader, Surface surface, List<Map<String, Object>> programmes) {
        String line = reader.coordinator() ? "feedback.no-programme" : "feedback.macro.neutral";
        return components.render(
                surface,
                "Feedback.macro",
                Map.of(
                        "line",
                        programmes.isEmpty() ? words.text(reader, line) : "",
                        "programmes",
                        programmes,
                        "interactive",
                        surface.interactive()));
    }

    static boolean isShown(Optional<HealthState> chosen, HealthState state) {
        return chosen.map(state::equals).orElseGet(state::needsCare);
    }

    static Optional<HealthState> state(String slug) {
        return Stream.of(HealthState.values())
                .filter(state -> SheetComponents.slug(state).equals(slug))
                .findFirst();
    }
}
