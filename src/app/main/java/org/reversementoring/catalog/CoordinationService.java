package org.reversementoring.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Change.Act;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;
import org.reversementoring.programme.Transactions;

/**
 * Looks after the catalog. All of it is for coordinators: every method throws {@link NotPermitted} for anybody else, and
 * those that write throw {@link Refused} if what was asked for will not do, or if somebody else was faster.
 */
public class CoordinationService {
    private final Topics topics;
    private final Interests interests;
    private final Merges merges;
    private final History history;
    private final TopicEdits edits;
    private final TopicPageService pages;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public CoordinationService(
            Topics topics,
            Interests interests,
            Merges merges,
            History history,
            TopicPageService pages,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.topics = topics;
        this.interests = interests;
        this.merges = merges;
        this.history = history;
        this.edits = new TopicEdits(topics, history);
        this.pages = pages;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** All topics, retired ones included, by name; those that have been merged answer under another name. */
    public List<TopicDetails> topics(Reader reader) {
        reader.coordinating();
        return topics.allDetails().stream().filter(CoordinationService::stands).toList();
    }

    /** A topic that stands in the catalog, or has been retired. */
    public Optional<TopicDetails> topic(Reader reader, int id) {
        reader.coordinating();
        return topics.details(id).filter(CoordinationService::stands);
    }

    private static boolean stands(TopicDetails topic) {
        return topic.state() != TopicState.MERGED;
    }

    /** What others have done to a topic since it was in this version, the oldest change first. */
    public List<Change> since(Reader reader, int topicId, int version) {
        reader.coordinating();
        return history.since(Matter.Area.TOPICS, topicId, version);
    }

    /**
     * Changes what a topic says.
     *
     * @param version the version that was on the screen
     */
    public void edit(Reader reader, int id, int version, TopicDraft typed) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        List<TopicDetails> all = topics.allDetails();
        TopicDetails before = inVersion(all, id, version);
        Form form = new Form();
        Optional<NewTopic> after = typed.checked(
                form, all.stream().filter(topic -> topic.id() != id).toList());
        form.orRefuse();

        Runnable edit = () -> edits.apply(before, after.orElseThrow(), coordinator, clock.instant());
        boolean moves = before.topic().category() != after.orElseThrow().category();
        transactions.inOne(() -> {
            if (moves) {
                interests.relist(id, edit);
            } else {
                edit.run();
            }
        });
    }

    /** Takes a topic out of the catalog. What people offer and wish is kept, should it come back. */
    public void retire(Reader reader, int id, int version) {
        settle(reader, id, version, TopicState.RETIRED, Act.RETIRED);
    }

    /** Brings a retired topic back. */
    public void reinstate(Reader reader, int id, int version) {
        settle(reader, id, version, TopicState.ACTIVE, Act.REINSTATED);
    }

    private void settle(Reader reader, int id, int version, TopicState state, Act act) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        TopicDetails topic = inVersion(topics.allDetails(), id, version);
        if (topic.state() != state) {
            Instant now = clock.instant();
            transactions.inOne(() -> {
                interests.relist(id, () -> topics.settle(id, version, state, OptionalInt.empty()));
                history.add(
                        now,
                        coordinator,
                        Matter.topic(id, version + 1, topic.topic().name()),
                        act,
                        Difference.about(""));
            });
        }
    }

    /** The merges that can still be undone, the newest first. */
    public List<Merge> undoableMerges(Reader reader) {
        reader.coordinating();
        return merges.standing().stream().filter(this::isUndoable).toList();
    }

    private boolean isUndoable(Merge merge) {
        return clock.instant().isBefore(merge.undoableUntil());
    }

    /**
     * Merges a topic into another one, which answers in its place from then on: offers and wishes, the name and all
     * synonyms, the labels, and the prompts that the other one lacks move along. Pages and addresses that name the merged topic lead
     * to the other one by themselves, as everybody who looks a topic up is told the one that it went into.
     *
     * @param sourceVersion the version that was on the screen; so is {@code targetVersion}
     */
    public void merge(Reader reader, int sourceId, int sourceVersion, int targetId, int targetVersion) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        List<TopicDetails> all = topics.allDetails();
        TopicDetails source = inVersion(all, sourceId, sourceVersion);
        TopicDetails target = inVersion(all, targetId, targetVersion);
        if (sourceId == targetId || !target.isActive()) {
            throw Refused.because("targetId", "catalog.merge.target");
        }
        Prompts added = missing(source.prompts(), target.prompts());
        Instant now = clock.instant();
        transactions.inOne(() -> {
            Merge merge = merges.add(source, targetId, added, now, coordinator);
            interests.move(merge.id(), sourceId, targetId);
            topics.recount(List.of(sourceId, targetId), interests);
            if (interests.offers(sourceId) + interests.wishes(sourceId) > 0) {
                throw Refused.because("", "catalog.merge.overtaken");
            }
            topics.change(sourceId, sourceVersion, source.wording().with(List.of(), source.prompts()));
            topics.settle(sourceId, sourceVersion + 1, TopicState.MERGED, OptionalInt.of(targetId));
            NewTopic targetAfter = target.wording()
                    .with(
                            joined(target.synonyms(), source.names().toList()),
                            new Prompts(
                                    joined(target.prompts().forMentor(), added.forMentor()),
                                    joined(target.prompts().forMentee(), added.forMentee())));
            history.add(
                    now,
                    coordinator,
                    Matter.topic(sourceId, sourceVersion + 2, source.topic().name()),
                    Act.MERGED,
                    Difference.about(target.topic().name()));
            edits.apply(target, targetAfter, coordinator, now);
            pages.label(reader, targetId, List.of());
        });
    }

    /** Takes a merge back: both topics say, offer and wish what they did before, with what has changed since. */
    public void undo(Reader reader, int mergeId) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        List<Merge> standing = merges.standing();
        Merge merge = standing.stream()
                .filter(candidate -> candidate.id() == mergeId)
                .filter(this::isUndoable)
                .findFirst()
                .orElseThrow(() -> Refused.because("", "catalog.merge.gone"));
        standing.stream().filter(merge::isUnder).findFirst().ifPresent(later -> {
            throw Refused.because("", "catalog.merge.later-first", later.sourceName());
        });
        Instant now = clock.instant();
        transactions.inOne(() -> {
            List<String> labels = topics.labels(merge.targetId());
            merges.remove(mergeId);
            interests.moveBack(mergeId, merge.sourceId(), merge.targetId());
            interests.relist(merge.sourceId(), () -> putBack(merge, coordinator, now));
            topics.recount(List.of(merge.sourceId(), merge.targetId()), interests);
            pages.label(reader, merge.sourceId(), labels);
            pages.label(reader, merge.targetId(), labels);
        });
    }

    private void putBack(Merge merge, PersonKey coordinator, Instant now) {
        TopicDetails source = topics.details(merge.sourceId()).orElseThrow();
        TopicDetails target = topics.details(merge.targetId()).orElseThrow();
        Set<String> left = keys(Stream.concat(Stream.of(merge.sourceName()), merge.synonyms().stream()));
        NewTopic targetAfter = target.wording()
                .with(
                        target.synonyms().stream()
                                .filter(name -> !left.contains(Text.nameKey(name)))
                                .toList(),
                        missing(target.prompts(), merge.addedPrompts()));
        edits.apply(target, targetAfter, coordinator, now);
        Set<String> taken = keys(
                topics.allDetails().stream().filter(CoordinationService::stands).flatMap(TopicDetails::names));
        topics.settle(source.id(), source.version(), merge.sourceState(), OptionalInt.empty());
        topics.change(
                source.id(),
                source.version() + 1,
                source.wording()
                        .with(
                                merge.synonyms().stream()
                                        .filter(synonym -> !taken.contains(Text.nameKey(synonym)))
                                        .toList(),
                                source.prompts()));
        history.add(
                now,
                coordinator,
                Matter.topic(source.id(), source.version() + 2, source.topic().name()),
                Act.MERGE_UNDONE,
                Difference.about(target.topic().name()));
    }

    /** Forgets the merges that are too old to be undone. Not for people: it asks for no reader. */
    public int tidyUp() {
        List<Merge> old =
                merges.standing().stream().filter(merge -> !isUndoable(merge)).toList();
        for (Merge merge : old) {
            transactions.inOne(() -> {
                interests.forget(merge.id());
                merges.remove(merge.id());
            });
        }
        return old.size();
    }

    /** The topic as it was on the screen. */
    private static TopicDetails inVersion(List<TopicDetails> all, int id, int version) {
        TopicDetails topic = all.stream()
                .filter(candidate -> candidate.id() == id)
                .filter(CoordinationService::stands)
                .findFirst()
                .orElseThrow(() -> Refused.because("", "catalog.topic.gone"));
        if (topic.version() != version) {
            throw Refused.because("", "catalog.topic.outdated");
        }
        return topic;
    }

    /** Those of some prompts that others lack. */
    private static Prompts missing(Prompts some, Prompts others) {
        return new Prompts(
                some.forMentor().stream()
                        .filter(prompt -> !others.forMentor().contains(prompt))
                        .toList(),
                some.forMentee().stream()
                        .filter(prompt -> !others.forMentee().contains(prompt))
                        .toList());
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> joined = new ArrayList<>(some);
        joined.addAll(more);
        return joined;
    }

    private static Set<String> keys(Stream<String> names) {
        return names.map(Text::nameKey).collect(Collectors.toSet());
    }
}
