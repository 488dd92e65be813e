package org.reversementoring.host.plugin;

import com.atlassian.scheduler.JobRunnerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.host.plugin.Descriptor.WebItem;
import org.reversementoring.host.site.InstalledApp;

/** What the site's own pages show of the app. Its web-items stand for Confluence's without conditions and contexts. */
final class AppOverview implements InstalledApp {
    /**
     * The one expression of Velocity that a link may have here. Confluence's own web-items of the section write the
     * user's name in this way.
     */
    private static final Pattern PLACE = Pattern.compile("\\$generalUtil\\.urlEncode\\(\\$(\\w+)\\.name\\)");

    private final App app;
    private final String contextPath;

    AppOverview(App app, String contextPath) {
        this.app = app;
        this.contextPath = contextPath;
    }

    @Override
    public String name() {
        return app.descriptor().name();
    }

    @Override
    public String version() {
        return app.bundle().getVersion().toString();
    }

    @Override
    public List<Link> links(String section, Map<String, Object> context) {
        return app.descriptor().webItems().stream()
                .filter(item -> item.section().equals(section))
                .sorted(Comparator.comparingInt(WebItem::weight))
                .map(item -> new Link(
                        item.key(), app.texts().text(item.labelKey()), contextPath + filled(item.link(), context)))
                .toList();
    }

    @Override
    public List<Module> modules() {
        return app.descriptor().modules().stream()
                .map(module -> new Module(module.key(), module.type(), module.name(), true))
                .toList();
    }

    @Override
    public List<Job> jobs() {
        return app.jobs().all().stream()
                .map(job -> new Job(
                        job.key(),
                        job.name(),
                        job.cron()
                                .or(() -> job.repeatMillis().map(pause -> "every " + pause / 1000 + " seconds"))
                                .orElseThrow()))
                .toList();
    }

    @Override
    public String run(String jobKey) {
        JobRunnerResponse response = app.jobs().run(jobKey);
        return Optional.ofNullable(response.getMessage())
                .map(message -> response.getRunOutcome() + ": " + message)
                .orElse(response.getRunOutcome().toString());
    }

    private static String filled(String link, Map<String, Object> context) {
        Matcher place = PLACE.matcher(link);
        return place.replaceAll(match -> Matcher.quoteReplacement(
                URLEncoder.encode(String.valueOf(context.getOrDefault(match.group(1), "")), StandardCharsets.UTF_8)));
    }
}
