package org.reversementoring.host.site;

import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javax.servlet.http.Part;
import org.reversementoring.host.wiki.Account;
import org.reversementoring.host.wiki.Content;
import org.reversementoring.host.wiki.ReadOnlyMode;
import org.reversementoring.host.wiki.Subject;
import org.reversementoring.host.wiki.Wiki;
import org.reversementoring.host.wiki.WikiSpace;

/** What people write: pages and blog posts in storage format, labels, restrictions, attachments. */
final class Writing {
    private final Wiki wiki;
    private final Reading reading;
    private final Blueprints blueprints;

    Writing(Wiki wiki, Reading reading, Blueprints blueprints) {
        this.wiki = wiki;
        this.reading = reading;
        this.blueprints = blueprints;
    }

    /**
     * {@code /create?space=KEY&parent=ID}: stands for Confluence's dialog "Create", in which a blueprint opens the editor
     * with its text; what is created stands below the page from which one comes.
     */
    void choose(Call call) throws IOException {
        WikiSpace space = space(call);
        Map<String, Object> model = new HashMap<>(reading.frame(call, space, 0));
        model.put("blueprints", blueprints.all());
        model.put("parent", call.text("parent").replaceAll("\\D", ""));
        call.show("create", "Create", model);
    }

    private WikiSpace space(Call call) {
        return wiki.spaces()
                .byKey(call.text("space"))
                .filter(s -> wiki.permissions().mayInSpace(call.readerOrNull(), Permission.EDIT, s.key()))
                .orElseThrow(Call.Refusal::notPermitted);
    }

    /** {@code /pages/new?space=KEY&parent=ID&kind=page|blog&blueprint=KEY}. */
    void create(Call call) throws IOException {
        WikiSpace space = space(call);
        Content.Kind kind = call.text("kind").equals("blog") ? Content.Kind.BLOG : Content.Kind.PAGE;
        OptionalLong parent = kind == Content.Kind.PAGE ? parent(call, space) : OptionalLong.empty();
        Optional<Account> author = call.reader();
        edit(
                call,
                Content.draft(kind, space.key(), call.text("title"), begun(call), parent, author.map(Account::key)),
                reading.frame(call, space, 0));
    }

    private String begun(Call call) {
        return call.posted()
                ? call.text("body")
                : blueprints
                        .named(call.text("blueprint"))
                        .map(Blueprints.Blueprint::storage)
                        .orElse(call.text("body"));
    }

    /** {@code /pages/ID/edit}. */
    void change(Call call) throws IOException {
        Content content = reading.permitted(call, Permission.EDIT);
        edit(
                call,
                call.posted() ? content.rewritten(call.text("title"), call.text("body")) : content,
                reading.frame(call, content));
    }

    /** {@code /pages/ID/labels}, {@code …/restrictions}, {@code …/attachments} and {@code …/remove}. */
    void settle(Call call) throws IOException {
        Content content = reading.permitted(call, Permission.EDIT);
        if (!call.posted()) {
            properties(call, content, "");
            return;
        }
        try {
            switch (call.part(2)) {
                case "labels" ->
                    wiki.contents()
                            .label(
                                    content.id(),
                                    Arrays.stream(call.text("labels").split("[\\s,]+"))
                                            .filter(label -> !label.isEmpty())
                                            .toList());
                case "restrictions" -> {
                    wiki.contents().restrict(content.id(), Permission.VIEW, subjects(call.text("view")));
                    wiki.contents().restrict(content.id(), Permission.EDIT, subjects(call.text("edit")));
                }
                case "attachments" -> attach(call.file("file"), content);
                case "remove" -> {
                    wiki.contents().remove(content.id());
                    call.redirect("/display/" + content.spaceKey());
                    return;
                }
                default -> throw Call.Refusal.notFound();
            }
            call.redirect("/pages/" + content.id());
        } catch (ReadOnlyMode | IllegalArgumentException e) {
            properties(call, content, e.getMessage());
        }
    }

    private void properties(Call call, Content content, String message) throws IOException {
        Map<String, Object> model = new HashMap<>(reading.frame(call, content));
        model.put("message", message);
        model.put("labels", String.join(" ", wiki.contents().labels(content.id())));
        model.put("view", words(content, Permission.VIEW));
        model.put("edit", words(content, Permission.EDIT));
        call.show("properties", "Properties of " + content.title(), model);
    }

    /** Shows the form, with a preview or with what stands in the way, until the content can be saved. */
    private void edit(Call call, Content content, Map<String, Object> frame) throws IOException {
        Map<String, Object> model = new HashMap<>(frame);
        model.put("message", "");
        model.put("previewHtml", "");
        if (call.posted()) {
            try {
                if (call.text("do").equals("preview")) {
                    model.put("previewHtml", reading.html(content, "preview"));
                } else {
                    call.redirect("/pages/" + save(call, content).id());
                    return;
                }
            } catch (ReadOnlyMode | IllegalArgumentException e) {
                model.put("message", e.getMessage());
            }
        }
        model.put("content", content);
        model.put("blueprint", call.text("blueprint"));
        model.put("isPage", content.kind() == Content.Kind.PAGE);
        model.put("version", call.posted() ? call.text("version") : String.valueOf(content.version()));
        model.put(
                "parent",
                content.parent().isPresent() ? String.valueOf(content.parent().getAsLong()) : "");
        call.show("edit", content.id() == 0 ? "New " + noun(content) : "Edit " + content.title(), model);
    }

    private Content save(Call call, Content content) {
        if (content.id() == 0) {
            Content added = wiki.contents().add(content);
            blueprints.named(call.text("blueprint")).ifPresent(blueprint -> file(added, blueprint));
            return added;
        }
        if (!call.text("version").equals(String.valueOf(content.version()))) {
            throw new IllegalArgumentException(
                    "Somebody else has changed this meanwhile. Copy your text and start anew.");
        }
        return wiki.contents().addVersion(content, call.reader().map(Account::key));
    }

    /** As Confluence does: a label on the page, and a page in the space that leads to all with that label. */
    private void file(Content added, Blueprints.Blueprint blueprint) {
        wiki.contents().label(added.id(), List.of(blueprint.label()));
        boolean indexed = wiki.contents()
                .byTitle(added.spaceKey(), Content.Kind.PAGE, blueprint.indexTitle())
                .isPresent();
        if (!indexed) {
            wiki.contents()
                    .add(Content.draft(
                            Content.Kind.PAGE,
                            added.spaceKey(),
                            blueprint.indexTitle(),
                            "<p/>",
                            wiki.spaces().byKey(added.spaceKey()).orElseThrow().homePage(),
                            added.creator()));
        }
    }

    private OptionalLong parent(Call call, WikiSpace space) {
        return call.text("parent").matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(call.text("parent")))
                : space.homePage();
    }

    private void attach(Part file, Content content) throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new IllegalArgumentException("Choose a file.");
        }
        String name = Path.of(file.getSubmittedFileName()).getFileName().toString();
        try (InputStream bytes = file.getInputStream()) {
            wiki.contents().attach(content.id(), name, file.getContentType(), bytes.readAllBytes());
        }
    }

    private String words(Content content, Permission permission) {
        return wiki.contents().restrictions(content.id(), permission).stream()
                .map(reading::words)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Reads usernames, and groups written as {@code group:name}. */
    private Set<Subject> subjects(String names) {
        return Arrays.stream(names.split("[\\s,]+"))
                .filter(name -> !name.isEmpty())
                .map(name -> name.startsWith("group:")
                        ? Subject.group(name.substring("group:".length()))
                        : wiki.accounts()
                                .byName(name)
                                .map(account -> Subject.person(account.key()))
                                .orElseThrow(
                                        () -> new IllegalArgumentException("There is no user named " + name + ".")))
                .collect(Collectors.toSet());
    }

    private static String noun(Content content) {
        return content.kind() == Content.Kind.PAGE ? "page" : "blog post";
    }
}
