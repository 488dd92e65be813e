package org.reversementoring.call;

import org.reversementoring.programme.PersonKey;

/** One person's letter of a call. @param attempts how often the mail server has refused it */
public record CallLetter(int id, PersonKey person, int attempts) {}
