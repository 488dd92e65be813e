package org.reversementoring.credential;

import java.net.URI;

/**
 * In whose name credentials are signed.
 *
 * @param id the address of its profile, which never changes while the site keeps its address
 * @param name of the organisation, as strangers know it
 * @param url where the organisation's site is
 */
public record Issuer(URI id, String name, URI url) {}
