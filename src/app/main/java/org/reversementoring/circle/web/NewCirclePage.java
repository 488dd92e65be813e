package org.reversementoring.circle.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.circle.NewCircle;
import org.reversementoring.circle.OpeningService;
import org.reversementoring.pairing.Group;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The form that opens a group. */
public class NewCirclePage extends PageAction {
    private static final int USUAL_DAYS = 21;
    private static final int USUAL_MOST = 8;

    final OpeningService openings;
    final CircleComponents components;
    private String format = GroupFormat.CIRCLE.name();
    private int programmeId;
    private int topicId;
    private String title = "";
    private String purpose = "";
    private String fewest = Integer.toString(Group.FEWEST);
    private String most = Integer.toString(USUAL_MOST);
    private String until;
    private String meeting = MeetingFormat.BOTH.name();
    private String language = "";
    private String mentor = "";

    public NewCirclePage(PageFrame frame, OpeningService openings, CircleComponents components) {
        super(frame);
        this.openings = openings;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("circle.new.title");
    }

    @Override
    protected String lead() {
        return text("circle.new.lead");
    }

    @Override
    protected String menuEntry() {
        return "circles";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("circle-open");
    }

    @Override
    protected String content() {
        if (!openings.mayOpen(reader())) {
            throw new NotPermitted();
        }
        if (openings.lacksPlace(reader())) {
            return components.noPlace(reader(), surface());
        }
        return form(typed(), surface().action("circles"), text("circle.new.submit"), openings.asksForMentor(reader()));
    }

    final String form(NewCircle typed, String backUrl, String submit, boolean asksForMentor) {
        Map<String, List<String>> errors = Stream.of(
                        "format",
                        "programme",
                        "topic",
                        "title",
                        "purpose",
                        "fewest",
                        "most",
                        "until",
                        "meeting",
                        "language",
                        "mentor")
                .collect(Collectors.toMap(Function.identity(), this::errorsAt));
        return components.form(
                reader(),
                surface(),
                typed,
                openings.programmes(reader()),
                openings.topics(reader()),
                asksForMentor,
                errors,
                backUrl,
                submit,
                !readOnly());
    }

    /** What the form shows: what was typed, or what is usual. */
    final NewCircle typed() {
        return new NewCircle(
                format,
                programmeId,
                topicId,
                title,
                purpose,
                fewest,
                most,
                until == null
                        ? LocalDate.now(reader().zone()).plusDays(USUAL_DAYS).toString()
                        : until,
                meeting,
                language,
                mentor);
    }

    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }

    @StrutsParameter
    public void setTopicId(int topicId) {
        this.topicId = topicId;
    }

    @StrutsParameter
    public void setFormat(String format) {
        this.format = format;
    }

    @StrutsParameter
    public void setTitle(String title) {
        this.title = title;
    }

    @StrutsParameter
    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    @StrutsParameter
    public void setFewest(String fewest) {
        this.fewest = fewest;
    }

    @StrutsParameter
    public void setMost(String most) {
        this.most = most;
    }

    @StrutsParameter
    public void setUntil(String until) {
        this.until = until;
    }

    @StrutsParameter
    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }

    @StrutsParameter
    public void setLanguage(String language) {
        this.language = language;
    }

    @StrutsParameter
    public void setMentor(String mentor) {
        this.mentor = mentor;
    }
}
