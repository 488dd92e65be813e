package org.reversementoring.call;

import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Programme;

/**
 * What a coordinator sees of a programme's calls.
 *
 * @param latest the newest call, which may be running
 * @param path of its page, where the coordinator may see it
 * @param prospects how many people a call would be sent to now
 * @param examples some of them, by name
 * @param mailReady whether the site has a mail server
 */
public record CallView(
        Programme programme,
        Optional<OpenCall> latest,
        Optional<Tally> tally,
        Optional<String> path,
        int answers,
        int prospects,
        List<Account> examples,
        boolean mailReady) {

    public CallView {
        examples = List.copyOf(examples);
    }

    public boolean isRunning() {
        return latest.filter(OpenCall::isRunning).isPresent();
    }
}
