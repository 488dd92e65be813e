package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;

/**
 * A space: a key, a name and a tree of pages.
 *
 * <p>getKey and getId grade A: called by Atlassian's Slack app on 10.0.1; the rest grade B.
 */
public class Space {

    private long id;
    private String key;
    private String name;
    private Page homePage;

    public long getId() {
        return id;
    }

    /** Called by the stand-in alone. */
    public void setId(long id) {
        this.id = id;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The page at the top of the tree, or null where the space has none. */
    public Page getHomePage() {
        return homePage;
    }

    public void setHomePage(Page homePage) {
        this.homePage = homePage;
    }

    /** The space's address below the base URL of the site. */
    public String getUrlPath() {
        return "/display/" + key;
    }
}
