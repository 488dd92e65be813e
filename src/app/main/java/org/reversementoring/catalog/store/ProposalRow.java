package org.reversementoring.catalog.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A proposed topic as it is kept. */
@Preload
@Table("PROPOSAL")
public interface ProposalRow extends Entity {

    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    @Default("1")
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    /** Never changes: written to lock the row. */
    String PROPOSER_KEY = "PROPOSER_KEY";

    @NotNull
    @Indexed
    String getProposerKey();

    void setProposerKey(String proposerKey);

    /** Milliseconds since 1970. */
    String PROPOSED_AT = "PROPOSED_AT";

    @NotNull
    long getProposedAt();

    void setProposedAt(long proposedAt);

    String TOPIC_NAME = "TOPIC_NAME";

    @NotNull
    String getTopicName();

    void setTopicName(String topicName);

    /** The name of a constant of {@link org.reversementoring.catalog.Category}. */
    String CATEGORY_NAME = "CATEGORY_NAME";

    @NotNull
    String getCategoryName();

    void setCategoryName(String categoryName);

    String DESCRIPTION = "DESCRIPTION";

    @StringLength(StringLength.MAX_LENGTH)
    String getDescription();

    void setDescription(String description);

    /** The name of a constant of {@link org.reversementoring.catalog.Proposal.State}. */
    String STATE_NAME = "STATE_NAME";

    @NotNull
    @Indexed
    @Default("OPEN")
    String getStateName();

    void setStateName(String stateName);

    String REASON = "REASON";

    @StringLength(StringLength.MAX_LENGTH)
    String getReason();

    void setReason(String reason);

    /** The number of the topic that it became; 0 for none. */
    String TOPIC_ID = "TOPIC_ID";

    @NotNull
    @Default("0")
    int getTopicId();

    void setTopicId(int topicId);
}
