package org.reversementoring.profile;

import java.io.Reader;
import java.util.function.Supplier;
import org.reversementoring.catalog.Topics;

/** Compares a file of people with what is kept, and brings what is kept up to the file. */
public class PeopleImport {
    private final Profiles profiles;
    private final Departments departments;
    private final Topics topics;
    private final Accounts accounts;

    public PeopleImport(Profiles profiles, Departments departments, Topics topics, Accounts accounts) {
        this.profiles = profiles;
        this.departments = departments;
        this.topics = topics;
        this.accounts = accounts;
    }

    ImportPlan plan(Supplier<Reader> file) {
        throw new UnsupportedOperationException();
    }

    ImportResult apply(Supplier<Reader> file) {
        throw new UnsupportedOperationException();
    }
}
