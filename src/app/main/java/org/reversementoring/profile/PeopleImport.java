package org.reversementoring.profile;

import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.Refused;

/**
 * Compares a file of people with what is kept, and brings what is kept up to the file. Takes the file in batches: what it
 * holds in memory is a few words for each person of the file, never their profiles.
 */
public class PeopleImport {
    private final Profiles profiles;
    private final Facets facets;
    private final Topics topics;
    private final Accounts accounts;

    public PeopleImport(Profiles profiles, Facets facets, Topics topics, Accounts accounts) {
        this.profiles = profiles;
        this.facets = facets;
        this.topics = topics;
        this.accounts = accounts;
    }

    /** What the file would do; writes nothing. */
    ImportPlan plan(Reader file) {
        return walk(file, changes -> {});
    }

    /**
     * Writes batch by batch, hence inside a transaction only.
     *
     * @throws Refused if anything in the file turns out wrong, or if somebody changes the same people meanwhile
     */
    ImportResult apply(Reader file) {
        Recount recount = new Recount(Findable.categories(topics.all()));
        ImportPlan plan = walk(file, changes -> {
            put(changes.stream().map(ImportWalk.Change::after).toList());
            changes.forEach(change -> recount.changed(change.before(), change.after()));
        });
        if (!plan.isGood()) {
            throw Refused.because("", "import.file.wrong");
        }
        recount.perform(topics, profiles, facets);
        return new ImportResult(plan.added(), plan.changed(), plan.unchanged());
    }

    private void put(List<Profile> changed) {
        try {
            profiles.put(changed);
        } catch (Refused outdated) {
            throw Refused.because("", "import.file.overtaken");
        }
    }

    private ImportPlan walk(Reader file, Consumer<List<ImportWalk.Change>> sink) {
        return new ImportWalk(profiles, accounts, topics.allDetails(), sink).through(file);
    }
}
