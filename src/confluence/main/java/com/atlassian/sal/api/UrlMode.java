package com.atlassian.sal.api;

/**
 * How an address is written.
 *
 * <p>Grade A: published source of SAL; CANONICAL and RELATIVE used by Atlassian's Slack app on 10.0.1.
 */
public enum UrlMode {
    /** As the administrator configured it; the only one without a request. */
    CANONICAL,
    /** As the current request came in. */
    ABSOLUTE,
    /** The context path of the current request. */
    RELATIVE,
    /** The context path of the configured address. */
    RELATIVE_CANONICAL,
    /** RELATIVE within a request and CANONICAL without one. */
    AUTO
}
