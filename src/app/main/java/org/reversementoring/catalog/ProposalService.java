package org.reversementoring.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
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
import org.reversementoring.programme.Transactions;

/** Everybody proposes topics; coordinators decide. */
public class ProposalService {
    /** Of one person, waiting for a decision: enough for a good idea, too few to bury the coordinators. */
    public static final int MOST_OPEN = 10;

    public static final int LONGEST_REASON = 400;
    private static final int MOST_SHOWN = 20;

    private final Proposals proposals;
    private final Topics topics;
    private final History history;
    private final TopicEdits edits;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public ProposalService(
            Proposals proposals,
            Topics topics,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.proposals = proposals;
        this.topics = topics;
        this.edits = new TopicEdits(topics, history);
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** What the reader has proposed, with what became of it, the newest first; nothing for somebody not logged in. */
    public List<OwnProposal> mine(Reader reader) {
        return reader.person().stream()
                .flatMap(person -> proposals.of(person, MOST_SHOWN).stream())
                .map(proposal -> new OwnProposal(
                        proposal,
                        proposal.topicId().stream()
                                .mapToObj(topics::byId)
                                .flatMap(Optional::stream)
                                .findFirst()))
                .toList();
    }

    /**
     * Proposes a topic.
     *
     * @throws NotPermitted if the reader has not logged in
     * @throws Refused if anything typed will not do
     */
    public Proposal propose(Reader reader, TopicDraft typed) {
        PersonKey proposer = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        NewTopic topic = checked(typed, topics.allDetails());
        List<Proposal> waiting = proposals.of(proposer, Integer.MAX_VALUE).stream()
                .filter(Proposal::isOpen)
                .toList();
        if (waiting.size() >= MOST_OPEN) {
            throw Refused.because("", "catalog.proposal.too-many", MOST_OPEN);
        }
        return transactions.inOne(() -> proposals.add(proposer, clock.instant(), topic));
    }

    /**
     * What waits for a decision, the oldest first.
     *
     * @throws NotPermitted if the reader does not coordinate
     */
    public List<Proposal> open(Reader reader) {
        reader.coordinating();
        return proposals.open();
    }

    /** @throws NotPermitted if the reader does not coordinate */
    public Optional<Proposal> proposal(Reader reader, int id) {
        reader.coordinating();
        return proposals.byId(id);
    }

    /**
     * Puts the topic into the catalog, as proposed or as the coordinator has worded it.
     *
     * @throws NotPermitted if the reader does not coordinate
     * @throws Refused if anything typed will not do, or if somebody else has decided meanwhile
     */
    public Topic accept(Reader reader, int id, int version, TopicDraft typed) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        NewTopic topic = checked(typed, topics.allDetails());
        Instant now = clock.instant();
        return transactions.inOne(() -> {
            Topic added = topics.add(topic);
            proposals.decide(id, version, Proposal.State.ACCEPTED, "", OptionalInt.of(added.id()));
            history.add(now, coordinator, Matter.topic(added.id(), 1, added.name()), Act.ADDED, Difference.about(""));
            return added;
        });
    }

    /**
     * Makes the name that was proposed, or as the coordinator has worded it, another name of a topic that is there; the
     * other names that the coordinator has typed as well.
     *
     * @throws NotPermitted if the reader does not coordinate
     * @throws Refused if there is no such topic, if a name belongs to yet another one, or if somebody else has decided
     *     meanwhile
     */
    public void acceptAsSynonym(Reader reader, int id, int version, int topicId, TopicDraft typed) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        TopicDetails topic = topics.details(topicId)
                .filter(TopicDetails::isActive)
                .orElseThrow(() -> Refused.because("targetId", "catalog.proposal.target"));
        List<TopicDetails> others = topics.allDetails().stream()
                .filter(other -> other.id() != topicId)
                .toList();
        NewTopic proposed = checked(typed, others);
        List<String> synonyms = Stream.of(topic.synonyms(), List.of(proposed.name()), proposed.synonyms())
                .flatMap(List::stream)
                .toList();
        NewTopic after = checked(TopicDraft.of(topic.wording().with(synonyms, topic.prompts())), others);
        transactions.inOne(() -> {
            proposals.decide(id, version, Proposal.State.SYNONYM, "", OptionalInt.of(topicId));
            edits.apply(topic, after, coordinator, clock.instant());
        });
    }

    /**
     * Turns a proposal down. Whoever made it is told why.
     *
     * @throws NotPermitted if the reader does not coordinate
     * @throws Refused if no reason is given, or if somebody else has decided meanwhile
     */
    public void decline(Reader reader, int id, int version, String typedReason) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        Form form = new Form();
        String reason = form.prose("reason", typedReason, LONGEST_REASON);
        if (reason.isEmpty()) {
            form.refuse("reason", "form.field.required");
        }
        form.orRefuse();
        Instant now = clock.instant();
        transactions.inOne(() -> {
            proposals.decide(id, version, Proposal.State.DECLINED, reason, OptionalInt.empty());
            proposals
                    .byId(id)
                    .ifPresent(proposal -> history.add(
                            now,
                            coordinator,
                            Matter.topic(0, 0, proposal.name()),
                            Act.DECLINED,
                            Difference.about(reason)));
        });
    }

    private static NewTopic checked(TopicDraft typed, List<TopicDetails> others) {
        Form form = new Form();
        Optional<NewTopic> topic = typed.checked(form, others);
        form.orRefuse();
        return topic.orElseThrow();
    }
}
