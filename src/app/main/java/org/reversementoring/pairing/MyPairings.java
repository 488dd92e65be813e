package org.reversementoring.pairing;

import java.util.List;

/**
 * A person's pairings, by what there is to do.
 *
 * @param toAnswer what the person has been asked
 * @param waiting what the person has asked or accepted, and others have not answered
 * @param gathering groups to which the person has come and which have not begun
 * @param live those of partners
 * @param past the newest first
 */
public record MyPairings(
        List<PairingView> toAnswer,
        List<PairingView> waiting,
        List<PairingView> gathering,
        List<PairingView> live,
        List<PairingView> past) {}
