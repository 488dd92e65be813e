package org.reversementoring.session;

import java.time.Instant;
import org.reversementoring.programme.PersonKey;

/** A person's calendar feed. @param hash of its {@link FeedToken} @param since when its address was made */
public record Feed(int id, PersonKey person, String hash, Instant since) {}
