package org.reversementoring.benchmarks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.NewSession;
import org.reversementoring.session.Proposal;
import org.reversementoring.session.Session;
import org.reversementoring.session.SessionPlan;
import org.reversementoring.session.Sessions;

/** Pairs and their sessions, begun at any time one likes. */
record Pairs(Pairings pairings, Sessions sessions) {
    /** A pair that is active. */
    Pairing begun(int programmeId, PersonKey mentee, PersonKey mentor, OptionalInt topicId, Instant at) {
        Pairing asked = pairings.begin(Pairings.Beginning.invitation(
                programmeId,
                List.of(new Participant(mentor, Part.MENTOR, false), new Participant(mentee, Part.MENTEE, true)),
                topicId,
                "",
                mentee,
                at));
        pairings.keep(asked.accept(reader(mentor), at));
        return pairings.byId(asked.id()).orElseThrow();
    }

    /** A session of a pair that both have said yes to. @param at when they have, which is before it begins */
    Session agreed(Pairing pairing, int number, PersonKey by, Instant start, Instant at) {
        SessionPlan plan = SessionPlan.of(
                new NewSession(start.toString(), "", "", "45", "https://meet.example/" + number, "", ""),
                ZoneOffset.UTC,
                Optional.empty(),
                at);
        Session session = sessions.begin(number, Proposal.of(reader(by), pairing, plan, at));
        Reader other = reader(pairing.others(by).get(0).person());
        sessions.keep(session.accept(other, pairing, at));
        return sessions.byId(session.id()).orElseThrow();
    }

    static Reader reader(PersonKey person) {
        return new Reader(Optional.of(person), false, false, Locale.ENGLISH, ZoneOffset.UTC);
    }
}
