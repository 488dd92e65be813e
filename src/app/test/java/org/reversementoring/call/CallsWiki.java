package org.reversementoring.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;

/** A wiki for tests: keeps the texts of the pages that calls stand on. */
public final class CallsWiki implements CallPages {
    private final List<String> texts = new ArrayList<>();
    private boolean closed;

    public void refuse() {
        closed = true;
    }

    public List<String> texts() {
        return List.copyOf(texts);
    }

    @Override
    public long create(Reader reader, String spaceKey, String text) {
        if (closed) {
            throw Refused.because("", "call.page.not-permitted", spaceKey);
        }
        texts.add(text);
        return texts.size();
    }

    @Override
    public Optional<String> path(Reader reader, long pageId) {
        return Optional.of("/pages/" + pageId);
    }

    @Override
    public String address(long pageId) {
        return "https://wiki.example.com/pages/" + pageId;
    }

    @Override
    public String profileAddress() {
        return "https://wiki.example.com/my-profile";
    }
}
