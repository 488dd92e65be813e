package org.reversementoring.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Programme;

/**
 * What a reader may see of a pairing: participants all that is theirs, coordinators that there is one, with its state and
 * dates. One that never came about shows neither who said no, nor when, nor whether anybody did.
 *
 * @param ending empty unless it is closed; {@code EXPIRED} for all that never came about
 * @param group empty for a pairing whose people stay the same
 * @param own whether the reader takes part
 * @param asked whether the reader asked for it, or brought the people together
 * @param programme empty where the site has only one
 * @param message empty for anybody but participants
 * @param since when it came to its state
 * @param steps what the reader can do with it now
 * @param findings what has come to stand in its way, while it is live
 */
public record PairingView(
        int id,
        int version,
        PairingState state,
        Optional<Ending> ending,
        Optional<Group> group,
        List<Member> members,
        boolean own,
        boolean asked,
        Optional<Programme> programme,
        Optional<Topic> topic,
        String message,
        Instant beganAt,
        Instant since,
        Instant until,
        Set<PairingStep> steps,
        Set<Finding> findings) {

    /**
     * @param account empty if it is gone
     * @param removable whether the reader could take this member out of a group
     */
    public record Member(Optional<Account> account, Part part, boolean reader, boolean removable) {}

    /** Something that has happened. @param by empty where nobody is named */
    public record Event(PairingStep step, Optional<Account> by, Instant at) {}

    public List<Member> others() {
        return members.stream().filter(member -> !member.reader()).toList();
    }

    public Optional<Part> ownPart() {
        return members.stream().filter(Member::reader).map(Member::part).findFirst();
    }

    /** Whether it is over and never came about. */
    public boolean cameToNothing() {
        return ending.filter(how -> !how.cameAbout()).isPresent();
    }
}
