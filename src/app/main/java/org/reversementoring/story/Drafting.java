package org.reversementoring.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.reversementoring.goal.GoalState;
import org.reversementoring.goal.PairGoal;
import org.reversementoring.goal.PairGoals;
import org.reversementoring.goal.Reflection;
import org.reversementoring.goal.Reflections;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.programme.PageTemplate;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Wording;
import org.reversementoring.session.NotesHomes;
import org.reversementoring.session.NotesPage;
import org.reversementoring.session.NotesPages;
import org.reversementoring.session.NotesPart;
import org.reversementoring.session.SessionFact;
import org.reversementoring.session.SessionState;
import org.reversementoring.session.Sessions;
import org.reversementoring.session.Storage;

/**
 * Makes the first draft of a story from what there is: goals that were reached, what each has allowed for the story, the
 * small wins of the pages of sessions, and some numbers. Nobody is named; what is missing, the draft asks for.
 */
public class Drafting {
    /** What the draft asks for; none of it may be left when the story is published. */
    private static final List<String> QUESTIONS = List.of(
            "story.page.headline",
            "story.page.challenge.text",
            "story.page.did.text",
            "story.page.changed.text",
            "story.page.numbers.text",
            "story.page.quote.text",
            "story.page.picture.text");

    private static final int MOST_REFLECTIONS = 40;
    private static final int MOST_WINS = 20;

    private final PairGoals goals;
    private final Reflections reflections;
    private final Sessions sessions;
    private final NotesHomes homes;
    private final NotesPages pages;
    private final Wording wording;

    public Drafting(
            PairGoals goals,
            Reflections reflections,
            Sessions sessions,
            NotesHomes homes,
            NotesPages pages,
            Wording wording) {
        this.goals = goals;
        this.reflections = reflections;
        this.sessions = sessions;
        this.homes = homes;
        this.pages = pages;
        this.wording = wording;
    }

    /** What the draft asks for, as it stands there in any language. */
    static Stream<String> questions(Wording wording) {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .flatMap(language -> QUESTIONS.stream().map(key -> wording.text(language, key)));
    }

    /** In Confluence's storage format. @param reader whose pages of sessions are read, as far as they may read them */
    String storage(Reader reader, Pairing pairing, Locale language) {
        List<Reflection> allowed = reflections.forStory(pairing.id(), MOST_REFLECTIONS);
        return new PageTemplate("story", wording)
                .storage(
                        language,
                        Map.of(
                                "did", list(wins(reader, pairing)),
                                "mentor", list(of(pairing, Part.MENTOR, allowed)),
                                "mentee", list(of(pairing, Part.MENTEE, allowed)),
                                "numbers", list(numbers(pairing, language))));
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "" : Storage.written(storage -> storage.list(items));
    }

    private static List<String> of(Pairing pairing, Part part, Collection<Reflection> allowed) {
        return pairing.participants().stream()
                .filter(one -> one.part() == part)
                .map(Participant::person)
                .flatMap(person -> allowed.stream().filter(one -> one.writer().equals(person)))
                .map(Reflection::text)
                .toList();
    }

    private List<String> wins(Reader reader, Pairing pairing) {
        return homes.pages(pairing.id()).stream()
                .filter(page -> page.part() == NotesPart.SESSION)
                .map(NotesPage::pageId)
                .filter(page -> pages.path(reader, page).isPresent())
                .flatMap(page -> pages.storage(page).stream())
                .flatMap(storage -> Stream.of(Locale.ENGLISH, Locale.GERMAN)
                        .flatMap(language -> SmallWins.in(
                                storage,
                                wording.text(language, "session.page.wins"),
                                wording.text(language, "session.page.wins.text"))
                                .stream()))
                .distinct()
                .limit(MOST_WINS)
                .toList();
    }

    private List<String> numbers(Pairing pairing, Locale language) {
        List<Instant> held = sessions.facts(List.of(pairing.id())).stream()
                .filter(fact -> fact.state() == SessionState.HELD)
                .map(SessionFact::start)
                .sorted()
                .toList();
        List<String> numbers = new ArrayList<>();
        if (!held.isEmpty()) {
            long months = ChronoUnit.MONTHS.between(
                    held.get(0).atZone(ZoneOffset.UTC),
                    held.get(held.size() - 1).atZone(ZoneOffset.UTC));
            String count = Integer.toString(held.size());
            numbers.add(
                    months > 1
                            ? wording.text(language, "story.page.numbers.sessions", count, Long.toString(months))
                            : wording.text(language, "story.page.numbers.sessions.month", count));
        }
        goals.of(List.of(pairing.id())).stream()
                .filter(goal -> goal.state() == GoalState.REACHED)
                .map(PairGoal::title)
                .map(title -> wording.text(language, "story.page.numbers.goal", title))
                .forEach(numbers::add);
        return numbers;
    }
}
