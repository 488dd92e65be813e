package org.reversementoring.programme.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.programme.CoordinatorsService;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.Notifications;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.SelfCheck;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The administration of the app: all there is to set up, at a glance. */
@AdminOnly
public class AdminPage extends PageAction {

    private static final Set<String> DONE = Set.of("appointed", "saved", "closed", "reopened");

    final CatalogService catalog;
    private final ProgrammeService programmes;
    private final ProfileService profiles;
    private final CoordinatorsService coordinators;
    private final SelfCheck selfCheck;
    private final Mail mail;
    private final Notifications notifications;
    private final ProgrammeComponents components;
    private Integer added;
    private String done = "";

    public AdminPage(
            PageFrame frame,
            ProgrammeService programmes,
            CatalogService catalog,
            ProfileService profiles,
            CoordinatorsService coordinators,
            SelfCheck selfCheck,
            Mail mail,
            Notifications notifications,
            ProgrammeComponents components) {
        super(frame);
        this.programmes = programmes;
        this.catalog = catalog;
        this.profiles = profiles;
        this.coordinators = coordinators;
        this.selfCheck = selfCheck;
        this.mail = mail;
        this.notifications = notifications;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("programme.admin.title");
    }

    @Override
    protected String lead() {
        return text("programme.admin.lead");
    }

    @Override
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("starter-pack-add");
    }

    @Override
    protected String content() {
        reader().administering();
        int topics = catalog.topics(reader()).size();
        // Anybody can write an address: it must not speak of topics that are not there.
        if (added != null && added >= 0 && added <= topics) {
            tell(Message.success(
                            added == 0 ? text("programme.starter.nothing") : text("programme.starter.added", added))
                    .leadingTo(surface().action("topics"), text("page.menu.topics")));
        }
        if (DONE.contains(done)) {
            tell(Message.success(text("programme.done." + done)));
        }
        return components.overview(
                reader(),
                surface(),
                programmes.all(reader()),
                programmes,
                topics,
                profiles.known(reader()),
                coordinators.group(reader()),
                coordinators.isGone(reader()),
                selfCheck.missingTypes(),
                text(told()),
                !readOnly());
    }

    /** How people hear of what concerns them. */
    private String told() {
        if (mail.isReady()) {
            return notifications.isReady() ? "programme.check.told-both" : "programme.check.told-mail";
        }
        return notifications.isReady() ? "programme.check.told-notifications" : "programme.check.told-neither";
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }

    /** How many starter topics have just been added. */
    @StrutsParameter
    public void setAdded(Integer added) {
        this.added = added;
    }
}
