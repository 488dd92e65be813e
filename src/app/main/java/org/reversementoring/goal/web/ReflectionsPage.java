package org.reversementoring.goal.web;

import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.goal.Reflection;
import org.reversementoring.goal.ReflectionService;
import org.reversementoring.goal.ReflectionsView;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.session.NotesPart;
import org.reversementoring.session.NotesService;
import org.reversementoring.web.PageFrame;

/** What the reader has learned and applied, and what the others have shared of theirs. */
public class ReflectionsPage extends PairAction {
    private static final Set<String> DONE =
            Set.of("reflect", "share", "take-back-shared", "give-to-story", "keep-from-story", "remove");

    final ReflectionService reflections;
    private final NotesService notes;
    private final ReflectionComponents components;
    private int edited;
    private int removing;

    public ReflectionsPage(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            ReflectionService reflections,
            NotesService notes,
            ReflectionComponents components) {
        super(frame, pairings, words);
        this.reflections = reflections;
        this.notes = notes;
        this.components = components;
    }

    @Override
    protected String lead() {
        return text("goal.reflection.lead");
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("reflection-save");
    }

    @Override
    protected String content() {
        entitle(text("goal.reflection.title"));
        reader().loggedIn();
        return reflections.reflections(reader(), pairingId).map(this::shown).orElseGet(this::nothing);
    }

    private String shown(ReflectionsView view) {
        entitle("goal.reflection.title", "goal.reflection.title.with");
        tellDone(DONE);
        return components.reflections(
                reader(), surface(), view, people(), wikiUrl(), typed(view), removing, this::errorsAt, !readOnly());
    }

    private String wikiUrl() {
        return notes.path(reader(), pairingId, NotesPart.REFLECTIONS)
                .map(surface()::path)
                .orElse("");
    }

    /** What the form shows. */
    ReflectionComponents.Typed typed(ReflectionsView view) {
        return view.own().stream()
                .filter(one -> one.id() == edited)
                .findFirst()
                .map(one -> new ReflectionComponents.Typed(
                        one.id(), one.version(), one.kind().name(), one.text()))
                .orElseGet(() -> new ReflectionComponents.Typed(0, 0, Reflection.Kind.LEARNED.name(), ""));
    }

    /** The entry to be changed. */
    @StrutsParameter
    public void setEdit(int edited) {
        this.edited = edited;
    }

    /** The entry about which to ask whether it is to be removed. */
    @StrutsParameter
    public void setRemoving(int removing) {
        this.removing = removing;
    }
}
