package org.reversementoring.goal.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.goal.ReflectionService;
import org.reversementoring.goal.ReflectionsView;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.session.NotesService;
import org.reversementoring.web.PageFrame;

/** Takes in what somebody has learned or applied. */
public class SaveReflection extends ReflectionsPage {
    private int id;
    private int version;
    private String kind = "";
    private String reflection = "";

    public SaveReflection(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            ReflectionService reflections,
            NotesService notes,
            ReflectionComponents components) {
        super(frame, pairings, words, reflections, notes, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            if (id == 0) {
                reflections.write(reader(), pairingId, kind, reflection);
            } else {
                reflections.edit(reader(), id, version, kind, reflection);
            }
        });
    }

    /** Who has been told of a change made elsewhere, and saves again, means it. */
    @Override
    ReflectionComponents.Typed typed(ReflectionsView view) {
        int current = view.own().stream()
                .filter(one -> one.id() == id)
                .mapToInt(one -> one.version())
                .findFirst()
                .orElse(version);
        return new ReflectionComponents.Typed(id, current, kind, reflection);
    }

    @StrutsParameter
    public void setId(int id) {
        this.id = id;
    }

    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    @StrutsParameter
    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    @StrutsParameter
    public void setText(String text) {
        this.reflection = text == null ? "" : text;
    }
}
