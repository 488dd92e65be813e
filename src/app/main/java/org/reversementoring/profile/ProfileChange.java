package org.reversementoring.profile;

import java.util.List;

/**
 * What somebody says of themselves, offers and wishes from now on; as typed, hence unchecked.
 *
 * @param version the version of the profile that was on the screen
 */
public record ProfileChange(
        int version,
        Step step,
        TypedParticipation participation,
        List<TypedInterest> offers,
        List<TypedInterest> wishes) {}
