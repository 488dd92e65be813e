package org.reversementoring.host.site;

import java.util.List;
import java.util.Map;

/** What the stand-in's pages show of the app that is installed. */
public interface InstalledApp {

    String name();

    String version();

    /**
     * The web-items of a section in order of weight, labelled in the current reader's language; their addresses begin
     * with the context path.
     *
     * @param context the names of the users that expressions in a link may mean, such as {@code targetUser}
     */
    List<Link> links(String section, Map<String, Object> context);

    List<Module> modules();

    List<Job> jobs();

    /** Runs the job now, on this thread, and says how it ended. */
    String run(String jobKey);

    /** A web-item. */
    record Link(String key, String label, String address) {}

    /** A module of the descriptor, of a type such as {@code xhtml-macro}. */
    record Module(String key, String type, String name, boolean enabled) {}

    /** A scheduled job with its schedule in words or as a cron expression. */
    record Job(String key, String name, String schedule) {}
}
