package org.reversementoring.recognition;

/** Where mails lead: whole addresses. */
public interface RecognitionAddresses {

    /** Where everybody finds their own badges and thanks. */
    String mine();
}
