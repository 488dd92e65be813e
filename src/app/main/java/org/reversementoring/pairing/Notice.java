package org.reversementoring.pairing;

import org.reversementoring.programme.PersonKey;

/** A letter that is to be sent. @param attempts how often the mail server has refused it */
public record Notice(int id, int pairingId, NoticeKind kind, PersonKey to, int attempts) {}
