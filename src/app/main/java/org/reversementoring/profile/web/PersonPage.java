package org.reversementoring.profile.web;

import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.MarkService;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.profile.ReasonService;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The profile of one person, why the reader is shown it, and the buttons to bookmark or hide the person. */
public class PersonPage extends PageAction {

    private static final Set<String> DONE = Set.of("bookmarked", "hidden", "cleared");

    final MarkService marks;
    private final ProfileService profiles;
    private final ReasonService reasons;
    private final ProfileComponents components;
    private final MarkComponents markComponents;
    private final PersonPanels panels;
    private String user;
    private String done = "";
    private boolean markable;

    public PersonPage(
            PageFrame frame,
            ProfileService profiles,
            MarkService marks,
            ReasonService reasons,
            ProfileComponents components,
            MarkComponents markComponents,
            PersonPanels panels) {
        super(frame);
        this.profiles = profiles;
        this.marks = marks;
        this.reasons = reasons;
        this.components = components;
        this.markComponents = markComponents;
        this.panels = panels;
    }

    @Override
    protected String menuEntry() {
        return "";
    }

    @Override
    protected Optional<String> formAction() {
        return markable ? Optional.of("person-mark") : Optional.empty();
    }

    @Override
    protected String content() {
        Optional<ProfileView> view =
                user == null || user.isBlank() ? Optional.empty() : profiles.profile(reader(), user.strip());
        entitle(view.map(person -> person.account().fullName()).orElseGet(() -> text("profile.person.title")));
        return view.map(this::shown).orElseGet(() -> vanished(text("profile.person.vanished")));
    }

    private String shown(ProfileView person) {
        PersonKey key = person.account().key();
        String profile = components.person(reader(), surface(), person, false) + panels.of(reader(), surface(), key);
        markable = !reader().person().equals(Optional.of(key));
        if (!markable) {
            return profile;
        }
        if (DONE.contains(done)) {
            tell(Message.success(text("profile.mark.done." + done, title())));
        }
        return profile
                + markComponents.person(
                        reader(),
                        surface(),
                        person.account(),
                        marks.of(reader(), key),
                        reasons.why(reader(), person),
                        !readOnly());
    }

    @StrutsParameter
    public void setUser(String user) {
        this.user = user;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
