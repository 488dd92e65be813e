package org.reversementoring.profile.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The profile of one person. */
public class PersonPage extends PageAction {

    private final ProfileService profiles;
    private final ProfileComponents components;
    private String user;
    private String title;

    public PersonPage(PageFrame frame, ProfileService profiles, ProfileComponents components) {
        super(frame);
        this.profiles = profiles;
        this.components = components;
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    protected String menuEntry() {
        return "";
    }

    @Override
    protected String content() {
        Optional<ProfileView> view =
                user == null || user.isBlank() ? Optional.empty() : profiles.profile(reader(), user.strip());
        title = view.map(person -> person.account().fullName()).orElseGet(() -> text("profile.person.title"));
        return view.map(person -> components.person(reader(), surface(), person, false))
                .orElseGet(() -> vanished(text("profile.person.vanished")));
    }

    @StrutsParameter
    public void setUser(String user) {
        this.user = user;
    }
}
