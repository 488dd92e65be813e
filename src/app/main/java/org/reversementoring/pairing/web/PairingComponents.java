package org.reversementoring.pairing.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.pairing.AgreementView;
import org.reversementoring.pairing.EndReason;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.Group;
import org.reversementoring.pairing.LastDay;
import org.reversementoring.pairing.MyPairings;
import org.reversementoring.pairing.NewInvitation;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingStep;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Suggestion;
import org.reversementoring.pairing.Suggestions;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.round.PairExplanation;
import org.reversementoring.web.Components;
import org.reversementoring.web.MinePanel;
import org.reversementoring.web.NextSteps;
import org.reversementoring.web.OpenQuestions;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.PairTitles;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns what the pairing service tells into what its templates take. */
public final class PairingComponents {

    /** The steps at the top of the page: those that lead on or answer, in the order of the buttons. */
    private static final List<PairingStep> BUTTONS = List.of(
            PairingStep.ACCEPT,
            PairingStep.ACCEPT_AS_LAST,
            PairingStep.DECLINE,
            PairingStep.START,
            PairingStep.RESUME,
            PairingStep.WITHDRAW);

    /** Those of them that lead on. */
    private static final Set<PairingStep> PRIMARY = Set.of(PairingStep.ACCEPT, PairingStep.START, PairingStep.RESUME);

    /** The steps that stand near its end, in the order in which they do. */
    private static final List<PairingStep> BREAKS = List.of(
            PairingStep.PAUSE,
            PairingStep.BEGIN_CLOSING,
            PairingStep.COMPLETE,
            PairingStep.LEAVE,
            PairingStep.WITHDRAW);

    /** What is told otherwise of groups, or of them alone. */
    private static final Set<PairingStep> TOLD_OF_GROUPS = Set.of(
            PairingStep.OPEN,
            PairingStep.JOIN,
            PairingStep.LEAVE,
            PairingStep.REMOVE,
            PairingStep.START,
            PairingStep.DESCRIBE,
            PairingStep.COMPLETE,
            PairingStep.END_EARLY);

    /** What reads otherwise where there are more than two. */
    private static final Set<String> OF_GROUPS =
            Set.of("open", "start", "withdraw", "pause", "resume", "begin-closing", "complete", "end-early", "remove");

    private final Components components;
    private final AgreementComponents agreements;
    private final ReasonComponents reasons;
    private final List<PairPanel> panels;
    private final List<NextSteps> nextSteps;
    private final List<OpenQuestions> questions;
    private final List<MinePanel> minePanels;
    private final Words words;
    private final PairTitles titles;

    /**
     * @param panels of later features, in the order in which they are shown
     * @param minePanels the same for what one has besides pairings
     * @param nextSteps of later features, the most important first
     * @param questions the same; where several are open in one pairing, the last one is listed
     */
    public PairingComponents(
            Components components,
            AgreementComponents agreements,
            ReasonComponents reasons,
            List<PairPanel> panels,
            List<NextSteps> nextSteps,
            List<OpenQuestions> questions,
            List<MinePanel> minePanels,
            Words words) {
        this.components = components;
        this.agreements = agreements;
        this.reasons = reasons;
        this.panels = List.copyOf(panels);
        this.nextSteps = List.copyOf(nextSteps);
        this.questions = List.copyOf(questions);
        this.minePanels = List.copyOf(minePanels);
        this.words = words;
        this.titles = new PairTitles(words);
    }

    /** A person's pairings. @param named whether to say what it is: the page has it in its heading */
    String mine(Reader reader, Surface surface, MyPairings mine, boolean named) {
        List<PairingView> mayWait =
                Stream.concat(mine.live().stream(), mine.gathering().stream()).toList();
        Map<Integer, OpenQuestions.Question> asked = asked(reader, surface, mayWait);
        List<PairingView> toAnswer = Stream.concat(
                        mine.toAnswer().stream(), mayWait.stream().filter(view -> asked.containsKey(view.id())))
                .toList();
        List<PairingView> begun = Stream.concat(
                        mine.live().stream(), mine.past().stream().filter(view -> !view.cameToNothing()))
                .toList();
        ToDo toDo = new ToDo(steps(reader, surface, begun), asked);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("interactive", surface.interactive());
        data.put("named", named);
        data.put(
                "sections",
                Stream.of(
                                section(reader, surface, "to-answer", toAnswer, toDo),
                                section(reader, surface, "live", toDo.unasked(mine.live()), toDo),
                                section(reader, surface, "waiting", mine.waiting(), toDo),
                                section(reader, surface, "gathering", toDo.unasked(mine.gathering()), toDo),
                                section(reader, surface, "past", mine.past(), toDo))
                        .flatMap(List::stream)
                        .toList());
        // Whoever has met somebody may have an address, and takes it back there.
        boolean met = !mine.live().isEmpty() || !mine.past().isEmpty();
        data.put("calendarUrl", met ? surface.action("calendar-feed") : "");
        data.put(
                "empty",
                empty(
                        reader,
                        "pairing.mine.empty.title",
                        "pairing.mine.empty.text",
                        List.of(
                                step(reader, surface.action("find"), "page.menu.find"),
                                step(reader, surface.action("my-profile"), "page.menu.my-profile"))));
        return render(surface, "Pairing.mine", data)
                + minePanels.stream().map(panel -> panel.panel(reader, surface)).collect(Collectors.joining());
    }

    /** What there is to do in the reader's pairings, by their numbers. */
    private record ToDo(Map<Integer, List<Map<String, Object>>> steps, Map<Integer, OpenQuestions.Question> questions) {

        /** A pairing in which somebody waits is listed with those that wait for an answer, and nowhere else. */
        List<PairingView> unasked(List<PairingView> views) {
            return views.stream()
                    .filter(view -> !questions.containsKey(view.id()))
                    .toList();
        }
    }

    private Map<Integer, OpenQuestions.Question> asked(Reader reader, Surface surface, List<PairingView> views) {
        Map<Integer, OpenQuestions.Question> asked = new HashMap<>();
        if (!views.isEmpty()) {
            questions.forEach(feature -> asked.putAll(feature.of(reader, surface, views)));
        }
        return asked;
    }

    private List<Map<String, Object>> section(
            Reader reader, Surface surface, String key, List<PairingView> views, ToDo toDo) {
        return views.isEmpty()
                ? List.of()
                : List.of(Map.of(
                        "heading", words.text(reader, "pairing.mine." + key),
                        "pairings",
                                views.stream()
                                        .map(view -> card(reader, surface, view, toDo))
                                        .toList()));
    }

    /** By the number of the pairing, in the order of the features. */
    private Map<Integer, List<Map<String, Object>>> steps(Reader reader, Surface surface, List<PairingView> begun) {
        Map<Integer, List<Map<String, Object>>> steps = new HashMap<>();
        if (!begun.isEmpty()) {
            nextSteps.forEach(feature -> feature.of(reader, surface, begun)
                    .forEach((pairing, some) ->
                            some.forEach(step -> steps.computeIfAbsent(pairing, any -> new ArrayList<>())
                                    .add(Map.of("text", step.text(), "href", step.href(), "urgent", step.urgent())))));
        }
        return steps;
    }

    private Map<String, Object> card(Reader reader, Surface surface, PairingView view, ToDo toDo) {
        Map<String, Object> card = about(reader, surface, view);
        Optional<OpenQuestions.Question> asked =
                Optional.ofNullable(toDo.questions().get(view.id()));
        card.put("next", asked.map(OpenQuestions.Question::text).orElseGet(() -> next(reader, view)));
        card.put("nextUrl", asked.map(OpenQuestions.Question::href).orElseGet(() -> (String) card.get("href")));
        card.put("urgent", asked.isPresent() || view.steps().contains(PairingStep.DECLINE));
        card.put("steps", toDo.steps().getOrDefault(view.id(), List.of()));
        return card;
    }

    private Map<String, Object> about(Reader reader, Surface surface, PairingView view) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("href", surface.action("pairing", "pairingId", Integer.toString(view.id())));
        card.put("title", titles.of(reader, view));
        card.put("part", part(reader, view));
        card.put("group", group(reader, view));
        card.put("programme", programme(view));
        card.put("topic", view.topic().map(Topic::name).orElse(""));
        card.put("message", view.message());
        card.put("state", view.state().name());
        card.put("status", status(reader, view));
        card.put("findings", findings(reader, view));
        return card;
    }

    private static String group(PairingView view) {
        return view.group().map(Group::title).orElse("");
    }

    private static String programme(PairingView view) {
        return view.programme().map(Programme::name).orElse("");
    }

    /** What the page of a pairing is called: by those who take part, the reader first; or by the name of the group. */
    String heading(Reader reader, PairingView view) {
        return view.own() && view.group().isEmpty()
                ? words.text(reader, "pairing.home.own", titles.of(reader, view))
                : titles.of(reader, view);
    }

    /** What kind of group it is, and who else is in it; empty for a pair. */
    private List<String> group(Reader reader, PairingView view) {
        return view.group()
                .map(group -> List.of(
                        word(reader, "pairing.group.format", group.format()),
                        words.text(
                                reader,
                                "pairing.group.room",
                                Integer.toString(view.members().size()),
                                Integer.toString(group.most())),
                        view.others().isEmpty()
                                ? words.text(reader, "pairing.group.alone")
                                : words.text(reader, "pairing.group.with", titles.others(reader, view))))
                .orElse(List.of());
    }

    /** What the page says has been done. */
    String done(Reader reader, PairingView view, String done) {
        boolean ofGroups = view.group().isPresent() && OF_GROUPS.contains(done);
        return words.text(reader, (ofGroups ? "pairing.group.done." : "pairing.done.") + done);
    }

    private String part(Reader reader, PairingView view) {
        String key =
                view.state() == PairingState.CLOSED && !view.cameToNothing() ? "pairing.part.past" : "pairing.part";
        return view.ownPart().map(part -> word(reader, key, part)).orElse("");
    }

    /** Where it stands, in words. */
    private String status(Reader reader, PairingView view) {
        if (view.cameToNothing()) {
            return words.text(reader, "pairing.status.nothing");
        }
        if (view.state() == PairingState.CLOSED) {
            String key = view.ending().filter(how -> how == Ending.COMPLETED).isPresent()
                    ? "pairing.status.completed"
                    : "pairing.status.ended";
            return words.text(reader, key, words.day(reader, view.since()));
        }
        if (view.state() == PairingState.GATHERING) {
            return words.text(
                    reader,
                    "pairing.status.gathering",
                    view.group()
                            .map(group -> words.day(reader, group.lastDay()))
                            .orElseThrow());
        }
        if (view.state().isOpen()) {
            String key =
                    view.steps().contains(PairingStep.DECLINE) ? "pairing.status.to-answer" : "pairing.status.waiting";
            return words.text(reader, key, words.day(reader, view.until()));
        }
        return words.text(
                reader,
                "pairing.status." + view.state().name().toLowerCase(Locale.ROOT),
                words.day(reader, view.since()),
                words.day(reader, LastDay.before(view.until()).date()));
    }

    private List<String> findings(Reader reader, PairingView view) {
        return view.findings().stream()
                .map(finding -> word(reader, "pairing.finding", finding))
                .toList();
    }

    /** What the reader would do next; nothing where there is nothing to do. */
    private String next(Reader reader, PairingView view) {
        if (view.steps().contains(PairingStep.DECLINE)) {
            return words.text(reader, "pairing.next.answer");
        }
        if (view.state() == PairingState.GATHERING) {
            return words.text(reader, "pairing.next.gathering");
        }
        return view.state().isLive() ? words.text(reader, "pairing.next.open") : "";
    }

    /**
     * Everything about one pairing, with what the reader can do, for the page that has a form around it.
     *
     * @param explanation why a round has brought the reader and their partner together, if one has
     */
    String home(
            Reader reader,
            Surface surface,
            PairingView view,
            Optional<AgreementView> agreement,
            List<AgreementView.Event> signatures,
            Optional<PairExplanation> explanation,
            List<PairingView.Event> history,
            boolean changeable) {
        Map<String, Object> data = facts(reader, surface, view);
        data.put("version", view.version());
        data.put("changeable", changeable);
        // At the end nobody is asked for an agreement any more.
        Optional<Map<String, Object>> summary = agreement
                .filter(known -> known.number() > 0
                        || view.state() != PairingState.CLOSING && view.state() != PairingState.CLOSED)
                .map(known -> agreements.summary(reader, surface, view.id(), known));
        summary.ifPresent(known -> data.put("agreement", known));
        view.ownPart()
                .ifPresent(part -> explanation.ifPresent(
                        known -> data.put("together", reasons.data(reader, surface, part, known))));
        List<PairingStep> buttons = BUTTONS.stream()
                .filter(view.steps()::contains)
                .filter(step -> !EndPairingPage.asksFirst(view, step))
                .toList();
        data.put(
                "buttons",
                buttons.stream()
                        .map(step -> button(reader, surface, view, step))
                        .toList());
        boolean pressing = buttons.stream().anyMatch(PRIMARY::contains)
                || summary.map(known -> known.get("urgent")).equals(Optional.of(true));
        return render(surface, "Pairing.home", data)
                + panels.stream()
                        .map(panel -> panel.panel(reader, surface, view, changeable, pressing))
                        .collect(Collectors.joining())
                + leaving(reader, surface, view, told(reader, view, history, signatures), changeable);
    }

    /**
     * Asks whether the reader is sure.
     *
     * @param step one that cannot be taken back
     * @param who whom it takes out of a group; empty where it takes out nobody
     */
    String ending(
            Reader reader,
            Surface surface,
            PairingView view,
            PairingStep step,
            Optional<Account> who,
            boolean changeable) {
        Map<String, Object> data = facts(reader, surface, view);
        String key = endingKey(view, step);
        data.put("version", view.version());
        data.put("step", MovePairing.name(step));
        data.put("user", who.map(Account::username).orElse(""));
        data.put(
                "effect",
                words.text(reader, key + ".effect", who.map(Account::fullName).orElse("")));
        data.put("submit", words.text(reader, key + ".submit"));
        data.put("reasons", step == PairingStep.END_EARLY && view.own() ? endReasons(reader) : List.of());
        data.put("changeable", changeable);
        return render(surface, "Pairing.ending", data);
    }

    /** What the page is called that asks. */
    String endingTitle(Reader reader, PairingView view, PairingStep step) {
        return words.text(reader, endingKey(view, step) + ".title");
    }

    private static String endingKey(PairingView view, PairingStep step) {
        return word(view.group().isPresent() ? "pairing.group.sure" : "pairing.sure", step);
    }

    private List<Map<String, String>> endReasons(Reader reader) {
        return Stream.of(EndReason.values())
                .map(reason -> Map.of("value", reason.name(), "label", word(reader, "pairing.reason", reason)))
                .toList();
    }

    /** How it can end or go on, and how it came to where it is. */
    private String leaving(
            Reader reader, Surface surface, PairingView view, List<Map<String, String>> history, boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("changeable", changeable);
        data.put(
                "steps",
                BREAKS.stream()
                        .filter(view.steps()::contains)
                        .filter(step -> !BUTTONS.contains(step) || EndPairingPage.asksFirst(view, step))
                        .map(step -> button(reader, surface, view, step))
                        .toList());
        data.put("folded", view.own() && view.state() == PairingState.ACTIVE);
        data.put("renewable", view.steps().contains(PairingStep.RENEW));
        data.put("endable", view.steps().contains(PairingStep.END_EARLY));
        data.put("endHelp", words.text(reader, endHelp(view)));
        data.put("endUrl", endUrl(surface, view, PairingStep.END_EARLY));
        data.put(
                "endLabel",
                words.text(reader, view.group().isPresent() ? "pairing.group.end.submit" : "pairing.end.submit"));
        data.put("history", history);
        return render(surface, "Pairing.leaving", data);
    }

    /** The same for a page of the wiki, where there is no form. */
    String onPage(Reader reader, Surface surface, PairingView view) {
        return render(surface, "Pairing.onPage", facts(reader, surface, view));
    }

    private Map<String, Object> facts(Reader reader, Surface surface, PairingView view) {
        Map<String, Object> data = about(reader, surface, view);
        data.put("id", view.id());
        data.put("interactive", surface.interactive());
        data.put(
                "members",
                view.members().stream()
                        .map(member -> member(reader, surface, view, member))
                        .toList());
        return data;
    }

    private Map<String, Object> member(Reader reader, Surface surface, PairingView view, PairingView.Member member) {
        return Map.of(
                "name", member.account().map(Account::fullName).orElseGet(() -> words.text(reader, "pairing.gone")),
                "href",
                        member.account()
                                .map(account -> surface.action("person", "user", account.username()))
                                .orElse(""),
                "part", word(reader, "pairing.member", member.part()),
                "removeUrl",
                        member.account()
                                .filter(account -> member.removable())
                                .map(account -> removeUrl(surface, view, account))
                                .orElse(""));
    }

    private static String removeUrl(Surface surface, PairingView view, Account account) {
        return surface.action(
                "pairing-end",
                "pairingId",
                Integer.toString(view.id()),
                "step",
                MovePairing.name(PairingStep.REMOVE),
                "user",
                account.username());
    }

    private static String endHelp(PairingView view) {
        if (view.group().isEmpty()) {
            return view.own() ? "pairing.end.help" : "pairing.end.help-coordinator";
        }
        if (!view.own()) {
            return "pairing.group.end.help-coordinator";
        }
        if (view.steps().contains(PairingStep.LEAVE)) {
            return "pairing.group.end.help";
        }
        return view.ownPart().equals(Optional.of(Part.MENTEE))
                ? "pairing.group.end.help-last"
                : "pairing.group.end.help-only-host";
    }

    private static String endUrl(Surface surface, PairingView view, PairingStep step) {
        return surface.action("pairing-end", "pairingId", Integer.toString(view.id()), "step", MovePairing.name(step));
    }

    private Map<String, Object> button(Reader reader, Surface surface, PairingView view, PairingStep step) {
        PairingStep shown = step == PairingStep.ACCEPT_AS_LAST ? PairingStep.ACCEPT : step;
        String of = view.group().isPresent() ? "pairing.group." : "pairing.";
        return Map.of(
                "value", MovePairing.name(shown),
                "label", word(reader, of + "step", shown),
                "help", word(reader, of + "help", shown),
                "href", EndPairingPage.asksFirst(view, shown) ? endUrl(surface, view, shown) : "",
                "primary", PRIMARY.contains(shown));
    }

    /** Something that has happened, in words. */
    private record Told(Instant at, String text) {}

    /** What has become of the pairing and of its agreements, the first first; nothing where its steps are not told. */
    private List<Map<String, String>> told(
            Reader reader, PairingView view, List<PairingView.Event> history, List<AgreementView.Event> signatures) {
        List<Told> all = Stream.concat(
                        history.stream().map(event -> new Told(event.at(), told(reader, view, event))),
                        history.isEmpty()
                                ? Stream.empty()
                                : signatures.stream().map(event -> new Told(event.at(), told(reader, event))))
                .sorted(Comparator.comparing(Told::at))
                .toList();
        List<String> days = words.days(reader, all.stream().map(Told::at).toList());
        return IntStream.range(0, all.size())
                .mapToObj(i -> Map.of("at", days.get(i), "text", all.get(i).text()))
                .toList();
    }

    private String told(Reader reader, AgreementView.Event event) {
        String key = event.wrote()
                ? event.number() == 1 ? "pairing.history.agreement.written" : "pairing.history.agreement.changed"
                : "pairing.history.agreement.signed";
        return words.text(
                reader, key, event.by().map(Account::fullName).orElseGet(() -> words.text(reader, "pairing.gone")));
    }

    private String told(Reader reader, PairingView view, PairingView.Event event) {
        String who = event.by().map(Account::fullName).orElse("");
        boolean ofGroups = view.group().isPresent() && TOLD_OF_GROUPS.contains(event.step());
        String key = word(ofGroups ? "pairing.group.history" : "pairing.history", event.step());
        return who.isEmpty() ? words.text(reader, key + ".itself") : words.text(reader, key, who);
    }

    /** The form in which one asks somebody. @param errors by field: programme, topic, message */
    String invitation(
            Reader reader,
            Surface surface,
            Account other,
            NewInvitation typed,
            List<Programme> programmes,
            List<Topic> topics,
            Map<String, List<String>> errors,
            boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("user", other.username());
        data.put("part", MovePairing.name(typed.part()));
        data.put(
                "programmes",
                programmes.stream()
                        .filter(programme -> programmes.size() > 1)
                        .map(programme ->
                                option(programme.id(), programme.name(), programme.id() == typed.programmeId()))
                        .toList());
        data.put(
                "topics",
                topics.stream()
                        .map(topic -> option(topic.id(), topic.name(), topic.id() == typed.topicId()))
                        .toList());
        data.put("message", typed.message());
        data.put("most", PairingService.LONGEST_MESSAGE);
        data.put("programmeErrors", errors.getOrDefault("programme", List.of()));
        data.put("topicErrors", errors.getOrDefault("topic", List.of()));
        data.put("messageErrors", errors.getOrDefault("message", List.of()));
        data.put("backUrl", surface.action("person", "user", other.username()));
        data.put("changeable", changeable);
        return render(surface, "Pairing.invitation", data);
    }

    private static Map<String, Object> option(int value, String label, boolean selected) {
        return Map.of("value", value, "label", label, "selected", selected);
    }

    /** What coordinators see of all pairings. @param older where older ones are; empty if there are none */
    String all(Reader reader, Surface surface, List<PairingView> views, Map<EndReason, Integer> reasons, String older) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "pairings",
                views.stream()
                        .map(view -> Map.<String, Object>of(
                                "href", surface.action("pairing", "pairingId", Integer.toString(view.id())),
                                "members",
                                        view.members().stream()
                                                .map(member -> member(reader, surface, view, member))
                                                .toList(),
                                "group", group(view),
                                "programme", programme(view),
                                "began", words.day(reader, view.beganAt()),
                                "status", status(reader, view),
                                "findings", findings(reader, view)))
                        .toList());
        data.put("severalProgrammes", views.stream().anyMatch(view -> view.programme()
                .isPresent()));
        data.put(
                "reasons",
                reasons.entrySet().stream()
                        .map(entry -> words.text(
                                reader,
                                "pairing.all.reason",
                                word(reader, "pairing.reason", entry.getKey()),
                                Integer.toString(entry.getValue())))
                        .toList());
        data.put("olderUrl", older);
        return render(surface, "Pairing.all", data);
    }

    /** Why the reader has been left out of rounds, and what would help; nothing for anybody else. */
    String leftOut(Reader reader, Surface surface, List<ExplanationService.Own> own) {
        return own.isEmpty()
                ? ""
                : render(
                        surface,
                        "Pairing.leftOut",
                        Map.of(
                                "rounds",
                                own.stream()
                                        .map(one -> reasons.leftOut(
                                                reader, one.programme().name(), one.leftOut()))
                                        .toList(),
                                "step",
                                step(reader, surface.action("my-profile"), "page.menu.my-profile")));
    }

    /** Who would fit the reader, or what to do so that somebody does. */
    String suggestions(Reader reader, Surface surface, Suggestions found) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "people",
                found.best().stream()
                        .map(one -> suggestion(reader, surface, one))
                        .toList());
        boolean nobody = found.outlook() == Suggestions.Outlook.NOBODY;
        data.put("text", found.best().isEmpty() ? word(reader, "pairing.suggestions", found.outlook()) : "");
        data.put(
                "step",
                nobody
                        ? step(reader, surface.action("find"), "page.menu.find")
                        : step(reader, surface.action("my-profile"), "page.menu.my-profile"));
        return render(surface, "Pairing.suggestions", data);
    }

    private Map<String, Object> suggestion(Reader reader, Surface surface, Suggestion one) {
        String key = word("pairing.suggestions", one.part());
        String username = one.other().username();
        return Map.of(
                "name",
                one.other().fullName(),
                "href",
                surface.action("person", "user", username),
                "part",
                words.text(reader, key),
                "why",
                reasons.why(reader, one.part(), one.learnt(), one.returned(), one.speaksFor()),
                "ask",
                words.text(reader, key + ".ask"),
                "askUrl",
                surface.action(
                        "pairing-invite",
                        "user",
                        username,
                        "part",
                        MovePairing.name(one.part()),
                        "programmeId",
                        Integer.toString(one.programmeId()),
                        "topicId",
                        one.learnt().stream()
                                .findFirst()
                                .map(topic -> Integer.toString(topic.id()))
                                .orElse("")));
    }

    /** In the place of a pairing: there is none, or none for this reader. Both look alike. */
    String nothing(Surface surface) {
        components.require(surface, "page");
        return components.render("Pairing.nothing", Map.of());
    }

    private Map<String, Object> empty(Reader reader, String title, String text, List<Map<String, Object>> steps) {
        return Map.of("title", words.text(reader, title), "text", words.text(reader, text), "steps", steps);
    }

    private Map<String, Object> step(Reader reader, String href, String key) {
        return Map.of("href", href, "label", words.text(reader, key));
    }

    private String render(Surface surface, String template, Map<String, Object> data) {
        components.require(surface, "pairing");
        return components.render(template, data);
    }

    /** What a constant is called. */
    private String word(Reader reader, String prefix, Enum<?> constant) {
        return words.text(reader, word(prefix, constant));
    }

    private static String word(String prefix, Enum<?> constant) {
        return prefix + "." + MovePairing.name(constant);
    }
}
