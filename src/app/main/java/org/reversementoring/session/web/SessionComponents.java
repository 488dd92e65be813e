package org.reversementoring.session.web;

import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.Attendee;
import org.reversementoring.session.SessionList;
import org.reversementoring.session.SessionState;
import org.reversementoring.session.SessionStep;
import org.reversementoring.session.SessionView;
import org.reversementoring.session.Strain;
import org.reversementoring.web.Components;
import org.reversementoring.web.PairTitles;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns sessions into what their templates take. */
public final class SessionComponents {
    private final Components components;
    private final Words words;
    private final Clocks clocks;
    private final PairTitles titles;

    public SessionComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
        this.clocks = new Clocks(words);
        this.titles = new PairTitles(words);
    }

    /** Where a session stands for a reader. @param tone by which it is coloured @param label in a word or two */
    record Standing(String tone, String label, String status) {}

    /** How a constant is written in addresses, forms and keys of texts. */
    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String name(Words words, Reader reader, Optional<Account> account) {
        return account.map(Account::fullName).orElseGet(() -> words.text(reader, "pairing.gone"));
    }

    /** What the page of all sessions of a pairing is called. */
    String title(Reader reader, PairingView pairing) {
        return titles.about(reader, pairing, "session.list.title", "session.list.title-with");
    }

    String names(Reader reader, Stream<Optional<Account>> accounts) {
        return accounts.map(account -> name(words, reader, account)).collect(Collectors.joining(", "));
    }

    /** The page that has a form around it. */
    String all(Reader reader, Surface surface, int pairingId, SessionList list, boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pairingId", pairingId);
        data.put("first", list.page() == 1);
        data.put(
                "ahead",
                list.ahead().stream()
                        .map(view -> session(reader, surface, view))
                        .toList());
        data.put(
                "past",
                list.past().stream().map(view -> past(reader, surface, view)).toList());
        data.put("proposeUrl", proposeUrl(surface, pairingId, list));
        data.put("empty", empty(reader, surface, pairingId, list));
        data.put("newerUrl", list.page() > 1 ? page(surface, pairingId, list.page() - 1) : "");
        data.put("olderUrl", list.more() ? page(surface, pairingId, list.page() + 1) : "");
        data.put("backUrl", surface.action("pairing", "pairingId", Integer.toString(pairingId)));
        data.put("changeable", changeable);
        return render(surface, "all", data);
    }

    private static String page(Surface surface, int pairingId, int page) {
        return surface.action(
                "sessions", "pairingId", Integer.toString(pairingId), "page", page == 1 ? "" : Integer.toString(page));
    }

    static String listUrl(Surface surface, int pairingId) {
        return page(surface, pairingId, 1);
    }

    private static String proposeUrl(Surface surface, int pairingId, SessionList list) {
        return list.proposable() ? surface.action("session-plan", "pairingId", Integer.toString(pairingId)) : "";
    }

    private Map<String, Object> empty(Reader reader, Surface surface, int pairingId, SessionList list) {
        boolean begun = list.page() > 1 || !list.past().isEmpty();
        String key = list.proposable() ? "session.empty." + (begun ? "next" : "first") : unplannable(list);
        return Map.of(
                "title", words.text(reader, key + ".title"),
                "text", words.text(reader, key + ".text"),
                "steps",
                        list.proposable()
                                ? List.of(Map.of(
                                        "href", proposeUrl(surface, pairingId, list),
                                        "label", words.text(reader, "session.list.propose")))
                                : List.of());
    }

    private static String unplannable(SessionList list) {
        return "session.empty." + (list.over() ? "over" : "paused");
    }

    private String none(Reader reader, SessionList list) {
        return words.text(reader, list.proposable() ? "session.panel.none" : unplannable(list) + ".text");
    }

    /** With all that can be done with it. */
    private Map<String, Object> session(Reader reader, Surface surface, SessionView view) {
        Map<String, Object> data = facts(reader, surface, view);
        data.put("buttons", buttons(reader, surface, view));
        data.put("links", links(reader, surface, view));
        return data;
    }

    private Map<String, Object> facts(Reader reader, Surface surface, SessionView view) {
        Map<String, Object> data = clocks.when(reader, view.slot(), view.attendees());
        Standing standing = standing(reader, view);
        data.put("id", view.id());
        data.put("tone", standing.tone());
        data.put("label", standing.label());
        data.put("status", standing.status());
        data.put("venue", view.venue().text());
        data.put("venueUrl", view.venue().link().map(URI::toString).orElse(""));
        data.put("objective", view.preparation().objective());
        data.put(
                "questions",
                view.preparation()
                        .questions()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
        data.put("pageUrl", pageUrl(surface, view));
        data.put("calendarUrl", calendarUrl(surface, view));
        return data;
    }

    static String pageUrl(Surface surface, SessionView view) {
        return view.hasPage() ? action(surface, "session-notes", view) : "";
    }

    private static String calendarUrl(Surface surface, SessionView view) {
        return view.state() == SessionState.CANCELLED ? "" : action(surface, "session-ics", view);
    }

    private static String action(Surface surface, String name, SessionView view, String... more) {
        List<String> parameters = new ArrayList<>(List.of("sessionId", Integer.toString(view.id())));
        parameters.addAll(List.of(more));
        return surface.action(name, parameters.toArray(String[]::new));
    }

    /** What takes one click. */
    private List<Map<String, Object>> buttons(Reader reader, Surface surface, SessionView view) {
        List<Map<String, Object>> buttons = new ArrayList<>();
        if (view.waitsForReader()) {
            buttons.add(button(reader, surface, view, SessionStep.ACCEPT));
        }
        if (view.steps().contains(SessionStep.HOLD)) {
            buttons.add(button(reader, surface, view, SessionStep.HOLD));
        }
        return buttons;
    }

    private Map<String, Object> button(Reader reader, Surface surface, SessionView view, SessionStep step) {
        return Map.of(
                "step", slug(step),
                "label", words.text(reader, "session.step." + slug(step)),
                "href", stepUrl(surface, view),
                "primary", true);
    }

    /** Of the version that is on the screen; what it is called leaves alone what the form around it calls a version. */
    private static String stepUrl(Surface surface, SessionView view) {
        return action(surface, "session-step", view, "sessionVersion", Integer.toString(view.version()));
    }

    /** What takes more than a click: something to type, or to be sure. */
    private List<Map<String, Object>> links(Reader reader, Surface surface, SessionView view) {
        boolean begun = view.steps().contains(SessionStep.HOLD);
        List<Map<String, Object>> links = new ArrayList<>();
        if (view.steps().contains(SessionStep.MOVE)) {
            links.add(link(reader, "session.list.move", action(surface, "session-plan", view)));
        }
        if (view.steps().contains(SessionStep.RELOCATE)) {
            String key = view.hasPage() ? "session.list.relocate" : "session.list.change";
            links.add(link(reader, key, action(surface, "session-plan", view) + "#rm-what"));
        }
        if (view.steps().contains(SessionStep.CANCEL)) {
            links.add(link(
                    reader, begun ? "session.step.miss" : "session.step.cancel", action(surface, "session-end", view)));
        }
        return links;
    }

    private Map<String, Object> link(Reader reader, String key, String href) {
        return Map.of("label", words.text(reader, key), "href", href);
    }

    private Map<String, Object> past(Reader reader, Surface surface, SessionView view) {
        Map<String, Object> data = facts(reader, surface, view);
        data.put("missUrl", view.steps().contains(SessionStep.MISS) ? action(surface, "session-end", view) : "");
        return data;
    }

    Standing standing(Reader reader, SessionView view) {
        return switch (view.state()) {
            case PROPOSED, MOVED ->
                view.waitsForReader()
                        ? new Standing("waiting", label(reader, "answer"), asked(reader, view))
                        : new Standing(
                                "open", label(reader, "waiting"), status(reader, "waiting", silent(reader, view)));
            case ACCEPTED -> accepted(reader, view);
            case HELD -> new Standing("done", label(reader, "held"), "");
            case CANCELLED -> new Standing("off", label(reader, off(view)), calledOff(reader, view.last()));
        };
    }

    private Standing accepted(Reader reader, SessionView view) {
        if (view.steps().contains(SessionStep.HOLD)) {
            return new Standing("fixed", label(reader, "begun"), status(reader, "begun"));
        }
        if (view.waitsForReader()) {
            return new Standing("waiting", label(reader, "answer"), status(reader, "fixed-without-you"));
        }
        String silent = silent(reader, view);
        return new Standing(
                "fixed",
                label(reader, "fixed"),
                silent.isEmpty() ? status(reader, "fixed") : status(reader, "fixed-without", silent));
    }

    /** What was called off before its time, or has lapsed, is not said to have been missed. */
    private static String off(SessionView view) {
        SessionView.Event last = view.last();
        boolean missed = last.step() == SessionStep.MISS
                || last.step() == SessionStep.CANCEL
                        && !last.at().isBefore(view.slot().start());
        return missed ? "off" : "cancelled";
    }

    private String calledOff(Reader reader, SessionView.Event last) {
        return switch (last.step()) {
            case LAPSE -> status(reader, "lapsed");
            case CANCEL ->
                last.by()
                        .map(account -> status(reader, "cancelled", account.fullName()))
                        .orElseGet(() -> status(reader, "cancelled-by-nobody"));
            default -> "";
        };
    }

    private String asked(Reader reader, SessionView view) {
        boolean moved = view.state() == SessionState.MOVED || view.last().step() == SessionStep.MOVE;
        String key = moved ? "moved" : "proposed";
        return view.proposedBy()
                .map(account -> status(reader, key, account.fullName()))
                .orElseGet(() -> status(reader, key + "-by-nobody"));
    }

    /** Those who have not said yes to the time. */
    private String silent(Reader reader, SessionView view) {
        return names(
                reader, view.others().stream().filter(one -> !one.accepted()).map(Attendee::account));
    }

    private String label(Reader reader, String key) {
        return words.text(reader, "session.label." + key);
    }

    private String status(Reader reader, String key, String... arguments) {
        return words.text(reader, "session.status." + key, (Serializable[]) arguments);
    }

    /** Asks whether the reader is sure. @param step {@code CANCEL} or {@code MISS} */
    String ending(Reader reader, Surface surface, SessionView view, SessionStep step, boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        String key = "session.end." + (view.steps().contains(SessionStep.HOLD) ? "miss" : slug(step));
        data.put("pairingId", view.pairingId());
        data.put("step", slug(step));
        data.put("session", facts(reader, surface, view));
        data.put("effect", words.text(reader, key + ".effect"));
        data.put("stays", view.hasPage());
        data.put("submit", words.text(reader, key + ".submit"));
        data.put("keep", words.text(reader, key + ".keep"));
        data.put("href", stepUrl(surface, view));
        data.put("backUrl", listUrl(surface, view.pairingId()));
        data.put("changeable", changeable);
        return render(surface, "ending", data);
    }

    /** On the page of the pairing. */
    String panel(
            Reader reader, Surface surface, int pairingId, SessionList list, boolean changeable, boolean pressing) {
        Map<String, Object> data = new LinkedHashMap<>();
        list.ahead().stream().findFirst().ifPresent(view -> data.put("next", session(reader, surface, view)));
        int more = list.ahead().size() - 1;
        data.put("more", more > 0 ? words.counted(reader, "session.list.more", more) : "");
        data.put("none", none(reader, list));
        data.put("proposeUrl", list.ahead().isEmpty() ? proposeUrl(surface, pairingId, list) : "");
        data.put("listUrl", listUrl(surface, pairingId));
        data.put("changeable", changeable);
        data.put("pressing", pressing);
        return render(surface, "panel", data);
    }

    /** When a session is, where there is little room. */
    String brief(Reader reader, SessionView view) {
        return clocks.brief(reader, view.slot());
    }

    /** On a page of the wiki. */
    String table(Reader reader, Surface surface, PairingView pairing, SessionList list, boolean onlyAhead) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("heading", title(reader, pairing));
        data.put(
                "ahead",
                list.ahead().stream().map(view -> facts(reader, surface, view)).toList());
        data.put(
                "past",
                onlyAhead
                        ? List.of()
                        : list.past().stream()
                                .map(view -> facts(reader, surface, view))
                                .toList());
        data.put("none", none(reader, list));
        data.put("listUrl", surface.interactive() ? listUrl(surface, pairing.id()) : "");
        return render(surface, "table", data);
    }

    /** The next session of a pairing on a page of the wiki, or that there is none. */
    String next(Reader reader, Surface surface, PairingView pairing, Optional<SessionView> next) {
        Map<String, Object> data = new LinkedHashMap<>();
        boolean over = pairing.state() == PairingState.CLOSED;
        data.put(
                "heading",
                over
                        ? titles.about(reader, pairing, "session.list.title", "session.list.title-with")
                        : titles.about(reader, pairing, "session.list.next", "session.next.title"));
        data.put("interactive", surface.interactive());
        next.ifPresent(view -> data.put("next", facts(reader, surface, view)));
        data.put("answer", next.filter(SessionView::waitsForReader).isPresent());
        data.put("none", words.text(reader, over ? "session.empty.over.text" : "session.panel.none"));
        data.put("listUrl", listUrl(surface, pairing.id()));
        return render(surface, "next", data);
    }

    /** A session on its own page. */
    String itself(Reader reader, Surface surface, PairingView pairing, SessionView view) {
        Map<String, Object> facts = facts(reader, surface, view);
        facts.put("pageUrl", "");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("heading", titles.about(reader, pairing, "session.this", "session.this.title"));
        data.put("interactive", surface.interactive());
        data.put("next", facts);
        data.put("answer", view.waitsForReader());
        data.put("none", "");
        data.put("listUrl", listUrl(surface, pairing.id()));
        return render(surface, "next", data);
    }

    /** For all whom it is no business of, and where there is nothing to tell: nobody learns which of them it is. */
    String nothing(Surface surface) {
        return render(surface, "nothing", Map.of());
    }

    String render(Surface surface, String template, Map<String, Object> data) {
        components.require(surface, "sessions");
        return components.render("Sessions." + template, data);
    }

    /** Who would meet outside nine to five, as far as the reader may know by whose clocks they live; may be empty. */
    String outside(Reader reader, SessionView session) {
        return session.attendees().stream()
                .filter(one -> one.reader() || one.zone().isPresent())
                .filter(one -> one.strain().map(Strain::counts).orElse(true))
                .map(one -> who(reader, one))
                .collect(Collectors.joining(", "));
    }

    /** Somebody and how far outside their day it is. */
    String who(Reader reader, Attendee one) {
        String key =
                "session.strain." + one.strain().map(SessionComponents::slug).orElse("night");
        return words.text(
                reader, key, one.reader() ? words.text(reader, "session.you") : name(words, reader, one.account()));
    }
}
