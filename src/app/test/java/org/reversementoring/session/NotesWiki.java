package org.reversementoring.session;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Transactions;

/** A wiki for tests: what is made in a transaction is gone with it. On demand it fails, or protects nothing. */
public final class NotesWiki implements NotesPages {
    private Map<String, String> spaces = new TreeMap<>();
    private Map<Long, NewNotesPage> pages = new LinkedHashMap<>();
    private Map<Long, Protection> protections = new HashMap<>();
    private List<Long> archived = new ArrayList<>();
    private List<String> admitted = new ArrayList<>();
    private final Map<String, String> fronts = new TreeMap<>();
    private final List<String> homesOfSpaces = new ArrayList<>();
    private final Map<PersonKey, Locale> languages = new HashMap<>();
    private final List<PersonKey> superUsers = new ArrayList<>();
    private final Set<PersonKey> gone = new HashSet<>();
    private long last = 1_000_000_000_000L;
    private int failing;
    private int eventful;
    private Runnable event = () -> {};
    private boolean unprotected;
    private boolean taken;
    private SpaceAccess access = new SpaceAccess("", Set.of(), List.of(), false, Set.of(), List.of());

    /** The transactions of the database, with this wiki in them. */
    public Transactions within(Transactions database) {
        return new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                return inTransaction(() -> database.inOne(work));
            }
        };
    }

    private <T> T inTransaction(Supplier<T> work) {
        Map<String, String> spacesBefore = new TreeMap<>(spaces);
        Map<Long, NewNotesPage> pagesBefore = new LinkedHashMap<>(pages);
        Map<Long, Protection> protectionsBefore = new HashMap<>(protections);
        List<Long> archivedBefore = new ArrayList<>(archived);
        List<String> admittedBefore = new ArrayList<>(admitted);
        try {
            return work.get();
        } catch (RuntimeException failure) {
            spaces = spacesBefore;
            pages = pagesBefore;
            protections = protectionsBefore;
            archived = archivedBefore;
            admitted = admittedBefore;
            throw failure;
        }
    }

    public void failAtPage(int number) {
        failing = number;
    }

    /** Has something happen just before a page is made; before the one of the number 0, nothing ever does. */
    public void atPage(int number, Runnable something) {
        eventful = number;
        event = something;
    }

    public void protectNothing(boolean now) {
        unprotected = now;
    }

    public void take(String spaceKey) {
        spaces.put(spaceKey, "Somebody else's");
    }

    /** As if every key that there could be were taken. */
    public void takeEverySpace(boolean now) {
        taken = now;
    }

    /** From now on whoever looks at a page, or at who can read it, fails. */
    public void becomeUnreadable() {
        pages = new Unreadable<>();
        protections = new Unreadable<>();
    }

    private static final class Unreadable<K, V> extends AbstractMap<K, V> {
        @Override
        public Set<Entry<K, V>> entrySet() {
            throw new AssertionError("Somebody reads a page");
        }
    }

    public void promote(PersonKey person) {
        superUsers.add(person);
    }

    /** Somebody has no account any more. */
    public void lose(PersonKey person) {
        gone.add(person);
    }

    public void demoteAll() {
        superUsers.clear();
    }

    public void speak(PersonKey person, Locale language) {
        languages.put(person, language);
    }

    public void moveTo(String spaceKey, long pageId) {
        pages.computeIfPresent(
                pageId,
                (id, page) -> new NewNotesPage(
                        spaceKey, page.parent(), page.title(), page.storage(), page.readers(), page.author()));
    }

    public void protect(long pageId, Protection protection) {
        protections.put(pageId, protection);
    }

    public Map<String, String> spaces() {
        return Map.copyOf(spaces);
    }

    public List<NewNotesPage> pages() {
        return List.copyOf(pages.values());
    }

    /** Whatever space is asked for, and whichever this one names. */
    public void widenSpaces(SpaceAccess now) {
        access = now;
    }

    public Set<Long> archived() {
        return Set.copyOf(archived);
    }

    /** Space and key of each who has been let in. */
    public List<String> admitted() {
        return List.copyOf(admitted);
    }

    @Override
    public boolean hasSpace(String spaceKey) {
        return taken || spaces.containsKey(spaceKey);
    }

    @Override
    public void makeSpace(String spaceKey, String name, String description) {
        if (superUsers.isEmpty()) {
            throw new NotMade(NotesProblem.NO_OWNER);
        }
        spaces.put(spaceKey, name);
    }

    @Override
    public void makeFront(String spaceKey, String storage) {
        fronts.put(spaceKey, storage);
    }

    @Override
    public long makeHome(NewNotesPage page) {
        homesOfSpaces.add(page.spaceKey());
        return make(page);
    }

    /** What stands on the home page of a space that is nobody's. */
    public Map<String, String> fronts() {
        return Map.copyOf(fronts);
    }

    /** The spaces whose home page is that of a pairing. */
    public List<String> homesOfSpaces() {
        return List.copyOf(homesOfSpaces);
    }

    @Override
    public void admit(String spaceKey, PersonKey person) {
        if (gone.contains(person)) {
            throw new NotMade(NotesProblem.NO_ACCOUNT);
        }
        admitted.add(spaceKey + " " + person.value());
    }

    @Override
    public void dismiss(String spaceKey, PersonKey person) {
        admitted.removeIf((spaceKey + " " + person.value())::equals);
    }

    @Override
    public boolean isTaken(String spaceKey, String title) {
        return pages.values().stream()
                .anyMatch(
                        page -> page.spaceKey().equals(spaceKey) && page.title().equals(title));
    }

    @Override
    public long make(NewNotesPage page) {
        if (pages.size() + 1 == eventful) {
            event.run();
        }
        if (pages.size() + 1 == failing) {
            throw new IllegalStateException("The wiki is out of order");
        }
        if (unprotected) {
            throw new NotMade(NotesProblem.NOT_PROTECTED);
        }
        pages.put(++last, page);
        protections.put(last, new Protection(page.readers(), List.of()));
        return last;
    }

    @Override
    public Optional<String> storage(long pageId) {
        return Optional.ofNullable(pages.get(pageId)).map(NewNotesPage::storage);
    }

    @Override
    public void share(long pageId, Set<PersonKey> readers, Set<PersonKey> left) {
        protections.computeIfPresent(pageId, (id, before) -> {
            Set<PersonKey> people = new HashSet<>(before.people());
            people.removeAll(left);
            people.addAll(readers);
            return new Protection(people, before.groups());
        });
    }

    @Override
    public void shutOut(long pageId, Set<PersonKey> owners, boolean over) {
        if (unprotected) {
            throw new NotMade(NotesProblem.NOT_PROTECTED);
        }
        protections.computeIfPresent(pageId, (id, before) -> new Protection(owners, List.of()));
        if (over) {
            archive(pageId);
        }
    }

    @Override
    public Optional<String> title(long pageId) {
        return Optional.ofNullable(pages.get(pageId)).map(NewNotesPage::title);
    }

    @Override
    public void rename(long pageId, String title, PersonKey author) {
        change(pageId, title, pages.get(pageId).storage(), author);
    }

    @Override
    public void rewrite(long pageId, String storage, PersonKey author) {
        title(pageId).ifPresent(title -> change(pageId, title, storage, author));
    }

    private void change(long pageId, String title, String storage, PersonKey author) {
        pages.computeIfPresent(
                pageId,
                (id, page) -> new NewNotesPage(
                        page.spaceKey(),
                        page.parent(),
                        title,
                        storage,
                        page.readers(),
                        page.readers().contains(author) ? author : page.author()));
    }

    @Override
    public List<WrittenPage> written(long pageId) {
        List<WrittenPage> written = new ArrayList<>();
        Optional.ofNullable(pages.get(pageId)).ifPresent(page -> {
            written.add(new WrittenPage(pageId, page.title(), page.storage()));
            pages.forEach((id, other) -> {
                if (other.parent().orElse(0) == pageId) {
                    written.addAll(written(id));
                }
            });
        });
        return written;
    }

    @Override
    public void archive(long pageId) {
        archived.add(pageId);
    }

    @Override
    public Optional<Protection> protection(long pageId) {
        return Optional.ofNullable(protections.get(pageId))
                .map(own -> Protection.ofAll(
                        Stream.concat(Stream.of(own), line(pageId).stream().map(protections::get))
                                .toList()));
    }

    @Override
    public Optional<SpaceAccess> access(long pageId) {
        return Optional.ofNullable(pages.get(pageId))
                .map(page -> new SpaceAccess(
                        page.spaceKey(),
                        access.viewers(),
                        access.viewingGroups(),
                        access.anonymous(),
                        access.keepers(),
                        access.keepingGroups()));
    }

    @Override
    public List<Long> line(long pageId) {
        return Stream.iterate(pageId, pages::containsKey, this::above).toList();
    }

    private long above(long pageId) {
        return pages.get(pageId).parent().orElse(0);
    }

    @Override
    public SuperGroup superGroup(int most) {
        return new SuperGroup(
                "confluence-administrators",
                superUsers.size(),
                superUsers.stream().limit(most).toList());
    }

    @Override
    public Optional<String> path(Reader reader, long pageId) {
        return Optional.ofNullable(pages.get(pageId))
                .filter(page -> page.readers().contains(reader.loggedIn()))
                .map(page -> "/" + page.title());
    }

    @Override
    public boolean isOwn(Reader reader, long pageId) {
        return reader.person().isPresent()
                && Optional.ofNullable(pages.get(pageId))
                        .map(NewNotesPage::author)
                        .equals(reader.person());
    }

    @Override
    public Locale language(PersonKey person) {
        return languages.getOrDefault(person, Locale.ENGLISH);
    }
}
