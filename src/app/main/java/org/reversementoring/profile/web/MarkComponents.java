package org.reversementoring.profile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Mark;
import org.reversementoring.profile.MarkedPeople;
import org.reversementoring.profile.Reason;
import org.reversementoring.profile.WhyShown;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns marks, and the reasons why somebody is shown, into what their templates take. */
public final class MarkComponents {

    private final Components components;
    private final ProfileComponents profiles;
    private final Words words;

    public MarkComponents(Components components, ProfileComponents profiles, Words words) {
        this.components = components;
        this.profiles = profiles;
        this.words = words;
    }

    /** Below a person's profile: the buttons, and why the reader is shown the person. */
    String person(
            Reader reader, Surface surface, Account account, Optional<Mark> mark, WhyShown why, boolean changeable) {
        components.require(surface, "marks");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("user", account.username());
        data.put("name", account.fullName());
        data.put("mark", mark.map(Mark::name).orElse(""));
        data.put("markUrl", surface.action("mark-json"));
        data.put("changeable", changeable);
        data.put("listedText", words.text(reader, why.listed() ? "profile.why.listed" : "profile.why.not-listed"));
        data.put("reasons", reasons(reader, why));
        return components.render("Marks.person", data);
    }

    /** Those whom the reader has bookmarked, and those whom they have hidden. */
    String bookmarks(Reader reader, Surface surface, MarkedPeople people, boolean changeable) {
        components.require(surface, "marks");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "bookmarked",
                people.bookmarked().stream()
                        .map(person -> profiles.bookmark(reader, surface, person))
                        .toList());
        data.put(
                "hidden",
                people.hidden().stream()
                        .map(account -> Map.<String, Object>of(
                                "user", account.username(),
                                "name", account.fullName(),
                                "href", surface.action("person", "user", account.username()),
                                "markUrl", surface.action("mark-json")))
                        .toList());
        data.put("findUrl", surface.action("find"));
        data.put("changeable", changeable);
        return components.render("Marks.bookmarks", data);
    }

    /** In the reader's words, the strongest reason first. */
    List<String> reasons(Reader reader, WhyShown why) {
        return why.reasons().stream().map(reason -> reason(reader, reason)).toList();
    }

    private String reason(Reader reader, Reason reason) {
        if (reason instanceof Reason.OffersMyWish offer) {
            return words.text(
                    reader,
                    "profile.why.offers-my-wish",
                    offer.topic().name(),
                    words.text(reader, "profile.offer.level." + offer.level().value()));
        }
        if (reason instanceof Reason.WishesMyOffer wish) {
            return words.text(
                    reader,
                    "profile.why.wishes-my-offer",
                    wish.topic().name(),
                    words.text(reader, "profile.wish.level." + wish.level().value()));
        }
        if (reason instanceof Reason.SameLanguages same) {
            String languages = same.languages().stream()
                    .map(language -> language.getDisplayName(reader.locale()))
                    .collect(Collectors.joining(", "));
            return words.text(reader, "profile.why.same-languages", languages);
        }
        if (reason instanceof Reason.SameSite same) {
            return words.text(reader, "profile.why.same-site", same.site());
        }
        if (reason instanceof Reason.SameHours same) {
            return words.text(reader, "profile.why.same-hours", Integer.toString(same.hours()));
        }
        if (reason instanceof Reason.OtherDepartment other) {
            return words.text(reader, "profile.why.other-department", other.department());
        }
        throw new IllegalStateException("There are no words for " + reason);
    }
}
