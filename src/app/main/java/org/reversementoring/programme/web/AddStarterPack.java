package org.reversementoring.programme.web;

import com.atlassian.annotations.security.AdminOnly;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.programme.CoordinatorsService;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.Notifications;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.SelfCheck;
import org.reversementoring.web.PageFrame;

/** Fills the catalog with the starter topics that it does not have yet. */
@AdminOnly
public class AddStarterPack extends AdminPage {

    private int addedTopics;

    public AddStarterPack(
            PageFrame frame,
            ProgrammeService programmes,
            CatalogService catalog,
            ProfileService profiles,
            CoordinatorsService coordinators,
            SelfCheck selfCheck,
            Mail mail,
            Notifications notifications,
            ProgrammeComponents components) {
        super(frame, programmes, catalog, profiles, coordinators, selfCheck, mail, notifications, components);
    }

    @Override
    public String execute() {
        return attempt(() -> addedTopics = catalog.addStarterPack(reader()));
    }

    /** For the address of the next page. */
    public int getAddedTopics() {
        return addedTopics;
    }
}
