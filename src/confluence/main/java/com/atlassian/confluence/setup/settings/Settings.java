package com.atlassian.confluence.setup.settings;

/**
 * The settings of the whole site; all but its title are left out.
 *
 * <p>Grade A: called by bootstrapi on 9.5.4 and 10.2.15.
 */
public class Settings {

    private String siteTitle;

    /** By what name the site goes, in the title of its windows and in its mails. */
    public String getSiteTitle() {
        return siteTitle;
    }

    /** Called by the stand-in. */
    public void setSiteTitle(String siteTitle) {
        this.siteTitle = siteTitle;
    }
}
