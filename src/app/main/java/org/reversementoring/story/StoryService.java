package org.reversementoring.story;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.reversementoring.catalog.Topics;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;
import org.reversementoring.programme.Wording;
import org.reversementoring.session.NewNotesPage;
import org.reversementoring.session.NotesHome;
import org.reversementoring.session.NotesHomes;
import org.reversementoring.session.NotesPage;
import org.reversementoring.session.NotesPages;
import org.reversementoring.session.NotesPart;
import org.reversementoring.session.TitleCodes;

/** Lets those who take part in a pairing tell what came of it, and those whom a story is about say yes or no to it. */
public class StoryService {
    private static final int MOST_OWN = 50;
    private static final Set<StoryState> GIVEN_AWAY = EnumSet.of(
            StoryState.SUBMITTED, StoryState.ACCEPTED, StoryState.SCHEDULED, StoryState.PUBLISHED, StoryState.RETURNED);

    private final Stories stories;
    private final StorySteps steps;
    private final StoryReader reader;
    private final Drafting drafting;
    private final StoryPosts posts;
    private final Desk desk;
    private final NotesHomes homes;
    private final NotesPages pages;
    private final Pairings pairings;
    private final Programmes programmes;
    private final Topics topics;
    private final Accounts accounts;
    private final Wording wording;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;
    private final TitleCodes codes = new TitleCodes();

    public StoryService(
            Stories stories,
            StorySteps steps,
            StoryReader reader,
            Drafting drafting,
            StoryPosts posts,
            Desk desk,
            NotesHomes homes,
            NotesPages pages,
            Pairings pairings,
            Programmes programmes,
            Topics topics,
            Accounts accounts,
            Wording wording,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.stories = stories;
        this.steps = steps;
        this.reader = reader;
        this.drafting = drafting;
        this.posts = posts;
        this.desk = desk;
        this.homes = homes;
        this.pages = pages;
        this.pairings = pairings;
        this.programmes = programmes;
        this.topics = topics;
        this.accounts = accounts;
        this.wording = wording;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** The latest story of each of these pairings that has one; empty for those in which the reader does not take part. */
    public Map<Integer, Story> latest(Reader who, Collection<Integer> pairingIds) {
        Map<Integer, Story> latest = new HashMap<>();
        who.person().ifPresent(person -> stories.of(pairingIds).stream()
                .map(steps::current)
                .filter(story -> story.concerns(person))
                .forEach(story -> latest.putIfAbsent(story.pairingId().orElseThrow(), story)));
        latest.replaceAll((pairing, story) -> steps.standing(story));
        return latest;
    }

    /** Whether the reader can begin a story of a pairing: it has begun, and no other story of it is being written. */
    public boolean canBegin(Reader who, int pairingId) {
        return own(who, pairingId).isPresent()
                && stories.of(List.of(pairingId)).stream()
                        .allMatch(story -> story.state().isOver() || story.state() == StoryState.PUBLISHED)
                && homes.of(pairingId).flatMap(NotesHome::spaceKey).isPresent();
    }

    private Optional<Pairing> own(Reader who, int pairingId) {
        return who.person().flatMap(person -> pairings.byId(pairingId)
                .filter(pairing -> pairing.concerns(person) && !pairing.state().isOpen())
                .filter(pairing -> pairing.ending().map(Ending::cameAbout).orElse(true)));
    }

    /**
     * Makes the draft of a story, on a page that the participants alone can read.
     *
     * @return its number
     * @throws NotPermitted unless the reader takes part
     * @throws Refused if another one is being written, or if the pairing has no pages
     */
    public int begin(Reader who, int pairingId) {
        PersonKey writer = who.loggedIn();
        readOnlyMode.refuseIfOn();
        Pairing pairing = own(who, pairingId).orElseThrow(NotPermitted::new);
        if (!canBegin(who, pairingId)) {
            throw Refused.because("", "story.begin.not-now");
        }
        int number = stories.of(List.of(pairingId)).size() + 1;
        String space = homes.of(pairingId).flatMap(NotesHome::spaceKey).orElseThrow();
        OptionalLong home = homes.pages(pairingId).stream()
                .filter(page -> page.part() == NotesPart.HOME)
                .mapToLong(NotesPage::pageId)
                .findFirst();
        List<PersonKey> people = people(pairing);
        return transactions.inOne(() -> {
            // Locked first, so that of two who begin one makes a page.
            homes.locked(pairingId);
            Locale language = pages.language(people);
            String code = codes.draw(drawn -> pages.isTaken(space, title(language, drawn)))
                    .orElseThrow(() -> Refused.because("", "story.begin.not-now"));
            long page = pages.make(new NewNotesPage(
                    space,
                    home,
                    title(language, code),
                    drafting.storage(who, pairing, language),
                    Set.copyOf(people),
                    writer));
            Story begun = stories.begin(new Stories.Beginning(
                    pairing.programmeId(),
                    OptionalInt.of(pairingId),
                    number,
                    page,
                    people,
                    pairing.topicId(),
                    writer,
                    clock.instant()));
            steps.begun(begun);
            return begun.id();
        });
    }

    private String title(Locale language, String code) {
        return wording.text(language, "story.page.title", code);
    }

    private static List<PersonKey> people(Pairing pairing) {
        return pairing.participants().stream()
                .map(Participant::person)
                .sorted(Comparator.comparing(PersonKey::value))
                .toList();
    }

    /** Those about the reader that are on their way, the newest first; nobody's without a log-in. */
    public List<Story> mine(Reader who) {
        return who.person().map(person -> stories.heldBy(person, MOST_OWN)).orElse(List.of()).stream()
                .filter(story -> !story.state().isOver())
                .map(steps::standing)
                .toList();
    }

    /** The numbers of those of these whose posts have been edited since they were published. */
    public Set<Integer> edited(Collection<Story> some) {
        return posts.editedStories(some);
    }

    /** Whether the reader works in communications. */
    public boolean isOfDesk(Reader who) {
        return desk.includes(who);
    }

    /** Empty if there is no such story, or none that is any business of the reader's. */
    public Optional<StoryView> story(Reader who, int id) {
        return known(who, id).map(story -> view(who, story));
    }

    private Optional<Story> known(Reader who, int id) {
        return stories.byId(id)
                .map(steps::current)
                .filter(story -> who.person().map(story::concerns).orElse(false) || isOnDesk(who, story));
    }

    /** Communications see what has been given to them, and what they write themselves. */
    private boolean isOnDesk(Reader who, Story story) {
        return desk.includes(who)
                && (story.origin() == StoryOrigin.COMMUNICATIONS
                        || GIVEN_AWAY.contains(story.state())
                        || story.state() == StoryState.WITHDRAWN
                        || story.state() == StoryState.DISCARDED
                                && StoryTransition.wasOnDesk(stories.transitions(story.id())));
    }

    private StoryView view(Reader who, Story story) {
        PersonKey person = who.loggedIn();
        boolean holder = story.concerns(person);
        boolean communications = desk.includes(who);
        boolean byHand = story.origin() == StoryOrigin.COMMUNICATIONS;
        boolean over = story.state().isOver() || story.state() == StoryState.PUBLISHED;
        boolean readable = !over && (holder || byHand || story.state().isWaiting());
        List<StoryTransition> taken = over ? List.of() : stories.transitions(story.id());
        Optional<Reading> now = readable
                ? reader.read(story)
                        .map(reading -> isUnchanged(story, taken, reading.text())
                                ? reading.refusedFor("story.check.unchanged")
                                : reading)
                : Optional.empty();
        boolean changed = readable
                && story.digest().isPresent()
                && !now.map(reading -> reading.text().digest()).equals(story.digest());
        // What has not been said yes to is nobody's but theirs.
        Optional<Reading> shown = holder || byHand || !changed ? now : Optional.empty();
        Map<PersonKey, Account> people = accounts.byKeys(story.holders());
        boolean edited = !edited(List.of(story)).isEmpty();
        Set<StoryStep> possible = steps.standing(story).steps(mover(who, story));
        if (edited) {
            possible.remove(StoryStep.FEATURE);
        }
        return new StoryView(
                story,
                holder,
                communications,
                shown,
                holder && !over && story.variant() == Variant.ANONYMISED ? reader.marked(story) : Optional.empty(),
                holder || byHand
                        ? story.keys().stream()
                                .map(key -> new StoryView.Holder(
                                        key.holder().map(people::get), key.turned() && !changed, key.isOf(person)))
                                .toList()
                        : List.of(),
                changed
                        ? 0
                        : (int) story.keys().stream().filter(StoryKey::turned).count(),
                changed,
                comment(story, taken, communications),
                communications ? whyNotPublished(story, taken) : "",
                programmes.byId(story.programmeId()),
                story.publication().topicId().stream().boxed().findFirst().flatMap(topics::byId),
                pages.path(who, story.pageId()),
                post(who, story),
                edited,
                isOfTheMonth(story),
                whatIsLeft(story),
                possible);
    }

    private static String comment(Story story, List<StoryTransition> taken, boolean communications) {
        return story.state() == StoryState.RETURNED || communications && story.state() == StoryState.SUBMITTED
                ? StoryTransition.last(StoryStep.RETURN, taken)
                        .map(StoryTransition::comment)
                        .orElse("")
                : "";
    }

    /** Whether a pair's story has been sent back and still says what it said then. */
    private boolean isUnchanged(Story story, List<StoryTransition> taken, StoryText text) {
        Optional<StoryTransition> returned = StoryTransition.last(StoryStep.RETURN, taken);
        return story.state() == StoryState.RETURNED
                && story.origin() == StoryOrigin.PAIRING
                && taken.stream().filter(one -> one.step() == StoryStep.TURN).noneMatch(one -> returned.filter(
                                back -> back.number() < one.number())
                        .isPresent())
                && stories.text(story.id()).map(StoryText::digest).equals(Optional.of(text.digest()));
    }

    private String whyNotPublished(Story story, List<StoryTransition> taken) {
        boolean byItself = story.state() == StoryState.ACCEPTED
                && !taken.isEmpty()
                && taken.get(taken.size() - 1).step() == StoryStep.UNSCHEDULE
                && taken.get(taken.size() - 1).by().isEmpty();
        if (!byItself) {
            return "";
        }
        boolean stillHere = StoryTransition.last(StoryStep.SCHEDULE, taken)
                .flatMap(StoryTransition::by)
                .filter(desk::includes)
                .isPresent();
        return stillHere ? "story.one.unscheduled" : "story.one.unscheduled.gone";
    }

    private boolean isOfTheMonth(Story story) {
        return story.publication().featuredAt().isPresent()
                && stories.featured(1).stream().anyMatch(month -> month.id() == story.id());
    }

    private Optional<String> post(Reader who, Story story) {
        return story.state() != StoryState.PUBLISHED
                ? Optional.empty()
                : story.publication().postId().stream()
                        .boxed()
                        .findFirst()
                        .flatMap(post -> Optional.ofNullable(
                                posts.visible(who, List.of(post)).get(post)));
    }

    /** For whom the page of a story is still there that is over. */
    private String whatIsLeft(Story story) {
        return !story.state().isOver()
                ? ""
                : pages.protection(story.pageId())
                        .map(now -> now.open() ? "story.one.page.open" : "story.one.page.restricted")
                        .orElse("");
    }

    private Mover mover(Reader who, Story story) {
        return Mover.person(who.loggedIn(), desk.includes(who), reader.gone(story));
    }

    /** A picture of a story that the reader may read; empty for any other. */
    public Optional<Picture> picture(Reader who, int id, String name) {
        return who.person().isEmpty()
                ? Optional.empty()
                : story(who, id).flatMap(view -> view.reading().stream()
                        .flatMap(reading -> reading.text().pictures().stream())
                        .filter(picture -> picture.name().equals(name))
                        .findFirst()
                        .flatMap(picture ->
                                reader.file(view.story(), name).map(bytes -> new Picture(picture.kind(), bytes))));
    }

    /** @param bytes what is in the file */
    public record Picture(StoryPicture.Kind kind, byte[] bytes) {}

    /**
     * Turns the reader's key for exactly the text that was on the screen.
     *
     * @param digest of that text
     * @throws Refused if the page has been changed since, or if the text cannot be published as it is
     */
    public void turn(Reader who, int id, int version, String digest) {
        // Whoever has read the page as it is now says yes to that, whatever keys were turned for before.
        stepAnew(who, id, version, story -> {
            StoryText text = reader.required(story);
            if (!text.digest().equals(digest)) {
                throw Refused.because("", "story.step.changed");
            }
            if (isUnchanged(story, stories.transitions(id), text)) {
                throw Refused.because("", "story.check.unchanged");
            }
            return story.turn(mover(who, story), text, clock.instant());
        });
    }

    public void turnBack(Reader who, int id, int version) {
        who.loggedIn();
        steps.take(
                known(who, id).orElseThrow(NotPermitted::new),
                version,
                story -> story.turnBack(mover(who, story), clock.instant()),
                move -> {});
    }

    /** Has names removed from now on, or not any more. */
    public void choose(Reader who, int id, int version, Variant variant) {
        stepAnew(who, id, version, story -> story.choose(mover(who, story), variant, clock.instant()));
    }

    public void discard(Reader who, int id, int version) {
        stepAnew(who, id, version, story -> story.discard(mover(who, story), clock.instant()));
    }

    /** Takes a published story back for good: its post goes to the trash. */
    public void withdraw(Reader who, int id, int version) {
        PersonKey person = who.loggedIn();
        steps.take(
                known(who, id).orElseThrow(NotPermitted::new),
                version,
                story -> story.withdraw(mover(who, story), clock.instant()),
                move -> move.after().publication().postId().ifPresent(post -> posts.trash(person, post)));
    }

    private void stepAnew(Reader who, int id, int version, Function<Story, StoryMove> how) {
        who.loggedIn();
        steps.takeAnew(known(who, id).orElseThrow(NotPermitted::new), version, how);
    }
}
