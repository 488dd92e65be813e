package org.reversementoring.benchmarks;

import java.util.List;
import java.util.Locale;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.programme.PersonKey;

/** What a card of the directory tells. */
record Mentor(
        PersonKey person,
        String department,
        String site,
        List<Locale> languages,
        MeetingFormat format,
        int capacity,
        List<Offer> offers) {}
