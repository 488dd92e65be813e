package org.reversementoring.pairing;

/** Where letters lead. */
@FunctionalInterface
public interface PairingAddresses {

    /** The whole address of a pairing's page. */
    String of(int pairingId);
}
