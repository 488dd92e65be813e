package org.reversementoring.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * Where a component is shown: in a browser, or in something that leaves the wiki, where nothing can be pressed and every
 * link needs the whole address.
 *
 * @param interactive whether there may be forms and scripts
 * @param base what all addresses begin with: the context path, or the site's whole address
 * @param page the number of the page in the wiki on which it is; empty on the app's own pages, and where there is no page
 *     yet, as in the preview of a new one
 */
public record Surface(boolean interactive, String base, OptionalLong page) {

    /** Where all actions of the app live. */
    public static final String NAMESPACE = "/plugins/reversementoring/";

    /** On no page of the wiki. */
    public Surface(boolean interactive, String base) {
        this(interactive, base, OptionalLong.empty());
    }

    /**
     * The address of one of the app's actions.
     *
     * @param parameters name, value, name, value …; those without a value are left out
     */
    public String action(String name, String... parameters) {
        StringBuilder address =
                new StringBuilder(base).append(NAMESPACE).append(name).append(".action");
        char separator = '?';
        for (int i = 0; i < parameters.length; i += 2) {
            if (!parameters[i + 1].isEmpty()) {
                address.append(separator).append(parameters[i]).append('=').append(encoded(parameters[i + 1]));
                separator = '&';
            }
        }
        return address.toString();
    }

    /** The address of something in the wiki, from its path below the site's base address. */
    public String path(String path) {
        return base + path;
    }

    /** The address of the wiki's list of all that carries a label. */
    public String label(String label) {
        return path("/label/" + encoded(label));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
