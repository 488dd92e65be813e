package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * What a macro knows of the rendering it takes part in.
 *
 * <p>getEntity and getOutputType grade A: called by ONLYOFFICE's connector on 10.0.3 and linked-planet's
 * digital-signature on 9.2.3; getSpaceKey grade B: Javadoc 5.7.6 to 6.1.1.
 */
public interface ConversionContext {

    /** The content being rendered, or null where there is none. */
    ContentEntityObject getEntity();

    /** One of "display", "preview", "pdf", "word", "feed" and "email". */
    String getOutputType();

    /** The key of the space of the content being rendered, or null where there is none. */
    String getSpaceKey();
}
