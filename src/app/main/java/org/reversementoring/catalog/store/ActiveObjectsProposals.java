package org.reversementoring.catalog.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.NewTopic;
import org.reversementoring.catalog.Proposal;
import org.reversementoring.catalog.Proposals;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.RowLock;

/** Proposals in Active Objects. */
public class ActiveObjectsProposals implements Proposals {
    private final ActiveObjects activeObjects;

    public ActiveObjectsProposals(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Proposal> open() {
        return proposals(Query.select()
                .where(ProposalRow.STATE_NAME + " = ?", Proposal.State.OPEN.name())
                .order("ID ASC"));
    }

    @Override
    public List<Proposal> of(PersonKey proposer, int most) {
        return proposals(Query.select()
                .where(ProposalRow.PROPOSER_KEY + " = ?", proposer.value())
                .order("ID DESC")
                .limit(most));
    }

    private List<Proposal> proposals(Query query) {
        return Stream.of(activeObjects.find(ProposalRow.class, query))
                .map(ActiveObjectsProposals::proposal)
                .toList();
    }

    @Override
    public Optional<Proposal> byId(int id) {
        return row(id).map(ActiveObjectsProposals::proposal);
    }

    @Override
    public Proposal add(PersonKey proposer, Instant at, NewTopic topic) {
        return proposal(activeObjects.create(
                ProposalRow.class,
                new DBParam(ProposalRow.VERSION_NUMBER, 1),
                new DBParam(ProposalRow.PROPOSER_KEY, proposer.value()),
                new DBParam(ProposalRow.PROPOSED_AT, at.toEpochMilli()),
                new DBParam(ProposalRow.TOPIC_NAME, topic.name()),
                new DBParam(ProposalRow.CATEGORY_NAME, topic.category().name()),
                new DBParam(ProposalRow.DESCRIPTION, topic.description()),
                new DBParam(ProposalRow.STATE_NAME, Proposal.State.OPEN.name()),
                new DBParam(ProposalRow.REASON, ""),
                new DBParam(ProposalRow.TOPIC_ID, 0)));
    }

    @Override
    public void decide(int id, int version, Proposal.State state, String reason, OptionalInt topicId) {
        ProposalRow row = RowLock.expect(
                () -> row(id),
                proposal -> proposal.setProposerKey(proposal.getProposerKey()),
                proposal -> proposal.getVersionNumber() == version
                        && proposal.getStateName().equals(Proposal.State.OPEN.name()),
                Refused.because("", "catalog.proposal.decided"));
        row.setVersionNumber(version + 1);
        row.setStateName(state.name());
        row.setReason(reason);
        row.setTopicId(topicId.orElse(0));
        row.save();
    }

    private Optional<ProposalRow> row(int id) {
        return Stream.of(activeObjects.find(ProposalRow.class, "ID = ?", id)).findFirst();
    }

    private static Proposal proposal(ProposalRow row) {
        return new Proposal(
                row.getID(),
                row.getVersionNumber(),
                new PersonKey(row.getProposerKey()),
                Instant.ofEpochMilli(row.getProposedAt()),
                row.getTopicName(),
                Category.valueOf(row.getCategoryName()),
                Optional.ofNullable(row.getDescription()).orElse(""),
                Proposal.State.valueOf(row.getStateName()),
                Optional.ofNullable(row.getReason()).orElse(""),
                row.getTopicId() == 0 ? OptionalInt.empty() : OptionalInt.of(row.getTopicId()));
    }
}
