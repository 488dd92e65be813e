package org.reversementoring.session;

import java.time.ZoneId;
import java.util.Optional;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;

/**
 * A participant, as the others see them at the time of a session.
 *
 * @param account empty if it is gone
 * @param reader whether it is the one who looks
 * @param zone by whose clocks they live; empty where nobody knows, or where they keep it to themselves
 * @param accepted whether they have said yes to the time
 * @param strain what the time asks of them; empty if it is at night, or while their clocks are changed
 */
public record Attendee(
        Optional<Account> account,
        Part part,
        boolean reader,
        Optional<ZoneId> zone,
        boolean accepted,
        Optional<Strain> strain) {}
