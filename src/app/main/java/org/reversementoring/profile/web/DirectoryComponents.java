package org.reversementoring.profile.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.DirectoryEntry;
import org.reversementoring.profile.DirectoryPage;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetCount;
import org.reversementoring.profile.Order;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns a page of the directory into what its templates take. */
public final class DirectoryComponents {

    /** Those that most people narrow down by; the others wait under "More filters". */
    private static final List<Facet> ALWAYS_SHOWN = List.of(Facet.TOPIC, Facet.DEPARTMENT, Facet.SITE);

    private static final List<Facet> FURTHER = List.of(Facet.CATEGORY, Facet.LANGUAGE, Facet.FORMAT);

    /** Of the filters that leave nobody, as many as one is offered to take away. */
    private static final int MOST_WAYS_OUT = 3;

    private final Components components;
    private final ProfileComponents profiles;
    private final Words words;

    public DirectoryComponents(Components components, ProfileComponents profiles, Words words) {
        this.components = components;
        this.profiles = profiles;
        this.words = words;
    }

    /**
     * The directory with its filters.
     *
     * @param ownAddress whether the whole address of the page belongs to this directory, as on Find a mentor; else it
     *     shares the address with others like it
     */
    String directory(Reader reader, Surface surface, DirectoryPage page, boolean ownAddress) {
        components.require(surface, "directory");
        DirectoryQuery query = page.query();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("interactive", surface.interactive() && reader.person().isPresent());
        data.put("findUrl", surface.action("find"));
        data.put("dataUrl", surface.action("find-json"));
        data.put("pageSize", query.pageSize());
        data.put("ownAddress", ownAddress);
        data.put("search", query.search());
        data.put("filters", filters(reader, page, ALWAYS_SHOWN));
        data.put("further", filters(reader, page, FURTHER));
        data.put(
                "furtherOpen",
                Stream.concat(FURTHER.stream(), Stream.of(Facet.PLACES))
                        .anyMatch(facet -> query.filter(facet).isPresent()));
        data.put("free", free(reader, page));
        data.put("orders", orders(reader, query));
        data.put("results", results(reader, surface, page));
        return components.render("Profile.directory", data);
    }

    private List<Map<String, Object>> filters(Reader reader, DirectoryPage page, List<Facet> facets) {
        return facets.stream()
                .map(facet -> Map.<String, Object>of(
                        "name", facet.parameter(),
                        "label", words.text(reader, "profile.filters." + facet.parameter()),
                        "any", words.text(reader, "profile.filters." + facet.parameter() + ".any"),
                        "groups", groups(reader, page, facet)))
                .toList();
    }

    /** What there is to choose from, and what has been chosen even if nobody has it: a filter is never out of sight. */
    private List<Map<String, Object>> groups(Reader reader, DirectoryPage page, Facet facet) {
        if (facet == Facet.TOPIC) {
            return topics(reader, page);
        }
        List<FacetCount> choices = new ArrayList<>(
                reader.inAlphabet(page.counts(facet), choice -> name(reader, page, facet, choice.value())));
        page.query()
                .filter(facet)
                .filter(chosen ->
                        choices.stream().noneMatch(choice -> choice.key().equals(facet.key(chosen))))
                .ifPresent(chosen -> choices.add(new FacetCount(facet, chosen, 0)));
        return List.of(group(
                "", choices.stream().map(choice -> option(reader, page, choice)).toList()));
    }

    private List<Map<String, Object>> topics(Reader reader, DirectoryPage page) {
        Map<Category, List<Topic>> byCategory = page.topics().stream()
                .collect(Collectors.groupingBy(
                        Topic::category, () -> new EnumMap<>(Category.class), Collectors.toList()));
        return byCategory.entrySet().stream()
                .map(category -> group(
                        words.text(reader, category.getKey().nameKey()),
                        category.getValue().stream()
                                .map(topic -> option(
                                        reader,
                                        page,
                                        new FacetCount(Facet.TOPIC, Integer.toString(topic.id()), topic.offers())))
                                .toList()))
                .toList();
    }

    private static Map<String, Object> group(String label, List<Map<String, Object>> options) {
        return Map.of("label", label, "options", options);
    }

    private Map<String, Object> option(Reader reader, DirectoryPage page, FacetCount choice) {
        Optional<String> chosen = page.query().filter(choice.facet()).map(choice.facet()::key);
        return Map.of(
                "value", choice.value(),
                "text", name(reader, page, choice.facet(), choice.value()),
                "mentors", number(reader, choice.mentors()),
                "selected", chosen.equals(Optional.of(choice.key())));
    }

    private Map<String, Object> free(Reader reader, DirectoryPage page) {
        int mentors =
                page.counts(Facet.PLACES).stream().mapToInt(FacetCount::mentors).sum();
        return option(reader, page, new FacetCount(Facet.PLACES, Facet.FREE, mentors));
    }

    private List<Map<String, Object>> orders(Reader reader, DirectoryQuery query) {
        return Stream.of(Order.values())
                .map(order -> Map.<String, Object>of(
                        "value", order.slug(),
                        "text", words.text(reader, "profile.order." + order.slug()),
                        "selected", order == query.order()))
                .toList();
    }

    /** What a value is called. */
    private String name(Reader reader, DirectoryPage page, Facet facet, String value) {
        return switch (facet) {
            case TOPIC ->
                page.topics().stream()
                        .filter(topic -> Integer.toString(topic.id()).equals(value))
                        .map(Topic::name)
                        .findFirst()
                        .orElseGet(() -> words.text(reader, "profile.filters.topic.gone"));
            case CATEGORY ->
                Category.ofSlug(value)
                        .map(category -> words.text(reader, category.nameKey()))
                        .orElse(value);
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(reader.locale());
            case FORMAT -> words.text(reader, "profile.filters.format." + value);
            case PLACES -> words.text(reader, "profile.filters.places");
            default -> value;
        };
    }

    /** One page of the directory, as {@code ReverseMentoring.Profile.results} takes it, here and in the browser. */
    Map<String, Object> results(Reader reader, Surface surface, DirectoryPage page) {
        DirectoryQuery query = page.query();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("interactive", surface.interactive());
        data.put("summary", summary(reader, page));
        data.put("chips", chips(reader, surface, page));
        data.put("clearUrl", surface.action("find"));
        data.put("suggestions", suggestions(reader, surface, page));
        data.put(
                "people",
                page.entries().stream()
                        .map(entry -> card(reader, surface, entry))
                        .toList());
        data.put("empty", nobody(reader, surface, page));
        page.previous().ifPresent(place -> data.put("previous", DirectoryParameters.address(surface, query.at(place))));
        page.next().ifPresent(place -> data.put("next", DirectoryParameters.address(surface, query.at(place))));
        return data;
    }

    private String summary(Reader reader, DirectoryPage page) {
        int shown = page.entries().size();
        boolean all = page.previous().isEmpty() && page.next().isEmpty();
        if (all) {
            return shown == 1
                    ? words.text(reader, "profile.directory.shown.one")
                    : words.text(reader, "profile.directory.shown.many", number(reader, shown));
        }
        return page.total().isPresent()
                ? words.text(
                        reader,
                        "profile.directory.shown.of",
                        number(reader, shown),
                        number(reader, page.total().getAsInt()))
                : words.text(reader, "profile.directory.shown.page", number(reader, shown));
    }

    /** Each filter with the address of the directory without it. */
    private List<Map<String, Object>> chips(Reader reader, Surface surface, DirectoryPage page) {
        DirectoryQuery query = page.query();
        List<Map<String, Object>> chips = new ArrayList<>();
        if (!query.search().isEmpty()) {
            chips.add(chip(
                    surface, words.text(reader, "profile.filters.search.chip", query.search()), query.searching("")));
        }
        query.filters()
                .forEach((facet, value) -> chips.add(chip(
                        surface,
                        facet == Facet.PLACES
                                ? name(reader, page, facet, value)
                                : words.text(
                                        reader,
                                        "profile.filters.chip",
                                        words.text(reader, "profile.filters." + facet.parameter()),
                                        name(reader, page, facet, value)),
                        query.without(facet))));
        return chips;
    }

    private static Map<String, Object> chip(Surface surface, String label, DirectoryQuery without) {
        return Map.of("label", label, "href", DirectoryParameters.address(surface, without));
    }

    private List<Map<String, Object>> suggestions(Reader reader, Surface surface, DirectoryPage page) {
        return page.suggestions().stream()
                .map(found -> Map.<String, Object>of(
                        "facet",
                                words.text(
                                        reader,
                                        "profile.filters." + found.facet().parameter()),
                        "name", name(reader, page, found.facet(), found.value()),
                        "mentors", words.counted(reader, "profile.directory.mentors", found.mentors()),
                        "href",
                                DirectoryParameters.address(
                                        surface, page.query().searching("").with(found.facet(), found.value()))))
                .toList();
    }

    private Map<String, Object> nobody(Reader reader, Surface surface, DirectoryPage page) {
        if (reader.person().isEmpty()) {
            return profiles.empty(reader, "profile.directory.anonymous", List.of());
        }
        if (page.query().narrows()) {
            return Map.of(
                    "title", nobodyTitle(reader, page),
                    "text", words.text(reader, "profile.directory.nobody.text"),
                    "steps", waysOut(reader, surface, page));
        }
        return profiles.empty(
                reader,
                "profile.directory.empty",
                page.topics().isEmpty() && reader.administrator()
                        ? List.of(profiles.link(reader, surface.action("admin"), "profile.directory.empty.begin"))
                        : List.of(
                                profiles.link(reader, surface.action("my-profile"), "profile.directory.empty.offer")));
    }

    private String nobodyTitle(Reader reader, DirectoryPage page) {
        DirectoryQuery query = page.query();
        Optional<String> topic = query.filter(Facet.TOPIC).map(value -> name(reader, page, Facet.TOPIC, value));
        if (topic.isPresent() && query.search().isEmpty() && query.filters().size() == 1) {
            return words.text(reader, "profile.directory.nobody.topic", topic.get());
        }
        Optional<String> site = query.filter(Facet.SITE);
        if (topic.isPresent()
                && site.isPresent()
                && query.search().isEmpty()
                && query.filters().size() == 2) {
            return words.text(reader, "profile.directory.nobody.topic-and-site", topic.get(), site.get());
        }
        return query.filters().isEmpty()
                ? words.text(reader, "profile.directory.nobody.search", query.search())
                : words.text(reader, "profile.directory.nobody.title");
    }

    private List<Map<String, Object>> waysOut(Reader reader, Surface surface, DirectoryPage page) {
        DirectoryQuery query = page.query();
        List<Map<String, Object>> steps = new ArrayList<>();
        List<Map<String, Object>> chips = chips(reader, surface, page);
        if (chips.size() > 1) {
            chips.stream()
                    .limit(MOST_WAYS_OUT)
                    .map(chip -> Map.<String, Object>of(
                            "href",
                            chip.get("href"),
                            "label",
                            words.text(reader, "profile.directory.nobody.without", (String) chip.get("label"))))
                    .forEach(steps::add);
        }
        steps.add(profiles.link(reader, surface.action("find"), "profile.directory.nobody.everyone"));
        if (query.filter(Facet.TOPIC).isPresent()) {
            steps.add(profiles.link(reader, surface.action("my-profile"), "profile.directory.nobody.wish"));
        } else if (!query.search().isEmpty()) {
            steps.add(profiles.link(reader, surface.action("topic-propose"), "profile.directory.nobody.propose"));
        }
        return steps;
    }

    private Map<String, Object> card(Reader reader, Surface surface, DirectoryEntry entry) {
        Map<String, Object> card =
                ProfileComponents.identity(surface, entry.account(), entry.department(), entry.site());
        card.put("offers", profiles.interests(reader, surface, "offer", entry.offers()));
        card.put("facts", profiles.inOneLine(reader, entry.languages(), entry.format(), entry.capacity()));
        return card;
    }

    private static String number(Reader reader, int number) {
        return NumberFormat.getIntegerInstance(reader.locale()).format(number);
    }
}
