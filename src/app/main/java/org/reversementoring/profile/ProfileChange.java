package org.reversementoring.profile;

import java.util.List;

/**
 * What somebody offers and wishes from now on; as typed, hence unchecked.
 *
 * @param version the version of the profile that was on the screen
 */
public record ProfileChange(int version, List<Offer> offers, List<Wish> wishes) {}
