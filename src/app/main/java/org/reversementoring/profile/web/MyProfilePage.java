package org.reversementoring.profile.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.MyProfile;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** <em>My profile</em>: what one offers and wishes for. */
public class MyProfilePage extends PageAction {

    private static final int BLANK_ROWS = 1;

    private final ProfileComponents components;
    final ProfileService profiles;
    private boolean saved;

    public MyProfilePage(PageFrame frame, ProfileService profiles, ProfileComponents components) {
        super(frame);
        this.profiles = profiles;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("profile.mine.title");
    }

    @Override
    protected String lead() {
        return text("profile.mine.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-profile";
    }

    @Override
    public String getFormTarget() {
        return surface().action("my-profile-save");
    }

    @Override
    protected String content() {
        MyProfile mine = profiles.mine(reader());
        if (saved) {
            tell(Message.success(text("profile.mine.saved"))
                    .leadingTo(
                            surface()
                                    .action(
                                            "person",
                                            "user",
                                            mine.view().account().username()),
                            text("profile.mine.view")));
        }
        return components.mine(reader(), surface(), mine.view().account(), form(mine), mine.topics(), !readOnly());
    }

    /** What the form shows. */
    ProfileForm form(MyProfile mine) {
        return new ProfileForm(
                mine.version(),
                ProfileForm.Side.of(mine.view().offers()).withBlanks(BLANK_ROWS),
                ProfileForm.Side.of(mine.view().wishes()).withBlanks(BLANK_ROWS));
    }

    /** Whether a change has just been saved. */
    @StrutsParameter
    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
