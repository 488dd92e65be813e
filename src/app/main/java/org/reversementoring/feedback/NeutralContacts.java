package org.reversementoring.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/** Who is willing to be a neutral contact, by programme. */
public interface NeutralContacts extends Traces {

    /** Those of some programmes, whoever was named first coming first; one statement. */
    Map<Integer, List<PersonKey>> of(Collection<Integer> programmeIds);

    /** The programmes in which somebody is one; one statement. */
    List<Integer> programmes(PersonKey person);

    /** @throws org.reversementoring.programme.Refused if the person is one already */
    void name(int programmeId, PersonKey person);

    /** @return false where the person was none */
    boolean relieve(int programmeId, PersonKey person);
}
