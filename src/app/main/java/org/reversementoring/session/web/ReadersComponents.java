package org.reversementoring.session.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.Outsiders;
import org.reversementoring.session.ReadersView;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns what is known of a page's readers into what its template takes. */
public final class ReadersComponents {
    private final Components components;
    private final Words words;

    public ReadersComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    String readers(Reader reader, Surface surface, ReadersView view) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("owners", names(reader, view.owners()));
        data.put("more", names(reader, view.more()));
        data.put("groups", view.groups());
        data.put("open", view.open());
        data.put("widened", view.isWidened());
        data.put("space", view.isSpaceWidened() ? space(reader, view) : List.of());
        data.put("superText", words.text(reader, "session.readers.super", view.superGroup()));
        data.put("superReaders", names(reader, view.superReaders()));
        data.put("superSize", words.counted(reader, "session.readers.members", view.superSize()));
        data.put("superMore", view.superSize() > view.superReaders().size());
        data.put("archived", view.archived());
        String pairing = Integer.toString(view.pairingId());
        data.put("fileUrl", surface.interactive() ? surface.action("notes-file", "pairingId", pairing) : "");
        data.put("shutOutUrl", surface.interactive() ? surface.action("notes-outsiders", "pairingId", pairing) : "");
        return render(surface, "Session.readers", data);
    }

    /** What somebody has let others do in the space around the page, sentence by sentence. */
    private List<String> space(Reader reader, ReadersView view) {
        boolean open = view.open();
        List<String> said = new ArrayList<>();
        if (view.anonymous()) {
            said.add(words.text(
                    reader, open ? "session.readers.space.open.anonymous" : "session.readers.space.anonymous"));
        }
        if (!view.spaceGroups().isEmpty()) {
            said.add(words.text(
                    reader,
                    open ? "session.readers.space.open.groups" : "session.readers.space.groups",
                    String.join(", ", view.spaceGroups())));
        }
        if (!view.spaceViewers().isEmpty()) {
            said.add(words.text(
                    reader,
                    open ? "session.readers.space.open.people" : "session.readers.space.people",
                    String.join(", ", names(reader, view.spaceViewers()))));
        }
        List<String> keepers = new ArrayList<>(names(reader, view.keepers()));
        keepers.addAll(view.keepingGroups());
        if (!keepers.isEmpty()) {
            said.add(
                    words.text(reader, "session.readers.space.keepers", String.join(", ", keepers), view.superGroup()));
        }
        return said;
    }

    /** For somebody who has notes, on a page that is none of them. @param paths of theirs */
    String elsewhere(Surface surface, List<String> paths) {
        return render(
                surface,
                "Session.elsewhere",
                Map.of("links", paths.stream().map(surface::path).toList()));
    }

    /** The page that has a form around it. @param changeable false in read-only mode */
    String outsiders(Reader reader, Surface surface, int pairingId, Outsiders outsiders, boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pairingId", pairingId);
        data.put("people", names(reader, outsiders.people()));
        data.put("groups", outsiders.groups());
        data.put("open", outsiders.open());
        data.put("none", outsiders.areNone());
        data.put("backUrl", surface.action("pairing", "pairingId", Integer.toString(pairingId)));
        data.put("changeable", changeable);
        return render(surface, "Session.outsiders", data);
    }

    /** For all whom it is no business of, and where there is nothing to tell: nobody learns which of them it is. */
    String nothing(Surface surface) {
        return render(surface, "Session.noReaders", Map.of());
    }

    private List<String> names(Reader reader, List<Optional<Account>> accounts) {
        return accounts.stream()
                .map(account -> account.map(Account::fullName).orElseGet(() -> words.text(reader, "pairing.gone")))
                .toList();
    }

    private String render(Surface surface, String template, Map<String, Object> data) {
        components.require(surface, "session");
        return components.render(template, data);
    }
}
