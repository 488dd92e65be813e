package org.reversementoring.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Prompts;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.catalog.Topics;
import org.reversementoring.pairing.Agreements;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.PersonKey;

/**
 * Makes the pages of sessions, below the home page of their pairing. A session is due to get its page as soon as its time
 * stands and no earlier session of the pairing is still ahead, as the page begins with what the last one has left open.
 * Called with the notes of the pairing locked, in the transaction of {@link NotesKeeper}: all or nothing.
 */
public class SessionNotes {
    /** So many sessions are looked back on. */
    private static final int MOST_BACK = 50;

    private final Sessions sessions;
    private final NotesHomes homes;
    private final NotesPages pages;
    private final NotesTexts texts;
    private final SessionPages sessionPages;
    private final Agreements agreements;
    private final Topics topics;
    private final Profiles profiles;
    private final TitleCodes codes = new TitleCodes();

    public SessionNotes(
            Sessions sessions,
            NotesHomes homes,
            NotesPages pages,
            NotesTexts texts,
            SessionPages sessionPages,
            Agreements agreements,
            Topics topics,
            Profiles profiles) {
        this.sessions = sessions;
        this.homes = homes;
        this.pages = pages;
        this.texts = texts;
        this.sessionPages = sessionPages;
        this.agreements = agreements;
        this.topics = topics;
        this.profiles = profiles;
    }

    /** @param space in which the notes of the pairing are */
    void make(Pairing pairing, String space) {
        List<Session> ahead = sessions.ahead(List.of(pairing.id()));
        List<Session> all = Stream.concat(sessions.past(pairing.id(), 0, MOST_BACK).stream(), ahead.stream())
                .sorted(Comparator.comparing(session -> session.slot().start()))
                .toList();
        Map<Integer, Long> made =
                homes.pagesOfSessions(all.stream().map(Session::id).toList());
        Set<Session> due = Stream.concat(
                        all.stream().filter(session -> session.state() == SessionState.HELD),
                        ahead.stream().limit(1).filter(session -> session.state() == SessionState.ACCEPTED))
                .filter(session -> !made.containsKey(session.id()))
                .collect(Collectors.toSet());
        List<Session> before = new ArrayList<>();
        for (Session session : all) {
            if (due.contains(session)) {
                made.put(session.id(), make(pairing, space, session, before, ahead, made));
            }
            before.add(session);
        }
        ahead.stream()
                .filter(session -> made.containsKey(session.id()) && !due.contains(session))
                .forEach(session -> follow(pairing, session, made.get(session.id())));
    }

    /** The title goes with the session to its new day, unless somebody has given the page one of their own. */
    private void follow(Pairing pairing, Session session, long pageId) {
        pages.title(pageId)
                .flatMap(title -> NotesTexts.titleOn(day(pairing, session), title))
                .ifPresent(title -> pages.rename(
                        pageId,
                        title,
                        NewNotesPage.author(pairing.participants().stream()
                                .map(Participant::person)
                                .collect(Collectors.toSet()))));
    }

    private long make(
            Pairing pairing,
            String space,
            Session session,
            List<Session> before,
            List<Session> ahead,
            Map<Integer, Long> made) {
        Set<PersonKey> people =
                pairing.participants().stream().map(Participant::person).collect(Collectors.toSet());
        Locale locale = pages.language(people);
        // Those that never took place have told nobody anything.
        int turn = 1
                + (int) sessions.facts(List.of(pairing.id())).stream()
                        .filter(fact -> fact.state() == SessionState.HELD)
                        .filter(fact -> fact.start().isBefore(session.slot().start()))
                        .count();
        LocalDate day = day(pairing, session);
        String title = codes.draw(code -> pages.isTaken(space, texts.sessionTitle(day, session.number(), code, locale)))
                .map(code -> texts.sessionTitle(day, session.number(), code, locale))
                .orElseThrow(() -> new NotesPages.NotMade(NotesProblem.OTHER));
        SessionPage page = new SessionPage(
                session.preparation().objective(),
                AgendaItem.agenda(session.slot().length(), turn == 1),
                Stage.of(turn, session.slot().start(), pairing.until()),
                SessionPage.promptsOf(turn, prompts(pairing)),
                fromLastTime(before, made),
                questions(session.preparation()),
                due(pairing, session, ahead));
        long id =
                pages.make(NewNotesPage.below(home(pairing), space, title, sessionPages.storage(page, locale), people));
        homes.add(session.id(), new NotesPage(pairing.id(), NotesPart.SESSION, Optional.empty(), id));
        sessions.written(session.id());
        return id;
    }

    private static List<String> questions(Preparation preparation) {
        return preparation
                .questions()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private long home(Pairing pairing) {
        return homes.pages(pairing.id()).stream()
                .filter(page -> page.part() == NotesPart.HOME)
                .findFirst()
                .orElseThrow(() -> new NotesPages.NotMade(NotesProblem.OTHER))
                .pageId();
    }

    private Prompts prompts(Pairing pairing) {
        return pairing.topicId().stream()
                .boxed()
                .flatMap(id -> topics.byId(id).stream())
                .flatMap(topic -> topics.details(topic.id()).stream())
                .map(TopicDetails::prompts)
                .findFirst()
                .orElseGet(Prompts::none);
    }

    /** From the page of the latest session that has one, be it that it was cancelled: it had what was open before. */
    private List<OpenAction> fromLastTime(List<Session> before, Map<Integer, Long> made) {
        return before.stream()
                .filter(session -> made.containsKey(session.id()))
                .reduce((earlier, later) -> later)
                .flatMap(last -> pages.storage(made.get(last.id())))
                .map(OpenActions::in)
                .orElseGet(List::of);
    }

    private LocalDate day(Pairing pairing, Session session) {
        return LocalDate.ofInstant(session.slot().start(), zone(pairing));
    }

    /** One for all, as a page has one title: that of the first participant whose zone is known. */
    private ZoneId zone(Pairing pairing) {
        return pairing.participants().stream()
                .flatMap(one -> profiles.of(one.person()).flatMap(Profile::zone).stream())
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    /** The day of the next session, or when it would be. */
    private LocalDate due(Pairing pairing, Session session, List<Session> ahead) {
        ZoneId zone = zone(pairing);
        Instant start = session.slot().start();
        return ahead.stream()
                .map(other -> other.slot().start())
                .filter(start::isBefore)
                .findFirst()
                .orElseGet(() -> Cadence.of(agreements, pairing).after(start, 1, zone))
                .atZone(zone)
                .toLocalDate();
    }
}
