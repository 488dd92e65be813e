package org.reversementoring.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.Text;

/**
 * What a topic is going to say; as typed, hence unchecked.
 *
 * @param category its slug
 * @param synonyms one on each line, as are the prompts
 */
public record TopicDraft(
        String name, String category, String description, String synonyms, String mentorPrompts, String menteePrompts) {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_DESCRIPTION = 400;
    public static final int LONGEST_PROMPT = 300;
    public static final int MOST_SYNONYMS = 50;
    /** For each side. Whoever needs more writes them on the topic's page. */
    public static final int MOST_PROMPTS = 30;

    public static TopicDraft of(NewTopic topic) {
        return new TopicDraft(
                topic.name(),
                topic.category().slug(),
                topic.description(),
                String.join("\n", topic.synonyms()),
                String.join("\n", topic.prompts().forMentor()),
                String.join("\n", topic.prompts().forMentee()));
    }

    /**
     * What the topic says, where all of it will do; else the form knows what is wrong.
     *
     * @param others the topics whose names are taken
     */
    Optional<NewTopic> checked(Form form, List<TopicDetails> others) {
        Map<String, TopicDetails> taken = new HashMap<>();
        others.stream().filter(topic -> topic.state() != TopicState.MERGED).forEach(topic -> topic.names()
                .forEach(other -> taken.put(Text.nameKey(other), topic)));

        String checkedName = form.required("name", name, LONGEST_NAME);
        if (taken.containsKey(Text.nameKey(checkedName))) {
            refuseTaken(form, "name", checkedName, taken);
        }
        Optional<Category> checkedCategory = Category.ofSlug(category);
        if (checkedCategory.isEmpty()) {
            form.refuse("category", "form.field.required");
        }
        String checkedDescription = form.prose("description", description, LONGEST_DESCRIPTION);
        List<String> checkedSynonyms = synonyms(form, checkedName, taken);
        Prompts prompts = new Prompts(
                prompts(form, "mentorPrompts", mentorPrompts), prompts(form, "menteePrompts", menteePrompts));
        return checkedCategory.map(
                known -> new NewTopic(checkedName, known, checkedDescription, checkedSynonyms, prompts));
    }

    private List<String> synonyms(Form form, String checkedName, Map<String, TopicDetails> taken) {
        Map<String, String> byKey = new TreeMap<>();
        for (String line : lines(synonyms)) {
            String synonym = form.line("synonyms", line, LONGEST_NAME);
            String key = Text.nameKey(synonym);
            if (taken.containsKey(key)) {
                refuseTaken(form, "synonyms", synonym, taken);
            }
            byKey.putIfAbsent(key, synonym);
        }
        byKey.remove(Text.nameKey(checkedName));
        return atMost(form, "synonyms", MOST_SYNONYMS, new ArrayList<>(byKey.values()));
    }

    private static void refuseTaken(Form form, String field, String name, Map<String, TopicDetails> taken) {
        TopicDetails owner = taken.get(Text.nameKey(name));
        String ownersName = owner.topic().name();
        if (!owner.isActive()) {
            form.refuse(field, "catalog.topic.retired-name", ownersName);
        } else if (Text.nameKey(ownersName).equals(Text.nameKey(name))) {
            form.refuse(field, "catalog.topic.exists", ownersName);
        } else {
            form.refuse(field, "catalog.topic.synonym-of", name, ownersName);
        }
    }

    private static List<String> prompts(Form form, String field, String typed) {
        return atMost(
                form,
                field,
                MOST_PROMPTS,
                lines(typed).stream()
                        .map(line -> form.line(field, line, LONGEST_PROMPT))
                        .distinct()
                        .toList());
    }

    private static List<String> atMost(Form form, String field, int most, List<String> lines) {
        if (lines.size() > most) {
            form.refuse(field, "catalog.topic.too-many", most, lines.size());
        }
        return lines;
    }

    private static List<String> lines(String typed) {
        return Text.prose(typed)
                .lines()
                .map(Text::line)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
