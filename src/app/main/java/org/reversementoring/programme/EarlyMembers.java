package org.reversementoring.programme;

/** Those who take part and are in no programme, as none was open when they joined. */
@FunctionalInterface
public interface EarlyMembers {

    /** Takes all of them into a programme. To be called inside a transaction. */
    void join(int programmeId);
}
