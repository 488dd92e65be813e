package org.reversementoring.host.visibility;

import java.util.function.Function;

/**
 * Where somebody might come upon what a pair keeps to itself.
 *
 * @param module the action or macro of the descriptor that is looked at, or what the wiki makes of its pages
 * @param name what to call it in a complaint
 * @param eyes what a reader is answered there
 * @param ofTheWiki whether it is one of Confluence's own, whose administrators pass every restriction
 */
record Surface(String module, String name, Function<Reading, String> eyes, boolean ofTheWiki) {

    static Surface ofTheApp(String module, String name, Function<Reading, String> eyes) {
        return new Surface(module, name, eyes, false);
    }

    static Surface ofTheWiki(String module, String path) {
        return new Surface(module, path, reading -> reading.page(path), true);
    }

    boolean isHeldAgainst(Role reader) {
        return !ofTheWiki || reader != Role.ADMINISTRATOR;
    }

    @Override
    public String toString() {
        return name;
    }
}
