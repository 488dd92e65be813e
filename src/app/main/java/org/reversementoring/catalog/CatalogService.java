package org.reversementoring.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;

    public CatalogService(Topics topics, Wording wording, Transactions transactions, ReadOnlyMode readOnlyMode) {
        this.topics = topics;
        this.wording = wording;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
    }

    /** All topics by name, in the reader's alphabet. */
    public List<Topic> topics(Reader reader) {
        return reader.inAlphabet(topics.all(), Topic::name);
    }

    public Optional<Topic> topic(Reader reader, int id) {
        return topics.byId(id);
    }

    /**
     * Adds the starter topics that the catalog does not have yet, in the reader's language. A topic that is there in
     * another language of the app is not added again.
     *
     * @return how many were added
     * @throws org.reversementoring.programme.NotPermitted if the reader does not administer the site
     */
    public int addStarterPack(Reader reader) {
        reader.administering();
        readOnlyMode.refuseIfOn();
        return transactions.inOne(() -> {
            Set<String> known = topics.all().stream()
                    .map(topic -> Text.nameKey(topic.name()))
                    .collect(Collectors.toSet());
            List<NewTopic> missing = StarterTopic.ALL.stream()
                    .filter(starter -> LANGUAGES.stream()
                            .noneMatch(language -> known.contains(
                                    Text.nameKey(worded(starter, language).name()))))
                    .map(starter -> worded(starter, reader.locale()))
                    .filter(topic -> known.add(Text.nameKey(topic.name())))
                    .toList();
            missing.forEach(topics::add);
            return missing.size();
        });
    }

    private NewTopic worded(StarterTopic starter, Locale locale) {
        return new NewTopic(
                wording.text(locale, starter.nameKey()),
                starter.category(),
                wording.text(locale, starter.descriptionKey()));
    }
}
