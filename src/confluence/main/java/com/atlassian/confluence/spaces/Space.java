package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import java.util.List;

/**
 * A space: a key and a tree of pages.
 *
 * <p>Grade A: Javadoc 8.8.0; getKey called by Atlassian's Slack app on 10.0.1. The rest grade B: getUrlPath
 * called by Flowdock's app on 5.7, getHomePage and setHomePage by the PDF Review app on 4 or 5, getPermissions by public
 * apps and in the documentation of ScriptRunner.
 */
public class Space {

    private String key;
    private Page homePage;
    private List<SpacePermission> permissions = List.of();

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** The page at the top of the tree, or null where the space has none. */
    public Page getHomePage() {
        return homePage;
    }

    public void setHomePage(Page homePage) {
        this.homePage = homePage;
    }

    /** All that anybody may do in the space. */
    public List<SpacePermission> getPermissions() {
        return permissions;
    }

    /** Called by the stand-in alone. */
    public void setPermissions(List<SpacePermission> permissions) {
        this.permissions = List.copyOf(permissions);
    }

    /** The space's address below the base URL of the site. */
    public String getUrlPath() {
        return "/display/" + key;
    }
}
