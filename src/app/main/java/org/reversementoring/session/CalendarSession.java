package org.reversementoring.session;

import java.util.List;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.profile.Account;

/** A session for the calendar of one of its participants. @param others those whose account is there, by name */
public record CalendarSession(Session session, Pairing pairing, List<Account> others) {}
