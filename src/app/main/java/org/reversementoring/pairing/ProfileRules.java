package org.reversementoring.pairing;

import java.util.List;
import java.util.Map;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.PersonKey;

/**
 * The rules that hold wherever people are paired: both take part, neither would rather not, and no line of reporting
 * connects them.
 */
public class ProfileRules implements Rules {
    private final Profiles profiles;
    private final ReportingLine line;

    public ProfileRules(Profiles profiles) {
        this.profiles = profiles;
        this.line = new ReportingLine(profiles);
    }

    @Override
    public boolean allow(PersonKey mentor, PersonKey mentee) {
        Map<PersonKey, Profile> both = profiles.of(List.of(mentor, mentee));
        Profile teaching = both.get(mentor);
        Profile learning = both.get(mentee);
        return !mentor.equals(mentee)
                && teaching != null
                && learning != null
                && teaching.participation().teaches()
                && learning.participation().learns()
                && !teaching.participation().avoided().contains(mentee)
                && !learning.participation().avoided().contains(mentor)
                && !line.connects(teaching, learning);
    }
}
