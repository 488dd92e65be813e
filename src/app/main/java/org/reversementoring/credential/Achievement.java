package org.reversementoring.credential;

import java.net.URI;

/**
 * What a credential is given for. Says nothing of the one who has achieved it.
 *
 * @param id of its own for each achievement of an issuer
 * @param description one or two sentences
 * @param criteria what one has to do for it
 * @param image an address, which may hold the picture itself ({@code data:})
 */
public record Achievement(URI id, String name, String description, String criteria, URI image) {}
