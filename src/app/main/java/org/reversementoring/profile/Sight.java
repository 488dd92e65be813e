package org.reversementoring.profile;

import java.util.Optional;
import org.reversementoring.programme.Reader;

/**
 * What one reader may see of one person: the only place that decides it. Every view of a profile is built through it.
 * People see their own profile as colleagues do; what they keep to themselves is in {@link MyProfile}.
 */
final class Sight {
    private final Optional<Audience> reader;
    private final Profile profile;

    private Sight(Optional<Audience> reader, Profile profile) {
        this.reader = reader;
        this.profile = profile;
    }

    static Sight of(Reader reader, Profile profile, Partners partners) {
        return new Sight(
                reader.person().map(person -> {
                    if (person.equals(profile.person())) {
                        return Audience.EVERYONE;
                    }
                    if (partners.arePaired(person, profile.person())) {
                        return Audience.PARTNER;
                    }
                    return reader.coordinator() ? Audience.COORDINATORS : Audience.EVERYONE;
                }),
                profile);
    }

    boolean shows(Field field) {
        if (reader.isEmpty() || field.isSaidByPerson() && !profile.standing().isShown()) {
            return false;
        }
        Audience audience = profile.participation().audience(field);
        return audience == Audience.EVERYONE || audience != Audience.NOBODY && audience == reader.get();
    }

    /** The value of a field where it may be seen, else what stands for nothing. */
    <T> T of(Field field, T value, T nothing) {
        return shows(field) ? value : nothing;
    }
}
