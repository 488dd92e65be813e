package org.reversementoring.catalog.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Merge;
import org.reversementoring.catalog.Proposal;
import org.reversementoring.catalog.SimilarTopic;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.catalog.TopicDraft;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Changes;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns what coordinators see of the catalog into what its templates take. */
public final class CoordinationComponents {

    private final Components components;
    private final CatalogComponents catalog;
    private final Accounts accounts;
    private final Changes changes;
    private final Words words;

    public CoordinationComponents(
            Components components, CatalogComponents catalog, Accounts accounts, Changes changes, Words words) {
        this.components = components;
        this.catalog = catalog;
        this.accounts = accounts;
        this.changes = changes;
        this.words = words;
    }

    String overview(
            Reader reader,
            Surface surface,
            List<Proposal> proposals,
            List<TopicDetails> topics,
            List<Merge> merges,
            Set<Integer> withoutPage,
            boolean changeable) {
        components.require(surface, "coordination");
        Map<PersonKey, Account> known = accounts.byKeys(Stream.concat(
                        proposals.stream().map(Proposal::proposer),
                        merges.stream().map(Merge::by))
                .toList());
        Map<Integer, String> names = topics.stream().collect(Collectors.toMap(TopicDetails::id, topic -> topic.topic()
                .name()));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "proposals",
                proposals.stream()
                        .map(proposal -> proposal(reader, surface, proposal, known))
                        .toList());
        data.put(
                "topics",
                topics.stream()
                        .sorted(Comparator.comparing(TopicDetails::state)
                                .thenComparing(topic -> -topic.topic().gap()))
                        .map(topic -> row(reader, surface, topic, withoutPage.contains(topic.id())))
                        .toList());
        data.put(
                "merges",
                merges.stream()
                        .map(merge -> Map.<String, Object>of(
                                "id",
                                merge.id(),
                                "text",
                                words.text(
                                        reader,
                                        "catalog.merges.line",
                                        merge.sourceName(),
                                        names.getOrDefault(merge.targetId(), ""),
                                        changes.name(reader, merge.by(), known),
                                        words.moment(reader, merge.at())),
                                "until",
                                words.text(
                                        reader, "catalog.merges.until", words.moment(reader, merge.undoableUntil()))))
                        .toList());
        data.put(
                "pagesText",
                withoutPage.isEmpty() ? "" : words.counted(reader, "catalog.pages.missing", withoutPage.size()));
        data.put("pagesUrl", surface.action("topic-pages-make"));
        data.put("adminUrl", reader.administrator() ? surface.action("admin") : "");
        data.put("changeable", changeable);
        return components.render("Coordination.overview", data);
    }

    private Map<String, Object> proposal(
            Reader reader, Surface surface, Proposal proposal, Map<PersonKey, Account> known) {
        return Map.of(
                "name", proposal.name(),
                "href", surface.action("proposal", "proposalId", Integer.toString(proposal.id())),
                "category", words.text(reader, proposal.category().nameKey()),
                "description", proposal.description(),
                "by",
                        words.text(
                                reader,
                                "catalog.proposal.by",
                                changes.name(reader, proposal.proposer(), known),
                                words.moment(reader, proposal.proposedAt())));
    }

    private Map<String, Object> row(Reader reader, Surface surface, TopicDetails details, boolean withoutPage) {
        Topic topic = details.topic();
        String id = Integer.toString(topic.id());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", topic.id());
        row.put("withoutPage", withoutPage);
        row.put("name", topic.name());
        row.put("href", surface.action("topic-edit", "topicId", id));
        row.put("mergeUrl", surface.action("topic-merge", "topicId", id));
        row.put("category", words.text(reader, topic.category().nameKey()));
        row.put("offers", topic.offers());
        row.put("wishes", topic.wishes());
        row.put("retired", !details.isActive());
        row.put(
                "meaning",
                details.isActive() ? meaning(reader, topic) : words.text(reader, "catalog.coordination.retired"));
        return row;
    }

    /** What there is to do about the numbers of a topic. */
    private String meaning(Reader reader, Topic topic) {
        return switch (topic.balance()) {
            case MENTORS_WANTED ->
                topic.gap() == 1
                        ? words.text(reader, "catalog.recruit.one", topic.name())
                        : words.text(reader, "catalog.recruit.many", Integer.toString(topic.gap()), topic.name());
            case LEARNERS_WANTED ->
                topic.gap() == -1
                        ? words.text(reader, "catalog.recruit.waiting.one")
                        : words.text(reader, "catalog.recruit.waiting.many", Integer.toString(-topic.gap()));
            case IN_BALANCE -> words.text(reader, "catalog.recruit.balanced");
            case QUIET -> words.text(reader, "catalog.recruit.quiet");
        };
    }

    String proposal(
            Reader reader,
            Surface surface,
            Proposal proposal,
            TopicDraft draft,
            String reason,
            int targetId,
            Map<String, List<String>> errors,
            List<Topic> targets,
            List<SimilarTopic> similar,
            boolean changeable) {
        components.require(surface, "coordination");
        Map<PersonKey, Account> known = accounts.byKeys(List.of(proposal.proposer()));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("proposalId", proposal.id());
        data.put("version", proposal.version());
        data.put("by", proposal(reader, surface, proposal, known).get("by"));
        data.put("fields", new TopicFormFields(reader, words, errors, Map.of()).of(draft));
        data.put("similar", catalog.similar(reader, surface, similar));
        data.put("choices", choices(targets, similar, targetId));
        data.put("targetErrors", errors.get("targetId"));
        data.put("reason", reason);
        data.put("reasonErrors", errors.get("reason"));
        data.put("backUrl", surface.action("topics-admin"));
        data.put("changeable", changeable);
        return components.render("Coordination.proposal", data);
    }

    /** @param meanwhile what others have changed since the form was first shown */
    String edit(
            Reader reader,
            Surface surface,
            TopicDetails topic,
            TopicDraft draft,
            List<Change> meanwhile,
            Map<String, List<String>> errors,
            boolean changeable) {
        components.require(surface, "coordination");
        Set<String> changed =
                meanwhile.stream().map(change -> change.difference().field()).collect(Collectors.toSet());
        Map<String, String> now = new LinkedHashMap<>(values(TopicDraft.of(topic.wording())));
        now.entrySet()
                .removeIf(field -> !changed.contains(field.getKey())
                        || field.getValue().equals(values(draft).get(field.getKey())));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("topicId", topic.id());
        data.put("version", topic.version());
        data.put("retired", !topic.isActive());
        data.put("fields", new TopicFormFields(reader, words, errors, now).of(draft));
        data.put("meanwhile", changes.rows(reader, meanwhile));
        data.put("mergeUrl", surface.action("topic-merge", "topicId", Integer.toString(topic.id())));
        data.put("backUrl", surface.action("topics-admin"));
        data.put("changeable", changeable);
        return components.render("Coordination.edit", data);
    }

    private static Map<String, String> values(TopicDraft draft) {
        return Map.of(
                "name", draft.name(),
                "category", draft.category(),
                "description", draft.description(),
                "synonyms", draft.synonyms().replace("\r\n", "\n"),
                "mentorPrompts", draft.mentorPrompts().replace("\r\n", "\n"),
                "menteePrompts", draft.menteePrompts().replace("\r\n", "\n"));
    }

    /** @param targetId the topic that has been chosen; 0 for none yet */
    String merge(
            Reader reader,
            Surface surface,
            TopicDetails source,
            List<TopicDetails> targets,
            List<SimilarTopic> similar,
            int targetId,
            List<String> errors,
            boolean changeable) {
        components.require(surface, "coordination");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("topicId", source.id());
        data.put("sourceVersion", source.version());
        data.put("lead", words.text(reader, "catalog.merge.lead", source.topic().name()));
        data.put("choices", choices(targets.stream().map(TopicDetails::topic).toList(), similar, targetId));
        data.put("errors", errors);
        targets.stream()
                .filter(target -> target.id() == targetId)
                .findFirst()
                .ifPresent(target -> data.put("preview", preview(reader, source, target)));
        data.put("backUrl", surface.action("topics-admin"));
        data.put("changeable", changeable);
        return components.render("Coordination.merge", data);
    }

    /** One topic out of all, those that are alike first; as {@code .choices} takes it. */
    private static Map<String, Object> choices(List<Topic> targets, List<SimilarTopic> similar, int targetId) {
        Set<Integer> alike = similar.stream().map(topic -> topic.topic().id()).collect(Collectors.toSet());
        return Map.of(
                "similar", options(targets, alike, true, targetId),
                "others", options(targets, alike, false, targetId));
    }

    private static List<Map<String, Object>> options(
            List<Topic> targets, Set<Integer> alike, boolean similar, int targetId) {
        return targets.stream()
                .filter(target -> alike.contains(target.id()) == similar)
                .map(target -> Map.<String, Object>of(
                        "value", Integer.toString(target.id()),
                        "label", target.name(),
                        "selected", target.id() == targetId))
                .toList();
    }

    private Map<String, Object> preview(Reader reader, TopicDetails source, TopicDetails target) {
        String from = source.topic().name();
        String to = target.topic().name();
        return Map.of(
                "targetId", target.id(),
                "targetVersion", target.version(),
                "heading", words.text(reader, "catalog.merge.heading", from, to),
                "lines",
                        List.of(
                                words.text(
                                        reader,
                                        "catalog.merge.moves",
                                        Integer.toString(source.topic().offers()),
                                        Integer.toString(source.topic().wishes()),
                                        to),
                                words.text(reader, "catalog.merge.levels"),
                                words.text(reader, "catalog.merge.names", from, to),
                                words.text(reader, "catalog.merge.undo")));
    }
}
