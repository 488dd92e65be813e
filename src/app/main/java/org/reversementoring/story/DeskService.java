package org.reversementoring.story;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reversementoring.catalog.TopicLabel;
import org.reversementoring.catalog.Topics;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What communications do with stories. All of it is for them: every method throws {@link NotPermitted} for anybody else. */
public class DeskService {
    public static final int LONGEST_COMMENT = 2_000;
    public static final int LONGEST_ADDRESS = 1_000;
    public static final int LONGEST_NAMES = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(DeskService.class);
    private static final Set<StoryState> WAITING =
            EnumSet.of(StoryState.SUBMITTED, StoryState.ACCEPTED, StoryState.SCHEDULED);
    private static final int MOST_LISTED = 100;
    private static final Duration LATELY = Duration.ofDays(30);
    /** Of those that are published, the newest: as many as galleries look through. */
    private static final int MOST_WATCHED = 500;

    private static final int MOST_NAMED = 20;
    private static final int LONGEST_SPACE_KEY = 255;
    /** Which every story has, so that the wiki finds them all. */
    private static final String LABEL = "mentoring-story";

    private final Stories stories;
    private final StorySteps steps;
    private final StoryReader reader;
    private final StoryPages pages;
    private final StoryPosts posts;
    private final Desk desk;
    private final Programmes programmes;
    private final Topics topics;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public DeskService(
            Stories stories,
            StorySteps steps,
            StoryReader reader,
            StoryPages pages,
            StoryPosts posts,
            Desk desk,
            Programmes programmes,
            Topics topics,
            Accounts accounts,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.stories = stories;
        this.steps = steps;
        this.reader = reader;
        this.pages = pages;
        this.posts = posts;
        this.desk = desk;
        this.programmes = programmes;
        this.topics = topics;
        this.accounts = accounts;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /**
     * What is to be done.
     *
     * @param waiting what has been given to communications, the one first that has waited longest
     * @param scheduled what will be published by itself, the one first that comes first
     * @param own what communications write themselves, and still lacks a yes
     * @param published the newest first
     * @param edited the numbers of those of them whose posts have been edited since
     * @param ended what has been taken back or given up lately, of what was theirs to see to; the last one first
     */
    public record Queue(
            List<Story> waiting,
            List<Story> scheduled,
            List<Story> own,
            List<Story> published,
            Set<Integer> edited,
            List<Story> ended) {}

    public Queue queue(Reader who) {
        desk.member(who);
        List<Story> given =
                stories.in(WAITING, MOST_LISTED).stream().map(steps::standing).toList();
        List<Story> published = stories.published(OptionalInt.empty(), OptionalInt.empty(), MOST_LISTED);
        return new Queue(
                given.stream()
                        .filter(story -> story.state() == StoryState.SUBMITTED || story.state() == StoryState.ACCEPTED)
                        .toList(),
                given.stream()
                        .filter(story -> story.state() == StoryState.SCHEDULED)
                        .sorted(Comparator.comparing(
                                story -> story.publication().due().orElse(Instant.MAX)))
                        .toList(),
                Stream.concat(
                                stories.in(EnumSet.of(StoryState.DRAFT, StoryState.RETURNED), MOST_LISTED).stream(),
                                given.stream().filter(story -> story.state().isOpen()))
                        .filter(story -> story.origin() == StoryOrigin.COMMUNICATIONS)
                        .toList(),
                published,
                posts.editedStories(published),
                stories.ended(clock.instant().minus(LATELY), MOST_LISTED).stream()
                        .filter(this::wasOnDesk)
                        .map(this::called)
                        .toList());
    }

    private boolean wasOnDesk(Story story) {
        return story.origin() == StoryOrigin.COMMUNICATIONS
                || story.state() == StoryState.WITHDRAWN
                || StoryTransition.wasOnDesk(stories.transitions(story.id()));
    }

    /** What communications have written and given up, by the title that it had. */
    private Story called(Story story) {
        return story.title().isEmpty() && story.origin() == StoryOrigin.COMMUNICATIONS
                ? stories.text(story.id())
                        .map(StoryText::title)
                        .map(story::called)
                        .orElse(story)
                : story;
    }

    /** Sends a story back to those who write it. @param typed what they should know; must not be empty */
    public void returnWith(Reader who, int id, int version, String typed) {
        desk.member(who);
        Form form = new Form();
        String comment = form.requiredProse("comment", typed, LONGEST_COMMENT);
        form.orRefuse();
        step(who, id, version, story -> story.returnWith(mover(who, story), comment, clock.instant()));
    }

    /** @param topic the number of what it is about; 0 for nothing in particular */
    public void accept(Reader who, int id, int version, int topic) {
        desk.member(who);
        OptionalInt about = topic == 0 ? OptionalInt.empty() : OptionalInt.of(topic);
        if (about.isPresent() && topics.byId(topic).isEmpty()) {
            throw Refused.because("topic", "story.desk.no-topic");
        }
        step(who, id, version, story -> story.accept(mover(who, story), about, clock.instant()));
    }

    /**
     * Has a story published by itself.
     *
     * @param space the key of the space, as typed; empty for that of the programme
     * @param day as typed, such as {@code 2026-11-30}, and the time, such as {@code 09:00}, by the reader's clock
     */
    public void schedule(Reader who, int id, int version, String space, String day, String time) {
        PersonKey publisher = desk.member(who);
        Form form = new Form();
        String key = form.line("space", space, LONGEST_SPACE_KEY);
        Optional<Instant> due = moment(who, form, day, time);
        due.filter(when -> !when.isAfter(clock.instant()))
                .ifPresent(past -> form.refuse("day", "story.desk.time.past"));
        form.orRefuse();
        step(who, id, version, story -> {
            requirePermitted(publisher, spaceKey(story, key));
            return story.schedule(mover(who, story), chosen(key), due.orElseThrow(), clock.instant());
        });
    }

    private static Optional<Instant> moment(Reader who, Form form, String day, String time) {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(day.strip()), LocalTime.parse(time.strip()))
                    .atZone(who.zone())
                    .toInstant());
        } catch (DateTimeException unreadable) {
            form.refuse("day", "story.desk.time.unreadable");
            return Optional.empty();
        }
    }

    private void requirePermitted(PersonKey publisher, String spaceKey) {
        if (!posts.mayPublish(publisher, spaceKey)) {
            throw Refused.because("space", "story.desk.space.refused", spaceKey);
        }
    }

    private static Optional<String> chosen(String spaceKey) {
        return spaceKey.isEmpty() ? Optional.empty() : Optional.of(spaceKey);
    }

    private String spaceKey(Story story, String typed) {
        return typed.isEmpty()
                ? programmes
                        .byId(story.programmeId())
                        .map(Programme::spaceKey)
                        .orElseThrow(() -> Refused.because("space", "programme.made.vanished"))
                : typed;
    }

    public void unschedule(Reader who, int id, int version) {
        desk.member(who);
        step(who, id, version, story -> story.unschedule(mover(who, story), clock.instant()));
    }

    /**
     * Publishes a story now: its post, and that it is published, come about together or not at all.
     *
     * @param space the key of the space, as typed; empty for that of the programme
     */
    public void publish(Reader who, int id, int version, String space) {
        PersonKey publisher = desk.member(who);
        Form form = new Form();
        String key = form.line("space", space, LONGEST_SPACE_KEY);
        form.orRefuse();
        Story story = known(id);
        publish(story, version, publisher, mover(who, story), key);
    }

    private void publish(Story story, int version, PersonKey publisher, Mover mover, String typed) {
        String space = spaceKey(story, typed);
        requirePermitted(publisher, space);
        steps.take(
                story,
                version,
                before -> before.publish(
                        mover, reader.required(before), chosen(typed), reader.departments(before), clock.instant()),
                move -> stories.posted(
                        story.id(),
                        posts.publish(
                                publisher,
                                new StoryPosts.NewPost(
                                        space,
                                        stories.text(story.id()).orElseThrow(),
                                        story.pageId(),
                                        labels(move.after())))));
    }

    private List<String> labels(Story story) {
        List<String> labels = new ArrayList<>(List.of(LABEL));
        programmes.byId(story.programmeId()).ifPresent(programme -> labels.add(label("programme " + programme.name())));
        story.publication().topicId().stream()
                .boxed()
                .flatMap(topic -> topics.labels(topic).stream())
                .forEach(labels::add);
        story.publication().departments().forEach(department -> labels.add(label("department " + department)));
        return labels;
    }

    private static String label(String words) {
        return TopicLabel.candidates(words).findFirst().orElseThrow();
    }

    /** Makes a published story the one of the month. */
    public void feature(Reader who, int id, int version) {
        desk.member(who);
        step(who, id, version, story -> {
            if (!posts.editedStories(List.of(story)).isEmpty()) {
                throw Refused.because("", "story.feature.edited");
            }
            return story.feature(mover(who, story), clock.instant());
        });
    }

    /** The story is the one of the month no more; the one before it is again, if there is one. */
    public void unfeature(Reader who, int id, int version) {
        desk.member(who);
        step(who, id, version, story -> story.unfeature(mover(who, story), clock.instant()));
    }

    /**
     * Publishes what is due. Not for people: it asks for no reader. Runs on one node at a time, and would publish no story
     * twice if it ran on two. What cannot be published any more, or was scheduled by somebody who works in communications
     * no more, waits for them again, and they are told; so are those whom a story is about whose post has been edited.
     *
     * @return how many have been published
     */
    public int publishDue(int most) {
        if (readOnlyMode.isOn()) {
            return 0;
        }
        stories.in(WAITING, most).forEach(this::noteChange);
        int published = 0;
        for (Story due : stories.due(clock.instant(), most)) {
            try {
                published += publishByItself(steps.current(due)) ? 1 : 0;
            } catch (RuntimeException failure) {
                LOG.warn(
                        "Story {} could not be published: {}",
                        due.id(),
                        failure.getClass().getName());
            }
        }
        noteEdits();
        return published;
    }

    /** So that what has been changed is soon with those who write it again. */
    private void noteChange(Story story) {
        try {
            steps.noteChange(story);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Story {} could not be read: {}",
                    story.id(),
                    failure.getClass().getName());
        }
    }

    /** So that those whom a story is about are soon told that its post is not what they have said yes to. */
    private void noteEdits() {
        List<Story> published = stories.published(OptionalInt.empty(), OptionalInt.empty(), MOST_WATCHED);
        Set<Integer> edited = posts.editedStories(published);
        published.stream()
                .filter(story -> edited.contains(story.id()))
                .filter(story -> StoryTransition.last(StoryStep.EDIT, stories.transitions(story.id()))
                        .isEmpty())
                .forEach(this::noteEdit);
    }

    private void noteEdit(Story story) {
        try {
            transactions.inOne(() -> steps.keep(story, story.edit(Mover.theApp(Set.of()), clock.instant())));
        } catch (Refused otherNode) {
            LOG.debug("Story {} is being seen to elsewhere", story.id());
        }
    }

    private boolean publishByItself(Story story) {
        Mover app = Mover.theApp(reader.gone(story));
        try {
            publish(
                    story,
                    story.version(),
                    StoryTransition.last(StoryStep.SCHEDULE, stories.transitions(story.id()))
                            .flatMap(StoryTransition::by)
                            .filter(desk::includes)
                            .orElseThrow(() -> Refused.because("", "story.step.not-now")),
                    app,
                    story.publication().spaceKey().orElse(""));
            return true;
        } catch (Refused refused) {
            stories.byId(story.id())
                    .map(steps::current)
                    .filter(still -> still.state() == StoryState.SCHEDULED && still.version() == story.version())
                    .ifPresent(still -> steps.take(
                            still, still.version(), one -> one.unschedule(app, clock.instant()), move -> {}));
            return false;
        }
    }

    /**
     * What communications type to hand in a page that they have written themselves.
     *
     * @param address of the page
     * @param people the usernames of those who are named in it without a link, one on each line
     * @param nobodyElse that nobody else is named in it
     */
    public record HandedIn(String address, int programmeId, int topicId, String people, boolean nobodyElse) {}

    /**
     * Hands in a page as a story. Whoever is named in it is asked, and it waits until all of them have said yes.
     *
     * @return its number
     * @throws Refused if anything typed will not do, or if the page cannot be published as it is
     */
    public int handIn(Reader who, HandedIn typed) {
        PersonKey writer = desk.member(who);
        readOnlyMode.refuseIfOn();
        Form form = new Form();
        String address = form.required("address", typed.address(), LONGEST_ADDRESS);
        Optional<Programme> programme = programmes.byId(typed.programmeId());
        if (programme.isEmpty()) {
            form.refuse("programme", "form.field.required");
        }
        if (typed.topicId() != 0 && topics.byId(typed.topicId()).isEmpty()) {
            form.refuse("topic", "story.desk.no-topic");
        }
        if (!typed.nobodyElse()) {
            form.refuse("nobodyElse", "story.desk.nobody-else.missing");
        }
        List<PersonKey> named = people(form, typed.people());
        OptionalLong page = form.refuses("address") ? OptionalLong.empty() : pages.find(who, address);
        if (page.isEmpty() && !form.refuses("address")) {
            form.refuse("address", "story.desk.no-page");
        }
        form.orRefuse();
        long pageId = page.getAsLong();
        List<Story> earlier = stories.onPage(pageId);
        if (earlier.stream().anyMatch(story -> story.origin() == StoryOrigin.PAIRING)) {
            throw Refused.because("address", "story.desk.of-a-pair");
        }
        if (earlier.stream().anyMatch(story -> !story.state().isOver())) {
            throw Refused.because("address", "story.desk.handed-in");
        }
        return transactions.inOne(() -> {
            Story begun = stories.begin(new Stories.Beginning(
                    programme.get().id(),
                    OptionalInt.empty(),
                    earlier.size() + 1,
                    pageId,
                    List.of(),
                    typed.topicId() == 0 ? OptionalInt.empty() : OptionalInt.of(typed.topicId()),
                    writer,
                    clock.instant()));
            steps.begun(begun);
            ask(who, begun, named);
            return begun.id();
        });
    }

    private List<PersonKey> people(Form form, String typed) {
        List<PersonKey> people = new ArrayList<>();
        List<String> names = form.prose("people", typed, LONGEST_NAMES)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > MOST_NAMED) {
            form.refuse("people", "story.desk.people.many", MOST_NAMED);
            return List.of();
        }
        for (String name : names) {
            accounts.byUsername(name)
                    .map(Account::key)
                    .ifPresentOrElse(people::add, () -> form.refuse("people", "story.desk.people.unknown", name));
        }
        return people;
    }

    /** Asks those anew who are named in a story by hand, as its page is now. */
    public void askAgain(Reader who, int id, int version) {
        desk.member(who);
        Story story = known(id);
        if (story.version() != version) {
            throw Refused.because("", "story.step.outdated");
        }
        readOnlyMode.refuseIfOn();
        Story now = steps.noted(story);
        transactions.inOne(() -> ask(who, now, List.copyOf(now.holders())));
    }

    private void ask(Reader who, Story story, List<PersonKey> named) {
        Reading reading = reader.read(story).orElseThrow(() -> Refused.because("", "story.step.no-page"));
        StoryText text = reading.flawless();
        Set<PersonKey> all = new LinkedHashSet<>(named);
        Stream.concat(reading.people().stream(), story.holders().stream()).forEach(all::add);
        for (List<Account> namesakes : reader.named(text)) {
            List<PersonKey> called = namesakes.stream().map(Account::key).toList();
            if (called.size() > 1 && called.stream().noneMatch(all::contains)) {
                throw Refused.because(
                        "", "story.desk.people.namesakes", namesakes.get(0).fullName());
            }
            if (called.size() == 1) {
                all.add(called.get(0));
            }
        }
        if (reader.isPageOpen(story) && all.stream().anyMatch(person -> !person.equals(who.loggedIn()))) {
            throw Refused.because("", "story.desk.page-open");
        }
        Mover mover = mover(who, story);
        steps.keep(
                story,
                all.isEmpty()
                        ? story.submit(mover, text, clock.instant())
                        : story.ask(mover, text, all, clock.instant()));
    }

    private Mover mover(Reader who, Story story) {
        return Mover.person(who.loggedIn(), true, reader.gone(story));
    }

    private Story known(int id) {
        return stories.byId(id).map(steps::current).orElseThrow(NotPermitted::new);
    }

    private void step(Reader who, int id, int version, Function<Story, StoryMove> how) {
        Consumer<StoryMove> nothing = move -> {};
        steps.take(known(id), version, how, nothing);
    }
}
