package org.reversementoring.web;

import java.util.stream.Collectors;
import org.reversementoring.pairing.Group;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Reader;

/** What a pairing is called on every page and macro about it: two people by their names, and a group by its own. */
public final class PairTitles {
    private final Words words;

    public PairTitles(Words words) {
        this.words = words;
    }

    /** Those whom the reader has to do with in it; a group has a name of its own. */
    public String of(Reader reader, PairingView view) {
        return view.group().map(Group::title).orElseGet(() -> others(reader, view));
    }

    /** The names of those whom the reader has to do with in it. */
    public String others(Reader reader, PairingView view) {
        return view.others().stream()
                .map(member ->
                        member.account().map(Account::fullName).orElseGet(() -> words.text(reader, "pairing.gone")))
                .collect(Collectors.joining(", "));
    }

    /**
     * What something is called that a pairing has, such as its goals.
     *
     * @param thing the key of what it is called by itself
     * @param ofTwo the key of the same for two people, which takes the name of the other one
     */
    public String about(Reader reader, PairingView view, String thing, String ofTwo) {
        return view.group()
                .map(group -> words.text(reader, "page.of-group", words.text(reader, thing), group.title()))
                .orElseGet(() -> words.text(reader, ofTwo, others(reader, view)));
    }
}
