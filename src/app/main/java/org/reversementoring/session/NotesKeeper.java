package org.reversementoring.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.pairing.Agreement;
import org.reversementoring.pairing.Agreements;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.Notices;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.programme.Coordinators;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the pages on which pairs write, writes down what they have agreed on, and archives what is over. Not for
 * people: it asks for no reader. May run on two nodes: each pairing is seen to in one transaction, with its row locked
 * from the beginning, so that everything is there once, or nothing.
 */
public class NotesKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(NotesKeeper.class);
    private static final int MOST_SPACES = 9;
    /** So many pairings are looked at in each pass, so that those of years get their pages without a burst. */
    private static final int MOST_LOOKED_AT = 20;

    /** A group may be everybody; so many are enough to see to it. */
    private static final int MOST_COORDINATORS = 20;

    private final NotesHomes homes;
    private final NotesPages pages;
    private final NotesTexts texts;
    private final SessionNotes sessionNotes;
    private final Pairings pairings;
    private final Agreements agreements;
    private final Programmes programmes;
    private final Notices notices;
    private final Coordinators coordinators;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;
    private final TitleCodes codes = new TitleCodes();
    /** Below it nobody has looked yet since this node was started. */
    private int lookedAt = Integer.MAX_VALUE;

    public NotesKeeper(
            NotesHomes homes,
            NotesPages pages,
            NotesTexts texts,
            SessionNotes sessionNotes,
            Pairings pairings,
            Agreements agreements,
            Programmes programmes,
            Notices notices,
            Coordinators coordinators,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.homes = homes;
        this.pages = pages;
        this.texts = texts;
        this.sessionNotes = sessionNotes;
        this.pairings = pairings;
        this.agreements = agreements;
        this.programmes = programmes;
        this.notices = notices;
        this.coordinators = coordinators;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /**
     * Sees to some pairings. One for which it does not work is tried again later, and stands in the way of no other;
     * after {@value NotesHome#MOST_ATTEMPTS} attempts its participants are told, and the coordinators of the first such
     * pairing: what stands in the way of one often stands in the way of many.
     *
     * @return for how many it has worked
     */
    public int pass(int most) {
        if (readOnlyMode.isOn()) {
            return 0;
        }
        catchUp();
        int done = 0;
        for (int pairingId : homes.due(clock.instant(), most)) {
            try {
                done += transactions.inOne(() -> tend(pairingId)) ? 1 : 0;
            } catch (RuntimeException failure) {
                LOG.warn("The notes of pairing {} are not as they should be yet: {}", pairingId, causes(failure));
                rememberUnlessBusy(pairingId, problem(failure));
            }
        }
        return done;
    }

    private void rememberUnlessBusy(int pairingId, NotesProblem problem) {
        try {
            transactions.inOne(() -> remember(pairingId, problem));
        } catch (Refused busy) {
            LOG.debug("Somebody is writing what is known of the notes of pairing {}", pairingId);
        }
    }

    /**
     * Pairings may have begun before the app knew of notes: once after each start all are gone through, the newest first,
     * and the live ones get theirs.
     */
    private void catchUp() {
        List<Pairing> some = lookedAt > 0 ? pairings.before(lookedAt, MOST_LOOKED_AT) : List.of();
        Set<Integer> begun = homes.begun(some.stream().map(Pairing::id).toList());
        some.stream()
                .filter(pairing -> pairing.state().isLive() && !begun.contains(pairing.id()))
                .forEach(this::begin);
        lookedAt = some.isEmpty() ? 0 : some.get(some.size() - 1).id();
    }

    private void begin(Pairing pairing) {
        try {
            transactions.inOne(() -> homes.begin(pairing.id(), clock.instant()));
        } catch (Refused elsewhere) {
            LOG.debug("Another node has just begun the notes of pairing {}", pairing.id());
        }
    }

    private static NotesProblem problem(RuntimeException failure) {
        return failure instanceof NotesPages.NotMade known ? known.problem() : NotesProblem.OTHER;
    }

    /** Without messages: those of databases quote what people have written. */
    private static String causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> Stream.of(cause.getStackTrace())
                        .findFirst()
                        .map(place -> cause.getClass().getName() + " at " + place)
                        .orElse(cause.getClass().getName()))
                .collect(Collectors.joining(", because of "));
    }

    private void remember(int pairingId, NotesProblem problem) {
        waiting(pairingId).ifPresent(home -> {
            Instant now = clock.instant();
            NotesHome failed = home.failed(problem, now);
            boolean first = !homes.anyFailed();
            homes.put(failed);
            if (failed.state() == NotesState.FAILED) {
                Pairing pairing = pairings.byId(pairingId).orElseThrow();
                pairing.participants().forEach(one -> notices.add(pairingId, NoticeKind.NO_NOTES, one.person(), now));
                coordinators.members(MOST_COORDINATORS).stream()
                        .filter(coordinator -> first && !pairing.concerns(coordinator))
                        .forEach(coordinator -> notices.add(pairingId, NoticeKind.NOTES_FAILED, coordinator, now));
            }
        });
    }

    /** Another node may have seen to it, or have failed, since it was found. */
    private Optional<NotesHome> waiting(int pairingId) {
        return homes.locked(pairingId).filter(home -> home.isDue(clock.instant()));
    }

    private boolean tend(int pairingId) {
        Optional<NotesHome> home = waiting(pairingId);
        home.ifPresent(known -> {
            Pairing pairing = pairings.byId(pairingId).orElseThrow();
            Optional<String> made =
                    pairing.state().isLive() && homes.pages(pairingId).isEmpty()
                            ? Optional.of(make(pairing))
                            : Optional.empty();
            if (pairing.state().isLive() && pairing.group().isPresent()) {
                known.spaceKey().ifPresent(space -> follow(pairing, space));
            }
            int agreement = writeAgreement(pairing, known.agreementNumber());
            if (pairing.state().isLive()) {
                made.or(known::spaceKey).ifPresent(space -> sessionNotes.make(pairing, space));
            } else if (pairing.state() == PairingState.CLOSED) {
                homes.pages(pairingId).forEach(page -> pages.archive(page.pageId()));
            }
            homes.put(made.map(known::in).orElse(known).settled(agreement));
        });
        return home.isPresent();
    }

    /** @return the key of the space in which the pages are */
    private String make(Pairing pairing) {
        Programme programme = programmes.byId(pairing.programmeId()).orElseThrow();
        Set<PersonKey> people = people(pairing);
        Locale locale = pages.language(people);
        boolean own = programme.notesPlace() == NotesPlace.OWN_SPACE;
        String space = own ? ownSpace(locale) : sharedSpace(programme, locale);
        people.forEach(person -> pages.admit(space, person));

        String code = code(space, locale);
        Map<NotesPart, String> titles = new EnumMap<>(NotesPart.class);
        NotesPart.FIRST.forEach(part -> titles.put(part, texts.title(part, code, locale)));
        NewNotesPage first = new NewNotesPage(
                space,
                OptionalLong.empty(),
                titles.get(NotesPart.HOME),
                texts.home(pairing.id(), titles, locale),
                people,
                NewNotesPage.author(people));
        long home = keep(pairing, NotesPart.HOME, Optional.empty(), own ? pages.makeHome(first) : pages.make(first));
        keep(
                pairing,
                NotesPart.AGREEMENT,
                Optional.empty(),
                pages.make(NewNotesPage.below(
                        home,
                        space,
                        titles.get(NotesPart.AGREEMENT),
                        texts.agreement(Optional.empty(), locale),
                        people)));
        keep(
                pairing,
                NotesPart.GOALS,
                Optional.empty(),
                pages.make(NewNotesPage.below(
                        home, space, titles.get(NotesPart.GOALS), texts.goals(pairing.id(), locale), people)));
        if (pairing.group().isPresent()) {
            sorted(people).forEach(person -> makeReflectionsBeside(pairing, space, programme, person));
        } else {
            sorted(people).forEach(person -> makeReflections(pairing, person, space, OptionalLong.of(home)));
        }
        return space;
    }

    /**
     * Whoever leaves a group reads nothing that is below its home, and sees nothing of a space that it has for itself, but
     * goes on reading what is their own: that is among the pages of all pairs.
     *
     * @param space in which the others are, to which they have come already
     */
    private void makeReflectionsBeside(Pairing group, String space, Programme programme, PersonKey person) {
        String shared = sharedSpace(programme, pages.language(people(group)));
        if (!shared.equals(space)) {
            pages.admit(shared, person);
        }
        makeReflections(group, person, shared, OptionalLong.empty());
    }

    private void makeReflections(Pairing pairing, PersonKey person, String space, OptionalLong above) {
        Locale own = pages.language(person);
        String title = texts.title(NotesPart.REFLECTIONS, code(space, own), own);
        keep(
                pairing,
                NotesPart.REFLECTIONS,
                Optional.of(person),
                pages.make(new NewNotesPage(space, above, title, texts.reflections(own), Set.of(person), person)));
    }

    /**
     * To a group people come, and from it they go: whoever is in it reads and writes all that is there; whoever has left
     * nothing any more but their own. They are kept out first, before anything is written.
     */
    private void follow(Pairing group, String space) {
        List<NotesPage> all = homes.pages(group.id());
        Set<PersonKey> people = people(group);
        Set<PersonKey> known =
                all.stream().flatMap(page -> page.owner().stream()).collect(Collectors.toSet());
        Set<PersonKey> left = new HashSet<>(known);
        left.removeAll(people);
        Optional<Protection> before = all.stream()
                .filter(page -> page.part() == NotesPart.HOME)
                .findFirst()
                .flatMap(page -> pages.protection(page.pageId()));
        all.stream().filter(page -> page.owner().isEmpty()).forEach(page -> pages.share(page.pageId(), people, left));
        Programme programme = programmes.byId(group.programmeId()).orElseThrow();
        if (!homes.space(programme.id()).equals(Optional.of(space))) {
            left.stream()
                    .filter(person -> !isAnyIn(space, person, all))
                    .forEach(person -> pages.dismiss(space, person));
        }
        for (PersonKey person : sorted(people)) {
            boolean isNew = !known.contains(person);
            // Somebody who was there all the time may have no account any more, and is not let in anew.
            if (isNew || before.filter(home -> !home.people().contains(person)).isPresent()) {
                pages.admit(space, person);
            }
            if (isNew) {
                makeReflectionsBeside(group, space, programme, person);
            }
        }
    }

    /** Whether a page of somebody's own is in a space: there it was made before those of groups had a place elsewhere. */
    private boolean isAnyIn(String space, PersonKey person, List<NotesPage> all) {
        return all.stream()
                .filter(page -> page.owner().equals(Optional.of(person)))
                .flatMap(page -> pages.title(page.pageId()).stream())
                .anyMatch(title -> pages.isTaken(space, title));
    }

    private long keep(Pairing pairing, NotesPart part, Optional<PersonKey> owner, long pageId) {
        homes.add(new NotesPage(pairing.id(), part, owner, pageId));
        return pageId;
    }

    /** @return the number of the agreement that stands on the page now */
    private int writeAgreement(Pairing pairing, int number) {
        Optional<Agreement> signed = agreements
                .latest(pairing.id())
                .filter(latest -> latest.number() > number && latest.isSignedByAll(pairing));
        signed.ifPresent(agreement -> homes.pages(pairing.id()).stream()
                .filter(page -> page.part() == NotesPart.AGREEMENT)
                .forEach(page -> pages.rewrite(
                        page.pageId(),
                        texts.agreement(Optional.of(agreement.terms()), pages.language(people(pairing))),
                        agreement.writer())));
        return signed.map(Agreement::number).orElse(number);
    }

    /** Its key tells nothing: keys are known by being taken, whoever may see their spaces. */
    private String ownSpace(Locale locale) {
        String code = codes.draw(drawn -> pages.hasSpace(key(drawn)))
                .orElseThrow(() -> new NotesPages.NotMade(NotesProblem.NO_SPACE));
        pages.makeSpace(key(code), texts.ownSpaceName(code, locale), texts.ownSpaceDescription(locale));
        return key(code);
    }

    /** One begins with a letter, as keys did once. */
    private static String key(String code) {
        return "N" + code;
    }

    private String sharedSpace(Programme programme, Locale locale) {
        Optional<String> kept = homes.space(programme.id());
        String key = kept.orElseGet(() -> freeKey(programme));
        if (kept.isEmpty()) {
            // First of all, as it makes another node that does the same wait, and then refuses it.
            homes.keepSpace(programme.id(), key);
        }
        if (!pages.hasSpace(key)) {
            pages.makeSpace(key, texts.spaceName(programme.name(), locale), texts.spaceDescription(locale));
            pages.makeFront(key, texts.front(locale));
        }
        return key;
    }

    private String freeKey(Programme programme) {
        return IntStream.rangeClosed(1, MOST_SPACES)
                .mapToObj(number -> programme.spaceKey() + "NOTES" + (number == 1 ? "" : Integer.toString(number)))
                .filter(key -> !pages.hasSpace(key))
                .findFirst()
                .orElseThrow(() -> new NotesPages.NotMade(NotesProblem.NO_SPACE));
    }

    private String code(String space, Locale locale) {
        return codes.draw(code -> NotesPart.FIRST.stream()
                        .anyMatch(part -> pages.isTaken(space, texts.title(part, code, locale))))
                .orElseThrow(() -> new NotesPages.NotMade(NotesProblem.OTHER));
    }

    private static Set<PersonKey> people(Pairing pairing) {
        return pairing.participants().stream().map(Participant::person).collect(Collectors.toSet());
    }

    private static List<PersonKey> sorted(Set<PersonKey> people) {
        return people.stream().sorted(Comparator.comparing(PersonKey::value)).toList();
    }
}
