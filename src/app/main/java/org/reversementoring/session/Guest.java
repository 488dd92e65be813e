package org.reversementoring.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody whom a calendar names, by mail address.
 *
 * @param name may be empty
 * @param address {@code mailto:}
 * @param accepted whether the person has said yes to the time
 */
public record Guest(String name, URI address, boolean accepted) {
    /** What every calendar understands; whoever has another address is left out rather than written wrongly. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!$'*+/=^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    private static final int LONGEST_ADDRESS = 254;

    /** Empty if this is no mail address, or one that could be taken for something else. */
    public static Optional<Guest> of(String name, String address, boolean accepted) {
        try {
            return address.length() <= LONGEST_ADDRESS
                            && ADDRESS.matcher(address).matches()
                    ? Optional.of(new Guest(name, new URI("mailto", address, null), accepted))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
