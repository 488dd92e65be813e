package com.atlassian.confluence.macro;

/**
 * A macro failed; Confluence shows the message in its place.
 *
 * <p>Grade A: thrown by ONLYOFFICE's connector on 10.0.3.
 */
public class MacroExecutionException extends Exception {

    public MacroExecutionException(String message) {
        super(message);
    }
}
