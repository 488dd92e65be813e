package org.reversementoring.programme.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.NotesPlace;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The short form that begins a programme. */
@AdminOnly
public class NewProgrammePage extends PageAction {

    private final ProgrammeComponents components;
    String name = "";
    String purpose = "";
    String spaceKey = "";
    boolean existing;
    NotesPlace notesPlace = NotesPlace.SHARED_SPACE;

    public NewProgrammePage(PageFrame frame, ProgrammeComponents components) {
        super(frame);
        this.components = components;
    }

    @Override
    protected String title() {
        return text("programme.begin.title");
    }

    @Override
    protected String lead() {
        return text("programme.begin.lead");
    }

    @Override
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("programme-create");
    }

    @Override
    protected String content() {
        reader().administering();
        Map<String, List<String>> errors =
                Stream.of("name", "purpose", "spaceKey").collect(Collectors.toMap(Function.identity(), this::errorsAt));
        return components.begin(surface(), name, purpose, spaceKey, existing, notesPlace, errors, !readOnly());
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = typed(name);
    }

    @StrutsParameter
    public void setPurpose(String purpose) {
        this.purpose = typed(purpose);
    }

    @StrutsParameter
    public void setSpaceKey(String spaceKey) {
        this.spaceKey = typed(spaceKey);
    }

    @StrutsParameter
    public void setExisting(boolean existing) {
        this.existing = existing;
    }

    /** What is no place is the usual one. */
    @StrutsParameter
    public void setNotesPlace(String notesPlace) {
        this.notesPlace = NotesPlace.named(notesPlace).orElse(NotesPlace.SHARED_SPACE);
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }
}
