package org.reversementoring.story.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.StorageAsHtml;
import org.reversementoring.story.DeskService;
import org.reversementoring.story.GalleryService;
import org.reversementoring.story.Reading;
import org.reversementoring.story.Story;
import org.reversementoring.story.StoryOrigin;
import org.reversementoring.story.StoryPicture;
import org.reversementoring.story.StoryState;
import org.reversementoring.story.StoryStep;
import org.reversementoring.story.StoryView;
import org.reversementoring.story.Variant;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns stories into what their templates take. */
public final class StoryComponents {
    private static final String NOTHING = "0";

    private final Components components;
    private final Accounts accounts;
    private final Topics topics;
    private final Programmes programmes;
    private final Words words;

    public StoryComponents(
            Components components, Accounts accounts, Topics topics, Programmes programmes, Words words) {
        this.components = components;
        this.accounts = accounts;
        this.topics = topics;
        this.programmes = programmes;
        this.words = words;
    }

    /**
     * What a form shows that has been sent.
     *
     * @param space null, as is the topic, if it has not been sent
     */
    record Typed(String comment, String space, String day, String time, Integer topic) {}

    /** Where a story is read and moved on. */
    static String url(Surface surface, int id) {
        return surface.action("story", "id", Integer.toString(id));
    }

    /** One story, inside a form. */
    String story(
            Reader reader,
            Surface surface,
            StoryView view,
            Typed typed,
            Function<String, List<String>> errors,
            boolean changeable) {
        components.require(surface, "story");
        Story story = view.story();
        StringBuilder html = new StringBuilder(components.render("Story.status", status(reader, surface, view)));
        view.reading().ifPresent(reading -> html.append(heading(reader, headingOfText(view)))
                .append(text(
                        reader,
                        surface,
                        story,
                        reading,
                        components.render(
                                "Story.title", Map.of("text", reading.text().title())),
                        reading.text().storage())));
        view.written().ifPresent(written -> html.append(heading(reader, "story.one.text.written"))
                .append(text(
                        reader,
                        surface,
                        story,
                        written.reading(),
                        "<p class=\"rm-story-headline\">"
                                + html(reader, surface, story, written.reading(), written.title()) + "</p>",
                        written.storage())));
        return html.append(
                        components.render("Story.actions", actions(reader, surface, view, typed, errors, changeable)))
                .toString();
    }

    private static String headingOfText(StoryView view) {
        if (!view.isFlawless()) {
            return "story.one.text.now";
        }
        return view.story().variant() == Variant.ANONYMISED ? "story.one.text.anonymised" : "story.one.text";
    }

    private String heading(Reader reader, String key) {
        return components.render("Story.heading", Map.of("text", words.text(reader, key)));
    }

    private Map<String, Object> status(Reader reader, Surface surface, StoryView view) {
        Story story = view.story();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("state", view.state().name());
        data.put("stateLabel", state(reader, view.state()));
        data.put("help", words.text(reader, help(view)));
        data.put(
                "due",
                story.publication()
                        .due()
                        .filter(due -> view.state() == StoryState.SCHEDULED)
                        .map(due -> words.text(reader, "story.one.due", words.moment(reader, due)))
                        .orElse(""));
        data.put("comment", view.comment());
        data.put("commentHeading", words.text(reader, commentHeading(view)));
        data.put("unpublished", view.whyNotPublished().isEmpty() ? "" : words.text(reader, view.whyNotPublished()));
        data.put("changed", view.changed() && view.holder() ? words.text(reader, "story.one.changed") : "");
        data.put("edited", view.postEdited());
        data.put("pageLeft", view.pageLeft().isEmpty() ? "" : words.text(reader, view.pageLeft()));
        data.put(
                "problems",
                view.reading().map(Reading::violations).orElse(List.of()).stream()
                        .map(violation -> words.text(reader, violation))
                        .toList());
        boolean over = view.state().isOver();
        data.put(
                "keys",
                over
                        ? List.of()
                        : view.keys().stream().map(key -> key(reader, key)).toList());
        data.put(
                "turned",
                view.keys().isEmpty() && !story.keys().isEmpty() && !over
                        ? words.text(
                                reader,
                                "story.one.keys.count",
                                Integer.toString(view.turned()),
                                Integer.toString(story.keys().size()))
                        : "");
        boolean finished = over || view.state() == StoryState.PUBLISHED;
        data.put("pageUrl", finished ? "" : view.pagePath().map(surface::path).orElse(""));
        data.put("postUrl", view.postPath().map(surface::path).orElse(""));
        data.put(
                "pairingUrl",
                view.holder() && story.pairingId().isPresent()
                        ? surface.action(
                                "pairing",
                                "pairingId",
                                Integer.toString(story.pairingId().getAsInt()))
                        : "");
        data.put("deskUrl", view.communications() ? surface.action("story-desk") : "");
        return data;
    }

    private static String commentHeading(StoryView view) {
        return view.state() == StoryState.RETURNED ? "story.one.comment" : "story.one.comment.before";
    }

    private static String help(StoryView view) {
        String state = "story.state." + slug(view.state()) + ".help";
        boolean byHand = view.story().origin() == StoryOrigin.COMMUNICATIONS;
        if (view.changed() && !view.holder()) {
            return "story.one.changed.desk";
        }
        if (byHand && view.story().keys().isEmpty()) {
            return view.state().isOpen()
                    ? "story.one.help.again"
                    : view.state() == StoryState.SUBMITTED ? "story.one.help.nobody" : state;
        }
        if (view.state().isOpen() && byHand) {
            return view.holder() ? "story.one.help.allow" : "story.one.help.asking";
        }
        return view.state() == StoryState.SUBMITTED && view.communications() && !view.holder()
                ? "story.one.help.desk"
                : state;
    }

    private Map<String, Object> key(Reader reader, StoryView.Holder key) {
        return Map.of(
                "name",
                key.reader()
                        ? words.text(reader, "story.one.key.you")
                        : key.account().map(Account::fullName).orElseGet(() -> words.text(reader, "pairing.gone")),
                "turned",
                key.turned(),
                "state",
                words.text(reader, key.turned() ? "story.one.key.turned" : "story.one.key.waiting"));
    }

    private String state(Reader reader, StoryState state) {
        return words.text(reader, "story.state." + slug(state));
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The exact text; what could not be published is not shown as if it could, but read as it is written. */
    private String text(
            Reader reader, Surface surface, Story story, Reading reading, String titleHtml, String storage) {
        return "<div class=\"rm-story-text\" dir=\"auto\">" + titleHtml + html(reader, surface, story, reading, storage)
                + "</div>";
    }

    private String html(Reader reader, Surface surface, Story story, Reading reading, String storage) {
        Map<PersonKey, Account> people = accounts.byKeys(reading.people());
        Set<String> pictures =
                reading.text().pictures().stream().map(StoryPicture::name).collect(Collectors.toSet());
        return StorageAsHtml.html(
                        storage,
                        person -> Optional.ofNullable(people.get(person))
                                .map(Account::fullName)
                                .orElseGet(() -> words.text(reader, "pairing.gone")),
                        name -> pictures.contains(name)
                                ? Optional.of(surface.action(
                                        "story-picture", "id", Integer.toString(story.id()), "name", name))
                                : Optional.empty())
                .orElse("");
    }

    private Map<String, Object> actions(
            Reader reader,
            Surface surface,
            StoryView view,
            Typed typed,
            Function<String, List<String>> errors,
            boolean changeable) {
        Story story = view.story();
        Set<StoryStep> steps = view.steps();
        boolean ready = view.isFlawless();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", story.id());
        data.put("version", story.version());
        data.put("digest", view.reading().map(one -> one.text().digest()).orElse(""));
        data.put("turnable", ready && view.holder() && (view.changed() || steps.contains(StoryStep.TURN)));
        data.put("turnsBack", steps.contains(StoryStep.TURN_BACK) && !view.changed());
        data.put(
                "variants",
                steps.contains(StoryStep.CHOOSE) && story.origin() == StoryOrigin.PAIRING
                        ? story.variant() == Variant.NAMED ? "anonymise" : "name"
                        : "");
        data.put("discardUrl", endUrl(surface, story, steps, StoryStep.DISCARD));
        data.put("withdrawUrl", endUrl(surface, story, steps, StoryStep.WITHDRAW));
        boolean desk = view.communications() && !view.changed();
        data.put("acceptable", desk && steps.contains(StoryStep.ACCEPT));
        data.put("returnable", desk && steps.contains(StoryStep.RETURN));
        data.put("publishable", desk && steps.contains(StoryStep.PUBLISH));
        data.put("unschedulable", desk && steps.contains(StoryStep.UNSCHEDULE));
        data.put("featurable", steps.contains(StoryStep.FEATURE) && !view.ofTheMonth());
        data.put("unfeaturable", steps.contains(StoryStep.UNFEATURE));
        data.put(
                "featured",
                view.ofTheMonth() ? words.text(reader, "story.feature.now") : words.text(reader, "story.feature.was"));
        data.put(
                "askable",
                view.communications() && (steps.contains(StoryStep.ASK) || steps.contains(StoryStep.SUBMIT)));
        data.put("comment", typed.comment());
        data.put("longestComment", DeskService.LONGEST_COMMENT);
        data.put(
                "space",
                Optional.ofNullable(typed.space())
                        .or(story.publication()::spaceKey)
                        .orElse(""));
        data.put(
                "spaceHelp",
                words.text(
                        reader,
                        "story.desk.space.help",
                        view.programme().map(Programme::spaceKey).orElse("")));
        data.put("day", typed.day());
        data.put("time", typed.time());
        data.put(
                "zone", words.text(reader, "story.desk.time.zone", reader.zone().getId()));
        data.put(
                "topics",
                topicChoices(reader, Optional.ofNullable(typed.topic()).orElseGet(() -> story.publication()
                        .topicId()
                        .orElse(0))));
        data.put("commentErrors", errors.apply("comment"));
        data.put("spaceErrors", errors.apply("space"));
        data.put("dayErrors", errors.apply("day"));
        data.put("topicErrors", errors.apply("topic"));
        data.put("changeable", changeable);
        return data;
    }

    /** Where one is asked once more; empty where the step cannot be taken. */
    private static String endUrl(Surface surface, Story story, Set<StoryStep> possible, StoryStep step) {
        return possible.contains(step)
                ? surface.action("story-end", "id", Integer.toString(story.id()), "step", slug(step))
                : "";
    }

    private List<Map<String, Object>> topicChoices(Reader reader, int chosen) {
        return Stream.concat(
                        Stream.of(choice(NOTHING, words.text(reader, "story.desk.topic.none"), chosen == 0)),
                        reader.inAlphabet(topics.all(), Topic::name).stream()
                                .map(topic -> choice(Integer.toString(topic.id()), topic.name(), topic.id() == chosen)))
                .toList();
    }

    private static Map<String, Object> choice(String value, String label, boolean selected) {
        return Map.of("value", value, "label", label, "selected", selected);
    }

    /** What communications have to do, inside a form. */
    String desk(
            Reader reader,
            Surface surface,
            DeskService.Queue queue,
            DeskService.HandedIn typed,
            Function<String, List<String>> errors,
            boolean changeable) {
        components.require(surface, "story");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("waiting", rows(reader, surface, queue.waiting(), Set.of()));
        data.put("scheduled", rows(reader, surface, queue.scheduled(), Set.of()));
        data.put("own", rows(reader, surface, queue.own(), Set.of()));
        data.put("published", rows(reader, surface, queue.published(), queue.edited()));
        data.put("ended", rows(reader, surface, queue.ended(), Set.of()));
        data.put("address", typed.address());
        data.put("people", typed.people());
        data.put("nobodyElse", typed.nobodyElse());
        data.put(
                "programmes",
                programmes.all().stream()
                        .map(one -> choice(Integer.toString(one.id()), one.name(), one.id() == typed.programmeId()))
                        .toList());
        data.put("topics", topicChoices(reader, typed.topicId()));
        data.put("longestAddress", DeskService.LONGEST_ADDRESS);
        data.put("longestPeople", DeskService.LONGEST_NAMES);
        for (String field : List.of("address", "programme", "topic", "people", "nobodyElse")) {
            data.put(field + "Errors", errors.apply(field));
        }
        data.put("changeable", changeable);
        return components.render("Story.desk", data);
    }

    private List<Map<String, Object>> rows(Reader reader, Surface surface, List<Story> stories, Set<Integer> edited) {
        return stories.stream()
                .map(story -> row(reader, surface, story, edited.contains(story.id())))
                .toList();
    }

    private Map<String, Object> row(Reader reader, Surface surface, Story story, boolean edited) {
        return Map.of(
                "href", url(surface, story.id()),
                "title", story.title().isEmpty() ? words.text(reader, "story.one.title") : story.title(),
                "state", story.state().name(),
                "stateLabel",
                        story.waitsFor(reader.loggedIn())
                                ? words.text(reader, "story.row.waits")
                                : state(reader, story.state()),
                "edited", edited,
                "since", words.moment(reader, story.since()),
                "due",
                        story.publication()
                                .due()
                                .map(due -> words.text(reader, "story.one.due", words.moment(reader, due)))
                                .orElse(""));
    }

    /** All that the reader may see, with those about the reader. */
    String all(
            Reader reader,
            Surface surface,
            GalleryService.Query query,
            GalleryService.Gallery gallery,
            Optional<GalleryService.Card> ofTheMonth,
            List<Story> mine,
            Set<Integer> edited,
            boolean desk) {
        Map<String, Object> data = cards(reader, surface, query, gallery);
        data.put("month", ofTheMonth.map(card -> List.of(card(surface, card))).orElse(List.of()));
        data.put("mine", rows(reader, surface, mine, edited));
        data.put("deskUrl", desk ? surface.action("story-desk") : "");
        data.put("groupUrl", reader.administrator() ? surface.action("communications") : "");
        data.put(
                "filtered",
                query.topicId().isPresent()
                        || !query.department().isEmpty()
                        || query.programmeId().isPresent());
        data.put("allUrl", surface.action("stories"));
        data.put("newerUrl", query.page() > 1 ? page(surface, query, query.page() - 1) : "");
        return components.render("Story.all", data);
    }

    /** Those about the reader that want something of them, on <em>My mentoring</em>. */
    String mine(Reader reader, Surface surface, List<Story> some, Set<Integer> edited) {
        components.require(surface, "story");
        return components.render("Story.mine", Map.of("stories", rows(reader, surface, some, edited)));
    }

    /** Some stories, on somebody's page. */
    String gallery(Reader reader, Surface surface, GalleryService.Query query, GalleryService.Gallery gallery) {
        return gallery.cards().isEmpty()
                ? none(surface)
                : components.render("Story.gallery", cards(reader, surface, query, gallery));
    }

    /** Those about a topic. */
    String ofTopic(Reader reader, Surface surface, GalleryService.Query query, GalleryService.Gallery gallery) {
        return components.render("Story.ofTopic", cards(reader, surface, query, gallery));
    }

    String ofTheMonth(Reader reader, Surface surface, GalleryService.Card card) {
        components.require(surface, "story");
        return components.render("Story.ofTheMonth", Map.of("card", card(surface, card)));
    }

    /** There is none that the reader may see. */
    String none(Surface surface) {
        components.require(surface, "story");
        return components.render("Story.none", Map.of());
    }

    private Map<String, Object> cards(
            Reader reader, Surface surface, GalleryService.Query query, GalleryService.Gallery gallery) {
        components.require(surface, "story");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "cards",
                gallery.cards().stream().map(card -> card(surface, card)).toList());
        data.put("olderUrl", gallery.more() ? page(surface, query, query.page() + 1) : "");
        return data;
    }

    private static String page(Surface surface, GalleryService.Query query, int page) {
        return surface.action(
                "stories",
                "topic",
                query.topicId().isPresent() ? Integer.toString(query.topicId().getAsInt()) : "",
                "department",
                query.department(),
                "programme",
                query.programmeId().isPresent()
                        ? Integer.toString(query.programmeId().getAsInt())
                        : "",
                "page",
                Integer.toString(page));
    }

    private static Map<String, Object> card(Surface surface, GalleryService.Card card) {
        return Map.of(
                "href", surface.path(card.path()),
                "title", card.story().title(),
                "quote", card.story().quote(),
                "beginning", card.beginning(),
                "picture", card.picture().map(surface::path).orElse(""),
                "topic", card.topic().map(Topic::name).orElse(""),
                "topicUrl",
                        card.topic()
                                .map(topic -> surface.action("topic", "topicId", Integer.toString(topic.id())))
                                .orElse(""));
    }

    /** On the page of a pairing, inside its form. */
    String panel(Reader reader, Surface surface, Optional<Story> latest, boolean beginning, boolean changeable) {
        components.require(surface, "story");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("href", latest.map(story -> url(surface, story.id())).orElse(""));
        data.put("stateLabel", latest.map(story -> state(reader, story.state())).orElse(""));
        data.put("beginUrl", beginning ? surface.action("story-begin") : "");
        data.put("changeable", changeable);
        return components.render("Story.panel", data);
    }

    /** Who publishes stories, inside a form. */
    String communications(Surface surface, String group, String shown, List<String> errors, boolean changeable) {
        components.require(surface, "story");
        return components.render(
                "Story.communications",
                Map.of(
                        "group", group,
                        "shown", shown,
                        "errors", errors,
                        "cancelUrl", surface.action("admin"),
                        "changeable", changeable));
    }
}
