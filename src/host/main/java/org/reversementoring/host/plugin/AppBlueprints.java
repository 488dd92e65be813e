package org.reversementoring.host.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.host.plugin.Descriptor.BlueprintDeclaration;
import org.reversementoring.host.plugin.resources.AppFiles;
import org.reversementoring.host.render.Html;
import org.reversementoring.host.site.Blueprints;

/**
 * The app's blueprints. Stands for Confluence's create-content plugin; leaves out wizards, contexts, and templates that
 * people have edited. A text or template that is not there, and a value that nobody would fill, stop the loading, where
 * Confluence would show a key, an empty page or nothing.
 */
final class AppBlueprints implements Blueprints {
    private static final Pattern TEXT = Pattern.compile("<at:i18n at:key=\"([^\"]+)\" */>");

    private final List<BlueprintDeclaration> declared;
    private final Texts texts;
    private final AppFiles files;

    AppBlueprints(List<BlueprintDeclaration> declared, Texts texts, AppFiles files) {
        this.declared = declared.stream()
                .sorted(Comparator.comparingInt(BlueprintDeclaration::weight))
                .toList();
        this.texts = texts;
        this.files = files;
        all();
    }

    @Override
    public List<Blueprint> all() {
        return declared.stream()
                .map(blueprint -> new Blueprint(
                        blueprint.key(),
                        said(blueprint.labelKey()),
                        said(blueprint.descriptionKey()),
                        blueprint.label(),
                        said(blueprint.indexTitleKey()),
                        storage(blueprint)))
                .toList();
    }

    @Override
    public Optional<Blueprint> named(String key) {
        return all().stream().filter(blueprint -> blueprint.key().equals(key)).findFirst();
    }

    private String storage(BlueprintDeclaration blueprint) {
        String storage = TEXT.matcher(files.text(blueprint.template()))
                .replaceAll(text -> Matcher.quoteReplacement(Html.escape(said(text.group(1)))));
        if (storage.contains("<at:")) {
            throw new IllegalArgumentException("something in " + blueprint.template() + " that nobody fills");
        }
        return storage;
    }

    private String said(String key) {
        String text = texts.text(key);
        if (text.equals(key)) {
            throw new IllegalArgumentException("a blueprint without a text for " + key);
        }
        return text;
    }
}
