package org.reversementoring.pairing;

import org.reversementoring.programme.PersonKey;

/**
 * News for somebody that is on its way.
 *
 * @param pairingId 0 for what belongs to no pairing
 * @param about the number of what it tells of within the pairing, such as a session; 0 where it is the pairing itself
 * @param attempts how often it could not be handed over
 */
public record Notice(int id, NoticeWay way, int pairingId, NoticeKind kind, int about, PersonKey to, int attempts) {}
