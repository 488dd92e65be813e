package org.reversementoring.feedback.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.feedback.NeutralContactService;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.web.PageFrame;

/** Puts somebody on the list of neutral contacts, or takes them off. */
public class ChangeContacts extends ContactsPage {

    private Optional<PersonKey> relieved = Optional.empty();

    public ChangeContacts(
            PageFrame frame,
            NeutralContactService contacts,
            ProgrammeService programmes,
            FeedbackComponents components) {
        super(frame, contacts, programmes, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            if (relieved.isPresent()) {
                contacts.relieve(reader(), programmeId, relieved.get());
            } else {
                contacts.name(reader(), programmeId, person);
            }
        });
    }

    /** For the address of the next page. */
    public String getOutcome() {
        return relieved.isPresent() ? "relieved" : "named";
    }

    /** A user name. */
    @StrutsParameter
    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    /** The key of whom to take off; nothing where somebody is put on. */
    @StrutsParameter
    public void setRelieved(String relieved) {
        this.relieved = relieved == null ? Optional.empty() : PersonKey.parse(relieved);
    }
}
