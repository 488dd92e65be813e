package org.reversementoring.round;

import java.util.Optional;
import org.reversementoring.catalog.Topic;
import org.reversementoring.matching.LeftOut;
import org.reversementoring.profile.Account;

/**
 * Somebody whom the run on a board has left out.
 *
 * @param person empty if there is no such account any more
 * @param helper with whom one more place would help, where that is what would; empty too if the account is gone
 * @param topic that would help, where one would
 * @param paired whether a coordinator has paired them by hand since
 */
public record LeftOutView(
        int id,
        Optional<Account> person,
        LeftOut leftOut,
        KeptLeftOut.Answer answer,
        Optional<Account> helper,
        Optional<Topic> topic,
        boolean paired) {}
