package org.reversementoring.recognition;

/**
 * What a coordinator has typed to give a badge by hand.
 *
 * @param person a user name
 * @param badge the name of one of {@link Badge#givenByHand()}
 * @param title what it is called, for {@link Badge#OWN_WORDS} alone
 */
public record NewAward(String person, String badge, String title, String reason) {}
