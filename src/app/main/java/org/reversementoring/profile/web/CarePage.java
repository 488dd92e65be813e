package org.reversementoring.profile.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Care;
import org.reversementoring.profile.PeopleService;
import org.reversementoring.profile.PersonInCare;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** How somebody takes part, what coordinators may see of them, and what they can do about it. */
public class CarePage extends PageAction {

    final PeopleService people;
    private final ProfileService profiles;
    private final ProfileComponents profileComponents;
    private final PeopleComponents components;
    String person = "";
    private String user = "";
    private String done = "";
    private boolean removing;

    public CarePage(
            PageFrame frame,
            PeopleService people,
            ProfileService profiles,
            ProfileComponents profileComponents,
            PeopleComponents components) {
        super(frame);
        this.people = people;
        this.profiles = profiles;
        this.profileComponents = profileComponents;
        this.components = components;
    }

    @Override
    protected String menuEntry() {
        return "people";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("person-care-save");
    }

    @Override
    protected String content() {
        entitle(text("people.care.title"));
        Optional<Care> cared = PeopleComponents.constant(Care.values(), done);
        boolean forgotten = cared.equals(Optional.of(Care.FORGET));
        cared.filter(care -> care != Care.FORGET)
                .ifPresent(care -> tell(Message.success(text("people.done." + PeopleComponents.slug(care)))));
        Optional<PersonKey> key = user.isEmpty() ? PersonKey.parse(person) : people.named(reader(), user);
        return key.flatMap(known -> people.person(reader(), known))
                .map(this::shown)
                .orElseGet(() -> vanished(missing(forgotten), "people", text("page.menu.people")));
    }

    private String missing(boolean forgotten) {
        if (forgotten) {
            return text("people.done.forget");
        }
        return user.isEmpty() ? text("people.care.gone") : text("page.user.unknown", user);
    }

    private String shown(PersonInCare found) {
        entitle(found.account().map(Account::fullName).orElseGet(() -> text("page.person.gone")));
        String profile = profiles.profile(reader(), found.person())
                .map(view -> profileComponents.person(reader(), surface(), view, false))
                .orElse("");
        return components.care(reader(), surface(), found, removing, !readOnly()) + profile;
    }

    /** The key of the person's account. */
    @StrutsParameter
    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    /** In its place, the user name. */
    @StrutsParameter
    public void setUser(String user) {
        this.user = user == null ? "" : user.strip();
    }

    /** Whether to ask if the person is really meant to be removed. */
    @StrutsParameter
    public void setRemoving(boolean removing) {
        this.removing = removing;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
