package org.reversementoring.credential.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.credential.Form;
import org.reversementoring.credential.Issued;
import org.reversementoring.credential.SigningKey;
import org.reversementoring.credential.Statement;
import org.reversementoring.credential.Taking;
import org.reversementoring.credential.Verdict;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** What there is to see of badges that travel. */
public class CredentialComponents {
    private static final String PICTURES = "/download/resources/org.reversementoring/images/badges/";

    private final Components components;
    private final Words words;

    public CredentialComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** Before and after somebody takes a badge of theirs along; stands inside the form that does it. */
    String taking(Reader reader, Surface surface, Taking taking, boolean changeable) {
        components.require(surface, "credential");
        String award = Integer.toString(taking.award().id());
        Optional<Issued> issued = taking.issued();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("award", award);
        data.put("name", taking.name());
        data.put("criteria", taking.criteria());
        data.put("picture", surface.path(PICTURES + taking.award().badge().slug() + ".svg"));
        data.put("issuer", taking.issuer());
        data.put("awarded", words.day(reader, taking.award().awardedAt()));
        data.put("recognizable", taking.recognizable());
        data.put("since", issued.map(one -> words.day(reader, one.at())).orElse(""));
        data.put(
                "inVain",
                taking.inVainUntil().map(until -> words.moment(reader, until)).orElse(""));
        data.put("files", issued.isPresent() ? files(reader, surface, award) : List.of());
        data.put("checkUrl", surface.action("badge-check"));
        data.put("endUrl", surface.action("credential-end", "award", award));
        data.put("changeable", changeable);
        return components.render("Credential.taking", data);
    }

    private List<Map<String, Object>> files(Reader reader, Surface surface, String award) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (Form form : Form.values()) {
            files.add(Map.of(
                    "href", surface.action("credential-file", "award", award, "form", form.extension()),
                    "name", words.text(reader, "credential.form." + form.extension()),
                    "text", words.text(reader, "credential.form." + form.extension() + ".text")));
        }
        return files;
    }

    /**
     * Where anybody has a badge checked.
     *
     * @param held what they have put in
     * @param address a mail address that they want to hold against it
     * @param verdict empty before they have
     */
    String check(Reader reader, Surface surface, String held, String address, Optional<Verdict> verdict) {
        components.require(surface, "badge-check");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("held", held);
        data.put("address", address);
        data.put("refusal", "");
        data.put("genuine", false);
        verdict.ifPresent(found -> tell(reader, address, found, data));
        return components.render("Credential.check", data);
    }

    private void tell(Reader reader, String address, Verdict verdict, Map<String, Object> data) {
        if (verdict instanceof Verdict.Refusal refusal) {
            data.put(
                    "refusal",
                    refusal.since()
                            .map(since ->
                                    words.text(reader, refusal.reason().messageKey(), words.moment(reader, since)))
                            .orElseGet(() -> words.text(reader, refusal.reason().messageKey())));
        } else if (verdict instanceof Verdict.Genuine genuine) {
            Statement statement = genuine.statement();
            data.put("genuine", true);
            data.put("name", statement.name());
            data.put("description", statement.description());
            data.put("criteria", statement.criteria());
            data.put("issuer", statement.issuer());
            data.put("awarded", words.day(reader, statement.awarded()));
            data.put("from", words.day(reader, statement.from()));
            data.put("holder", words.text(reader, holder(statement, address)));
        }
    }

    private static String holder(Statement statement, String address) {
        if (statement.recipient().isEmpty()) {
            return "credential.holder.unknown";
        }
        if (address.isBlank()) {
            return "credential.holder.ask";
        }
        return statement.recipient().get().is(address) ? "credential.holder.matches" : "credential.holder.differs";
    }

    /** The keys of the site, for those who look after them; stands inside the form for the issuer's name. */
    String keys(Reader reader, Surface surface, List<SigningKey> keys, Board board) {
        components.require(surface, "credential");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("keys", keys.stream().map(key -> key(reader, surface, key)).toList());
        data.put("newest", keys.stream().map(SigningKey::generation).findFirst().orElse(0));
        data.put("ready", board.ready());
        data.put("name", board.name());
        data.put("errors", board.errors());
        data.put("rotateUrl", surface.action("badge-key-rotate"));
        data.put("profileUrl", surface.action("badge-issuer"));
        data.put("keySetUrl", surface.action("badge-keys"));
        data.put("checkUrl", surface.action("badge-check"));
        data.put("changeable", board.changeable());
        return components.render("Credential.keys", data);
    }

    /**
     * What else the page of keys shows.
     *
     * @param ready whether badges can be signed
     * @param name of the issuer, as it stands in the field
     * @param errors what is wrong with that
     */
    record Board(boolean ready, String name, List<String> errors, boolean changeable) {}

    private Map<String, Object> key(Reader reader, Surface surface, SigningKey key) {
        String state = key.revoked().isPresent() ? "revoked" : key.retired().isPresent() ? "retired" : "signs";
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("generation", key.generation());
        data.put("thumbprint", key.thumbprint());
        data.put("made", words.moment(reader, key.made()));
        data.put("stateText", words.text(reader, "credential.key." + state));
        data.put(
                "endUrl",
                key.revoked().isPresent()
                        ? ""
                        : surface.action("badge-key-end", "generation", Integer.toString(key.generation())));
        data.put(
                "until",
                key.revoked()
                        .or(key::retired)
                        .map(at -> words.moment(reader, at))
                        .orElse(""));
        return data;
    }
}
