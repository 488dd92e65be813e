package org.reversementoring.profile.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.Cursor;
import org.reversementoring.profile.PeopleService;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.RollQuery;
import org.reversementoring.profile.Standing;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Everybody whom the app knows, for coordinators. */
public class PeoplePage extends PageAction {

    private final PeopleService people;
    private final PeopleComponents components;
    private String name = "";
    private String standing = "";
    private String role = "";
    private String department = "";
    private String position;

    public PeoplePage(PageFrame frame, PeopleService people, PeopleComponents components) {
        super(frame);
        this.people = people;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("people.page.title");
    }

    @Override
    protected String lead() {
        return text("people.page.lead");
    }

    @Override
    protected String menuEntry() {
        return "people";
    }

    @Override
    protected String content() {
        RollQuery query = new RollQuery(
                name,
                PeopleComponents.constant(Standing.values(), standing),
                PeopleComponents.constant(Role.values(), role),
                Optional.of(department),
                Cursor.parse(position));
        return components.people(reader(), surface(), name, query, people.page(reader(), query));
    }

    /** What the names begin with. */
    @StrutsParameter
    public void setName(String name) {
        this.name = name == null ? "" : name.strip();
    }

    @StrutsParameter
    public void setStanding(String standing) {
        this.standing = standing == null ? "" : standing;
    }

    @StrutsParameter
    public void setRole(String role) {
        this.role = role == null ? "" : role;
    }

    @StrutsParameter
    public void setDepartment(String department) {
        this.department = department == null ? "" : department;
    }

    @StrutsParameter
    public void setPosition(String position) {
        this.position = position;
    }
}
