package org.reversementoring.profile.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.Care;
import org.reversementoring.profile.PeopleService;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.web.PageFrame;

/** Does something about somebody's taking part. */
public class CareForPerson extends CarePage {

    private String state = "";
    private String step = "";

    public CareForPerson(
            PageFrame frame,
            PeopleService people,
            ProfileService profiles,
            ProfileComponents profileComponents,
            PeopleComponents components) {
        super(frame, people, profiles, profileComponents, components);
    }

    @Override
    public String execute() {
        return attempt(() -> people.care(reader(), key(), state, care()));
    }

    private PersonKey key() {
        return PersonKey.parse(person).orElseThrow(() -> Refused.because("", "people.care.gone"));
    }

    private Care care() {
        return PeopleComponents.constant(Care.values(), step)
                .orElseThrow(() -> Refused.because("", "people.care.outdated"));
    }

    /** For the address of the next page. */
    public String getCaredFor() {
        return URLEncoder.encode(person, StandardCharsets.UTF_8);
    }

    /** For the address of the next page. */
    public String getDone() {
        return PeopleComponents.slug(care());
    }

    /** How things stood on the screen. */
    @StrutsParameter
    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }
}
