package org.reversementoring.feedback.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.feedback.NeutralContactService;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** For coordinators: who is willing to be a neutral contact in a programme. */
public class ContactsPage extends PageAction {

    final NeutralContactService contacts;
    private final ProgrammeService programmes;
    private final FeedbackComponents components;
    int programmeId;
    String person = "";
    private String done = "";

    public ContactsPage(
            PageFrame frame,
            NeutralContactService contacts,
            ProgrammeService programmes,
            FeedbackComponents components) {
        super(frame);
        this.contacts = contacts;
        this.programmes = programmes;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("feedback.contacts.title");
    }

    @Override
    protected String lead() {
        return text("feedback.contacts.lead");
    }

    @Override
    protected String menuEntry() {
        return "neutral-contacts";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("neutral-contacts-change");
    }

    @Override
    protected String content() {
        reader().coordinating();
        if (done.equals("named") || done.equals("relieved")) {
            tell(Message.success(text("feedback.contacts.done." + done)));
        }
        List<Programme> all = programmes.all(reader());
        return components
                .chosen(all, programmeId)
                .map(programme -> components.contacts(
                        reader(),
                        surface(),
                        programme,
                        all,
                        contacts.list(reader(), programme.id()),
                        contacts.without(reader(), programme.id()),
                        person,
                        errorsAt("person"),
                        !readOnly()))
                .orElseGet(() -> vanished(text("feedback.no-programme")));
    }

    /** 0 for the first one. */
    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }

    /** For the address of the next page. */
    public int getProgrammeId() {
        return programmeId;
    }

    /** What has just been done: {@code named}, {@code relieved}, or anything else for nothing. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
