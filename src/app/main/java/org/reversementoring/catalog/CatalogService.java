package org.reversementoring.catalog;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.programme.Change.Act;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.Matter.Area;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Text;
import org.reversementoring.programme.Transactions;
import org.reversementoring.programme.Wording;

/** Shows the catalog, which is open to everybody, and fills it. */
public class CatalogService {
    /** Those that the texts of the app are in. */
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Topics topics;
    private final Wording wording;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public CatalogService(
            Topics topics,
            Wording wording,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.topics = topics;
        this.wording = wording;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** All topics by name, in the reader's alphabet. */
    public List<Topic> topics(Reader reader) {
        return reader.inAlphabet(topics.all(), Topic::name);
    }

    /** A topic; where it has been merged, the one it went into. */
    public Optional<Topic> topic(Reader reader, int id) {
        return topics.byId(id);
    }

    /** The topic that goes by this name or has it as a synonym, in any spelling. */
    public Optional<Topic> named(Reader reader, String name) {
        return topics.named(name);
    }

    /** All there is of a topic that can be offered and wished for; where it has been merged, of the one it went into. */
    public Optional<TopicDetails> details(Reader reader, int id) {
        return topics.byId(id).flatMap(topic -> topics.details(topic.id()));
    }

    /** The topics that look like a name as far as it has been typed, the likest first; a handful at most. */
    public List<SimilarTopic> similar(Reader reader, String typed) {
        return SimilarTopic.to(typed, topics.allDetails());
    }

    /**
     * Adds the starter topics that the catalog does not have yet, in the reader's language. A topic that is there in
     * another language of the app is not added again.
     *
     * @return how many were added
     * @throws org.reversementoring.programme.NotPermitted if the reader does not administer the site
     */
    public int addStarterPack(Reader reader) {
        PersonKey administrator = reader.administering();
        readOnlyMode.refuseIfOn();
        return transactions.inOne(() -> {
            Set<String> known = topics.allDetails().stream()
                    .flatMap(TopicDetails::names)
                    .map(Text::nameKey)
                    .collect(Collectors.toSet());
            List<NewTopic> missing = StarterTopic.ALL.stream()
                    .filter(starter -> LANGUAGES.stream()
                            .noneMatch(language -> known.contains(
                                    Text.nameKey(worded(starter, language).name()))))
                    .map(starter -> worded(starter, reader.locale()))
                    .filter(topic -> known.add(Text.nameKey(topic.name())))
                    .toList();
            missing.forEach(topic -> topics.add(withSynonymsNotIn(known, topic)));
            if (!missing.isEmpty()) {
                Difference filled = Difference.about(Integer.toString(missing.size()));
                history.add(clock.instant(), administrator, Matter.all(Area.TOPICS), Act.FILLED, filled);
            }
            return missing.size();
        });
    }

    /** A name leads to one topic: what others are called is no synonym of this one. */
    private static NewTopic withSynonymsNotIn(Set<String> known, NewTopic topic) {
        List<String> free = topic.synonyms().stream()
                .filter(synonym -> known.add(Text.nameKey(synonym)))
                .toList();
        return new NewTopic(topic.name(), topic.category(), topic.description(), free, topic.prompts());
    }

    private NewTopic worded(StarterTopic starter, Locale locale) {
        return new NewTopic(
                wording.text(locale, starter.nameKey()),
                starter.category(),
                wording.text(locale, starter.descriptionKey()),
                lines(wording.text(locale, starter.synonymsKey())),
                new Prompts(
                        lines(wording.text(locale, starter.mentorPromptsKey())),
                        lines(wording.text(locale, starter.menteePromptsKey()))));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
