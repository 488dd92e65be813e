package org.reversementoring.profile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Care;
import org.reversementoring.profile.Intervention;
import org.reversementoring.profile.PersonInCare;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.RollPage;
import org.reversementoring.profile.RollQuery;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns what coordinators see of people into what its templates take. */
public final class PeopleComponents {

    private final Components components;
    private final Words words;

    public PeopleComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** A constant as addresses and keys of texts write it. */
    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that an address means; empty for anything else. */
    static <E extends Enum<E>> Optional<E> constant(E[] constants, String slug) {
        return Stream.of(constants)
                .filter(constant -> slug(constant).equals(slug))
                .findFirst();
    }

    /** @param name what was typed */
    String people(Reader reader, Surface surface, String name, RollQuery query, RollPage page) {
        components.require(surface, "coordination");
        String standing = query.standing().map(PeopleComponents::slug).orElse("");
        String role = query.role().map(PeopleComponents::slug).orElse("");
        String department = query.department().orElse("");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("url", surface.action("people"));
        data.put("name", name);
        data.put("standings", options(reader, Standing.values(), "people.standing.", standing));
        data.put("roles", options(reader, Role.values(), "people.role.", role));
        data.put(
                "departments",
                page.departments().stream()
                        .map(one -> Map.<String, Object>of(
                                "value", one,
                                "label", one,
                                "selected", one.equals(department)))
                        .toList());
        data.put(
                "people",
                page.entries().stream()
                        .map(entry -> row(reader, surface, entry))
                        .toList());
        data.put(
                "nextUrl",
                page.next()
                        .map(place -> surface.action(
                                "people",
                                "name",
                                name,
                                "standing",
                                standing,
                                "role",
                                role,
                                "department",
                                department,
                                "position",
                                place.text()))
                        .orElse(""));
        data.put(
                "firstUrl",
                query.after().isPresent()
                        ? surface.action(
                                "people", "name", name, "standing", standing, "role", role, "department", department)
                        : "");
        data.put("careUrl", surface.action("person-care"));
        return components.render("People.people", data);
    }

    private List<Map<String, Object>> options(Reader reader, Enum<?>[] constants, String prefix, String selected) {
        return Stream.of(constants)
                .map(constant -> Map.<String, Object>of(
                        "value", slug(constant),
                        "label", words.text(reader, prefix + slug(constant)),
                        "selected", slug(constant).equals(selected)))
                .toList();
    }

    private Map<String, Object> row(Reader reader, Surface surface, RollPage.Entry entry) {
        return Map.of(
                "name", name(reader, entry.account()),
                "username", entry.account().map(Account::username).orElse(""),
                "gone", entry.account().isEmpty(),
                "href", care(surface, entry.person()),
                "standing", words.text(reader, "people.standing." + slug(entry.standing())),
                "role",
                        entry.role()
                                .map(role -> words.text(reader, "people.role." + slug(role)))
                                .orElse(""),
                "department", entry.department());
    }

    private String name(Reader reader, Optional<Account> account) {
        return account.map(Account::fullName).orElseGet(() -> words.text(reader, "page.person.gone"));
    }

    private static String care(Surface surface, PersonKey person) {
        return surface.action("person-care", "person", person.value());
    }

    /** @param removing whether to ask if the person is really meant to be removed */
    String care(Reader reader, Surface surface, PersonInCare found, boolean removing, boolean changeable) {
        components.require(surface, "coordination");
        String username = found.account().map(Account::username).orElse("");
        boolean asks = removing && found.possible().contains(Care.REMOVE);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("person", found.person().value());
        data.put("state", found.state());
        data.put("question", words.text(reader, "people.care.remove.question", name(reader, found.account())));
        data.put("gone", found.account().isEmpty());
        data.put("standing", words.text(reader, "people.standing." + slug(found.standing())));
        data.put("last", found.last().map(last -> told(reader, last)).orElse(""));
        data.put(
                "steps",
                found.possible().stream()
                        .filter(care -> care != Care.REMOVE)
                        .map(care -> Map.<String, Object>of(
                                "value", slug(care),
                                "label", words.text(reader, "people.care." + slug(care)),
                                "help", words.text(reader, "people.care." + slug(care) + ".help")))
                        .toList());
        data.put(
                "removeUrl",
                found.possible().contains(Care.REMOVE)
                        ? surface.action("person-care", "person", found.person().value(), "removing", "true")
                        : "");
        data.put("asks", asks);
        data.put("cancelUrl", care(surface, found.person()));
        data.put("historyUrl", username.isEmpty() ? "" : surface.action("history", "user", username));
        data.put("backUrl", surface.action("people"));
        data.put("changeable", changeable);
        return components.render("People.care", data);
    }

    private String told(Reader reader, Intervention last) {
        return words.text(reader, "people.last." + slug(last.kind()), words.moment(reader, last.at()));
    }
}
