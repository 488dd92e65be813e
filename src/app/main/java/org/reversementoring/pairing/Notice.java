package org.reversementoring.pairing;

import org.reversementoring.programme.PersonKey;

/** News for somebody that is on its way. @param attempts how often it could not be handed over */
public record Notice(int id, NoticeWay way, int pairingId, NoticeKind kind, PersonKey to, int attempts) {}
