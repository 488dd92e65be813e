package org.reversementoring.feedback;

import java.time.Instant;
import org.reversementoring.programme.PersonKey;

/**
 * What somebody has said to one question.
 *
 * @param said the name of a {@link Choice}, or a text; never empty
 * @param since when they answered the sheet first
 */
public record Answer(Sheet sheet, Question question, PersonKey by, String said, Instant since) {}
