package org.reversementoring.host.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.AbstractPage;

/**
 * What a macro learns of the page that it stands on.
 *
 * <p>Stands for Confluence's ConversionContext; leaves out properties, time limits and the device.
 *
 * @param page null where there is none yet, as in the preview of a new page
 * @param outputType "display", "preview", "pdf" or "word"
 */
public record PageContext(AbstractPage page, String spaceKey, String outputType) implements ConversionContext {

    @Override
    public AbstractPage getEntity() {
        return page;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }
}
