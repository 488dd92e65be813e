package org.reversementoring.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** Finds mentors, by nothing but what every colleague may see of them: see {@link Findable}. */
public class DirectoryService {
    private static final int MOST_SUGGESTIONS = 6;

    /** Of how many mentors one is listed under the same first character, or under the same first three: a guess. */
    private static final int SHARE_OF_SHORT_WORD = 10;

    private static final int SHARE_OF_LONG_WORD = 200;

    private final Directory directory;
    private final Facets facets;
    private final Topics topics;
    private final Accounts accounts;
    private final Partners partners;
    private final Marks marks;

    public DirectoryService(
            Directory directory, Facets facets, Topics topics, Accounts accounts, Partners partners, Marks marks) {
        this.directory = directory;
        this.facets = facets;
        this.topics = topics;
        this.accounts = accounts;
        this.partners = partners;
        this.marks = marks;
    }

    /**
     * A page of mentors with what one can choose from, without those whom the reader has hidden. Six statements at most.
     */
    public DirectoryPage page(Reader reader, DirectoryQuery asked) {
        List<Topic> allTopics = reader.inAlphabet(topics.all(), Topic::name);
        DirectoryQuery query = current(asked, allTopics);
        if (reader.person().isEmpty()) {
            return new DirectoryPage(
                    query,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    allTopics,
                    List.of(),
                    List.of(),
                    0);
        }
        List<FacetCount> counts = facets.all();
        Map<String, Integer> mentors = mentors(counts, allTopics);
        Marks.Own own = marks.of(reader.loggedIn());
        Directory.Slice slice = slice(query, mentors, own.hiddenNumbers());
        Map<PersonKey, Account> known =
                accounts.byKeys(slice.mentors().stream().map(Profile::person).toList());
        Partners paired = partners.remembered();
        List<DirectoryEntry> entries = slice.mentors().stream()
                .filter(mentor -> known.containsKey(mentor.person()) && !own.has(mentor.person(), Mark.HIDDEN))
                .map(mentor -> entry(
                        reader,
                        known.get(mentor.person()),
                        mentor,
                        allTopics,
                        own.has(mentor.person(), Mark.BOOKMARKED),
                        paired))
                .toList();
        return new DirectoryPage(
                query,
                entries,
                slice.previous(),
                slice.next(),
                own.count(Mark.HIDDEN) == 0 ? total(query, mentors) : OptionalInt.empty(),
                allTopics,
                counts,
                suggestions(query, counts, allTopics, entries.isEmpty()),
                own.count(Mark.HIDDEN));
    }

    /** Addresses keep the number of a topic that has been merged: its mentors are those of the one it went into. */
    private DirectoryQuery current(DirectoryQuery query, List<Topic> allTopics) {
        int asked = query.filter(Facet.TOPIC).map(Integer::parseInt).orElse(0);
        if (asked == 0 || allTopics.stream().anyMatch(topic -> topic.id() == asked)) {
            return query;
        }
        return topics.byId(asked)
                .map(topic -> query.replacing(Facet.TOPIC, Integer.toString(topic.id())))
                .orElse(query);
    }

    private static Map<String, Integer> mentors(List<FacetCount> counts, List<Topic> allTopics) {
        Map<String, Integer> mentors = new HashMap<>();
        counts.forEach(count -> mentors.put(count.key(), count.mentors()));
        allTopics.forEach(topic -> mentors.put(Facet.TOPIC.key(Integer.toString(topic.id())), topic.offers()));
        return mentors;
    }

    private Directory.Slice slice(DirectoryQuery query, Map<String, Integer> mentors, Set<Integer> hidden) {
        List<String> words = NameWords.of(query.search());
        if (words.isEmpty() && !query.search().isEmpty()) {
            return Directory.Slice.none();
        }
        return directory.page(
                selection(query, words, mentors, hidden), query.order(), query.position(), query.pageSize());
    }

    /** By the key that fewest are listed under; of words, that can only be guessed. */
    private static Directory.Selection selection(
            DirectoryQuery query, List<String> words, Map<String, Integer> mentors, Set<Integer> hidden) {
        Comparator<FacetValue> narrowest = Comparator.comparing(value -> mentors.getOrDefault(value.key(), 0));
        List<FacetValue> values = query.filters().entrySet().stream()
                .map(filter -> new FacetValue(filter.getKey(), filter.getValue()))
                .sorted(narrowest)
                .toList();
        int everybody = mentors.getOrDefault(Facet.EVERYBODY.key(""), 0);
        Optional<String> longest = words.stream().max(Comparator.comparingInt(String::length));
        int withWord = longest.map(
                        word -> everybody / (Findable.isLong(word) ? SHARE_OF_LONG_WORD : SHARE_OF_SHORT_WORD))
                .orElse(everybody);
        if (!values.isEmpty() && mentors.getOrDefault(values.get(0).key(), 0) <= withWord) {
            return new Directory.Selection(values.get(0).key(), values.subList(1, values.size()), words, hidden);
        }
        return longest.map(word -> new Directory.Selection(
                        Findable.wordKey(word),
                        values,
                        words.stream()
                                .filter(other -> !other.equals(word) || !Findable.isWhole(word))
                                .toList(),
                        hidden))
                .orElseGet(() -> new Directory.Selection(Facet.EVERYBODY.key(""), values, words, hidden));
    }

    private static OptionalInt total(DirectoryQuery query, Map<String, Integer> mentors) {
        if (!query.search().isEmpty() || query.filters().size() > 1) {
            return OptionalInt.empty();
        }
        String key = query.filters().entrySet().stream()
                .map(filter -> filter.getKey().key(filter.getValue()))
                .findFirst()
                .orElse(Facet.EVERYBODY.key(""));
        return OptionalInt.of(mentors.getOrDefault(key, 0));
    }

    /** Whoever searches among names for what one could learn, or for where somebody works, is shown the way. */
    private List<FacetCount> suggestions(
            DirectoryQuery query, List<FacetCount> counts, List<Topic> allTopics, boolean nobody) {
        List<String> words = NameWords.of(query.search());
        if (words.stream().noneMatch(Findable::isLong) && !nobody || words.isEmpty()) {
            return List.of(); // too many begin with a letter or two
        }
        Map<Integer, List<String>> synonyms = nobody ? topics.synonyms() : Map.of();
        List<FacetCount> found = new ArrayList<>();
        allTopics.stream()
                .filter(topic -> Stream.concat(
                                Stream.of(topic.name()), synonyms.getOrDefault(topic.id(), List.of()).stream())
                        .anyMatch(name -> begins(name, words)))
                .map(topic -> new FacetCount(Facet.TOPIC, Integer.toString(topic.id()), topic.offers()))
                .forEach(found::add);
        counts.stream()
                .filter(count -> count.facet() == Facet.DEPARTMENT || count.facet() == Facet.SITE)
                .filter(count -> begins(count.value(), words))
                .forEach(found::add);
        return found.stream()
                .filter(suggestion -> !query.filter(suggestion.facet()).equals(Optional.of(suggestion.value())))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private static boolean begins(String name, List<String> beginnings) {
        List<String> words = NameWords.of(name);
        return beginnings.stream().allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    private static DirectoryEntry entry(
            Reader reader, Account account, Profile mentor, List<Topic> topics, boolean bookmarked, Partners paired) {
        Sight sight = Sight.of(reader, mentor, paired);
        Participation said = mentor.participation();
        return new DirectoryEntry(
                account,
                sight.of(Field.DEPARTMENT, mentor.facts().department(), ""),
                sight.of(Field.SITE, mentor.site(), ""),
                sight.of(Field.LANGUAGES, mentor.languages(), List.of()),
                sight.of(Field.FORMAT, Optional.of(said.format()), Optional.empty()),
                sight.of(Field.CAPACITY, OptionalInt.of(mentor.freePlaces()), OptionalInt.empty()),
                sight.of(Field.OFFERS, ProfileView.offers(mentor.offers(), topics), List.of()),
                bookmarked);
    }
}
