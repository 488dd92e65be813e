package org.reversementoring.pairing;

/** Where letters lead. */
public interface PairingAddresses {

    /** The whole address of a pairing's page. */
    String of(int pairingId);

    /** The whole address of <em>My mentoring</em>, which everybody can open. */
    String mine();
}
