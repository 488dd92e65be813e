package org.reversementoring.host.site;

import com.atlassian.confluence.security.Permission;
import com.atlassian.sal.api.user.UserKey;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.reversementoring.host.render.Html;
import org.reversementoring.host.render.PageContext;
import org.reversementoring.host.render.StorageRenderer;
import org.reversementoring.host.wiki.Account;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.Subject;
import org.reversementoring.host.wiki.Wiki;
import org.reversementoring.host.wiki.WikiSpace;

/** What people read: dashboard, pages with their history, search, profiles. Nothing is shown without permission. */
final class Reading {
    private final Wiki wiki;
    private final StorageRenderer renderer;
    private final InstalledApp app;

    Reading(Wiki wiki, StorageRenderer renderer, InstalledApp app) {
        this.wiki = wiki;
        this.renderer = renderer;
        this.app = app;
    }

    void dashboard(Call call) throws IOException {
        List<Entry> spaces = wiki.permissions().spaces(call.readerOrNull(), Permission.VIEW).stream()
                .map(space -> new Entry(space.name(), "/display/" + space.key(), space.description()))
                .toList();
        List<Entry> recent = permitted(call, wiki.contents().recent())
                .limit(12)
                .map(content -> entry(call, content))
                .toList();
        call.show("dashboard", "Home", Map.of("spaces", spaces, "recent", recent));
    }

    /** {@code /display/KEY} or {@code /display/KEY/Title}, of a page or else of a blog post. */
    void display(Call call) throws IOException {
        WikiSpace space = wiki.spaces()
                .byKey(call.part(1))
                .filter(s -> wiki.permissions().mayInSpace(call.readerOrNull(), Permission.VIEW, s.key()))
                .orElseThrow(Call.Refusal::notFound);
        if (call.part(2).equals("blog")) {
            blog(call, space);
            return;
        }
        Optional<Content> page = call.part(2).isEmpty()
                ? space.homePage().stream()
                        .mapToObj(id -> wiki.contents().byId(id))
                        .flatMap(Optional::stream)
                        .findFirst()
                : wiki.contents()
                        .byTitle(space.key(), Content.Kind.PAGE, call.part(2).replace('+', ' '))
                        .or(() -> wiki.contents()
                                .byTitle(
                                        space.key(),
                                        Content.Kind.BLOG,
                                        call.part(2).replace('+', ' ')));
        if (page.isEmpty() && call.part(2).isEmpty()) {
            blog(call, space);
            return;
        }
        view(call, page.orElseThrow(Call.Refusal::notFound));
    }

    /** {@code /pages/ID}, with {@code ?export=pdf|word} for a plain document. */
    void page(Call call) throws IOException {
        view(call, permitted(call, Permission.VIEW));
    }

    void history(Call call) throws IOException {
        Content content = permitted(call, Permission.VIEW);
        List<Content.Version> versions = wiki.contents().versions(content.id());
        Map<String, Object> model = new HashMap<>(frame(call, content));
        String wanted = call.text("version");
        Optional<Content.Version> shown = versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(wanted))
                .findFirst();
        model.put("shown", shown.map(Content.Version::number).orElse(0));
        model.put(
                "oldHtml",
                shown.map(v -> html(content.rewritten(v.title(), v.body()), "display"))
                        .orElse(""));
        model.put(
                "versions",
                versions.stream()
                        .map(version -> new Entry(
                                "Version " + version.number(),
                                "/history/" + content.id() + "?version=" + version.number(),
                                changed(call, version.modifier(), version.modified())))
                        .toList());
        model.put("current", changed(call, content.modifier(), content.modified()));
        call.show("history", "History of " + content.title(), model);
    }

    void search(Call call) throws IOException {
        String words = call.text("q");
        List<Entry> found = words.isEmpty()
                ? List.of()
                : permitted(call, wiki.contents().search(words))
                        .limit(50)
                        .map(content -> entry(call, content))
                        .toList();
        call.show("search", "Search", Map.of("words", words, "found", found));
    }

    /** {@code /label/NAME}: what carries the label. */
    void label(Call call) throws IOException {
        String label = call.part(1);
        List<Entry> found = permitted(call, wiki.contents().labelled(label))
                .map(content -> entry(call, content))
                .toList();
        call.show("label", "Label " + label, Map.of("label", label, "found", found));
    }

    void profile(Call call) throws IOException {
        if (call.reader().isEmpty()) {
            throw Call.Refusal.notPermitted();
        }
        Account person = wiki.accounts().byName(call.part(1)).orElseThrow(Call.Refusal::notFound);
        call.show(
                "profile",
                person.fullName(),
                Map.of(
                        "person", person,
                        "language", person.locale().getDisplayLanguage(Locale.ENGLISH),
                        "groups", wiki.accounts().groupsOf(person.key()),
                        "tabs", app.links("system.profile", Map.of("targetUser", person.username()))));
    }

    /** {@code /attachments/ID/NAME}, and {@code /download/attachments/ID/NAME} as in Confluence. @param at where the number is */
    void attachment(Call call, int at) throws IOException {
        Content content = permitted(call, at, Permission.VIEW);
        Content.Attachment attachment = wiki.contents().attachments(content.id()).stream()
                .filter(a -> a.fileName().equals(call.part(at + 1)))
                .findFirst()
                .orElseThrow(Call.Refusal::notFound);
        byte[] bytes =
                wiki.contents().bytes(content.id(), attachment.fileName()).orElseThrow();
        call.download(attachment.fileName(), attachment.mediaType(), bytes);
    }

    /** The content whose id is the second part of the path, if the reader may do so much with it. */
    Content permitted(Call call, Permission permission) {
        return permitted(call, 1, permission);
    }

    private Content permitted(Call call, int at, Permission permission) {
        Content content = wiki.contents()
                .byId(call.id(at))
                .filter(c -> wiki.permissions().may(call.readerOrNull(), Permission.VIEW, c))
                .orElseThrow(Call.Refusal::notFound);
        if (!wiki.permissions().may(call.readerOrNull(), permission, content)) {
            throw Call.Refusal.notPermitted();
        }
        return content;
    }

    /** What surrounds a page: its space, the way to it and the tree. */
    Map<String, Object> frame(Call call, Content content) {
        WikiSpace space = wiki.spaces().byKey(content.spaceKey()).orElseThrow();
        Map<String, Object> model = frame(call, space, content.id());
        model.put("content", content);
        model.put("isPage", content.kind() == Content.Kind.PAGE);
        model.put("ancestors", wiki.contents().ancestors(content));
        return model;
    }

    Map<String, Object> frame(Call call, WikiSpace space, long current) {
        List<Content> pages = permitted(call, wiki.contents().inSpace(space.key(), Content.Kind.PAGE))
                .toList();
        Set<Long> shown = pages.stream().map(Content::id).collect(Collectors.toSet());
        List<Content> tops = pages.stream()
                .filter(page ->
                        page.parent().isEmpty() || !shown.contains(page.parent().getAsLong()))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("space", space);
        model.put("treeHtml", tree(call, pages, tops, current));
        model.put("mayAdd", wiki.permissions().mayInSpace(call.readerOrNull(), Permission.EDIT, space.key()));
        return model;
    }

    String html(Content content, String outputType) {
        PageContext context = new PageContext(
                content.id() == 0 ? null : wiki.detached().page(content), content.spaceKey(), outputType);
        return renderer.render(content.body(), context);
    }

    private void view(Call call, Content content) throws IOException {
        if (!wiki.permissions().may(call.readerOrNull(), Permission.VIEW, content)) {
            throw Call.Refusal.notFound();
        }
        String export = call.text("export");
        if (export.equals("pdf") || export.equals("word")) {
            export(call, content, export);
            return;
        }
        Map<String, Object> model = frame(call, content);
        model.put("bodyHtml", html(content, "display"));
        model.put("created", person(content.creator()));
        model.put("changed", changed(call, content.modifier(), content.modified()));
        model.put("labels", wiki.contents().labels(content.id()));
        model.put("attachments", wiki.contents().attachments(content.id()));
        model.put("restricted", restricted(content));
        model.put("mayEdit", wiki.permissions().may(call.readerOrNull(), Permission.EDIT, content));
        call.show("page", content.title(), model);
    }

    /** A document that stands alone: what a macro brings for screens only has no place in it. */
    private void export(Call call, Content content, String outputType) throws IOException {
        Document document = Jsoup.parse("<h1>" + Html.escape(content.title()) + "</h1>" + html(content, outputType));
        document.select("script, link, style").remove();
        document.title(content.title());
        document.attr(
                "lang",
                call.reader().map(Account::locale).orElse(Locale.ENGLISH).toLanguageTag());
        call.send(200, "text/html", document.outerHtml());
    }

    private void blog(Call call, WikiSpace space) throws IOException {
        Map<String, Object> model = frame(call, space, 0);
        model.put(
                "posts",
                permitted(call, wiki.contents().inSpace(space.key(), Content.Kind.BLOG))
                        .map(post -> entry(call, post))
                        .toList());
        call.show("blog", "Blog of " + space.name(), model);
    }

    private boolean restricted(Content content) {
        return wiki.contents().ancestors(content).stream().anyMatch(page -> !wiki.contents()
                        .restrictions(page.id(), Permission.VIEW)
                        .isEmpty())
                || !wiki.contents().restrictions(content.id(), Permission.VIEW).isEmpty()
                || !wiki.contents().restrictions(content.id(), Permission.EDIT).isEmpty();
    }

    private Stream<Content> permitted(Call call, List<Content> contents) {
        return contents.stream()
                .filter(content -> wiki.permissions().may(call.readerOrNull(), Permission.VIEW, content));
    }

    private String tree(Call call, List<Content> pages, List<Content> level, long current) {
        if (level.isEmpty()) {
            return "";
        }
        return level.stream()
                .map(page -> "<li>" + call.fragment("tree-entry", Map.of("page", page, "current", page.id() == current))
                        + tree(call, pages, below(pages, page), current) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static List<Content> below(List<Content> pages, Content page) {
        return pages.stream()
                .filter(child -> child.parent().isPresent() && child.parent().getAsLong() == page.id())
                .toList();
    }

    private Entry entry(Call call, Content content) {
        String space =
                wiki.spaces().byKey(content.spaceKey()).map(WikiSpace::name).orElse("");
        return new Entry(
                content.title(),
                "/pages/" + content.id(),
                space + " · " + changed(call, content.modifier(), content.modified()));
    }

    private String changed(Call call, Optional<UserKey> person, Instant at) {
        return person(person) + ", " + when(call, at);
    }

    private String person(Optional<UserKey> key) {
        return key.flatMap(wiki.accounts()::byKey).map(Account::fullName).orElse("a former user");
    }

    String when(Call call, Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.UK)
                .withZone(call.reader().map(Account::zone).orElse(ZoneOffset.UTC))
                .format(instant);
    }

    /** Who a restriction or a permission names, in words. */
    String words(Subject subject) {
        return switch (subject.kind()) {
            case ANYONE -> "anyone";
            case GROUP -> "group:" + subject.name();
            case PERSON ->
                wiki.accounts()
                        .byKey(new UserKey(subject.name()))
                        .map(Account::username)
                        .orElse("");
        };
    }
}
