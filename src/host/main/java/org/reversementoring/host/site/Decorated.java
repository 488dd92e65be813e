package org.reversementoring.host.site;

/**
 * A page about to get the look of the site.
 *
 * @param title plain text
 * @param headHtml what the page has in its head besides the title, with the resources that it and its macros ask for
 * @param bodyHtml what stands inside the page's body
 * @param path of the request without the context path: where a change of language comes back to
 * @param token what every form of the site carries as {@code atl_token}
 */
public record Decorated(String title, String headHtml, String bodyHtml, String path, String token) {}
