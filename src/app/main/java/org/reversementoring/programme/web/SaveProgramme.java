package org.reversementoring.programme.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.web.PageFrame;

/**
 * Changes, closes or reopens a programme. If somebody else has changed it meanwhile, the form comes back with what was
 * typed and with what it says by now; saving it again is then meant.
 */
@AdminOnly
public class SaveProgramme extends EditProgrammePage {

    private String name = "";
    private String purpose = "";
    private Optional<NotesPlace> notesPlace = Optional.empty();
    private Optional<Boolean> circles = Optional.empty();
    private int version;
    private String step = "";

    public SaveProgramme(PageFrame frame, ProgrammeService programmes, ProgrammeComponents components) {
        super(frame, programmes, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            switch (getDone()) {
                case "closed" -> programmes.settle(reader(), programmeId, version, true);
                case "reopened" -> programmes.settle(reader(), programmeId, version, false);
                default -> programmes.change(reader(), programmeId, version, name, purpose, notesPlace, circles);
            }
        });
    }

    @Override
    Map<String, String> shown(Programme programme) {
        return Map.of(
                "name",
                name,
                "purpose",
                purpose,
                "notesPlace",
                notesPlace.orElse(programme.notesPlace()).name(),
                "circles",
                Boolean.toString(circles.orElse(programme.circles())));
    }

    @Override
    boolean isOvertaken(Programme programme) {
        return programme.version() != version;
    }

    /** For the address of the next page. */
    public String getDone() {
        return switch (step) {
            case "close" -> "closed";
            case "reopen" -> "reopened";
            default -> "saved";
        };
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    @StrutsParameter
    public void setPurpose(String purpose) {
        this.purpose = purpose == null ? "" : purpose;
    }

    /** What is no place leaves it as it is. */
    @StrutsParameter
    public void setNotesPlace(String notesPlace) {
        this.notesPlace = NotesPlace.named(notesPlace);
    }

    /** What is neither {@code true} nor {@code false} leaves it as it is. */
    @StrutsParameter
    public void setCircles(String circles) {
        this.circles = Stream.of(true, false)
                .filter(may -> may.toString().equals(circles))
                .findFirst();
    }

    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }
}
