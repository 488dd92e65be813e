package org.reversementoring.session.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far the notes of a pairing are. */
@Preload
@Table("NOTES_HOME")
@Indexes({
    @Index(
            name = "due",
            methodNames = {"getStateName", "getDueAt"})
})
public interface NotesHomeRow extends Entity {

    /** As no two rows have the same, of two nodes that begin with a pairing one is refused. */
    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Unique
    int getPairingId();

    void setPairingId(int pairingId);

    /** The name of a {@link org.reversementoring.session.NotesState}. */
    String STATE_NAME = "STATE_NAME";

    @NotNull
    String getStateName();

    void setStateName(String stateName);

    String ATTEMPTS = "ATTEMPTS";

    @NotNull
    @Default("0")
    int getAttempts();

    void setAttempts(int attempts);

    /** Milliseconds since 1970. */
    String DUE_AT = "DUE_AT";

    @NotNull
    long getDueAt();

    void setDueAt(long dueAt);

    /** The name of a {@link org.reversementoring.session.NotesProblem}; null if there was none. */
    String PROBLEM_NAME = "PROBLEM_NAME";

    String getProblemName();

    void setProblemName(String problemName);

    /** Of the space in which the pages are; null as long as there are none. */
    String SPACE_KEY = "SPACE_KEY";

    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    /** The number of the agreement that stands on its page. */
    String AGREEMENT_NUMBER = "AGREEMENT_NUMBER";

    @NotNull
    @Default("0")
    int getAgreementNumber();

    void setAgreementNumber(int agreementNumber);
}
