package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * A macro of the storage format. Macros are shared between renderings and so keep no state.
 *
 * <p>Grade A: Javadoc 9.1.2-m01 and 9.3.2; implemented by ONLYOFFICE's connector on 10.0.3 and linked-planet's
 * digital-signature on 9.2.3. PLAIN_TEXT is grade C.
 */
public interface Macro {

    /** What stands between the macro's tags. */
    enum BodyType {
        NONE,
        PLAIN_TEXT,
        RICH_TEXT
    }

    /** What the macro yields. */
    enum OutputType {
        BLOCK
    }

    /** Returns HTML; the body is empty or null where the macro has none. */
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();
}
