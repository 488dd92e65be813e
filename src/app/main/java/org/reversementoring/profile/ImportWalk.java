package org.reversementoring.profile;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.reversementoring.catalog.TopicDetails;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/** One walk through a file of people, from the first row to the last. */
final class ImportWalk {
    private final Profiles profiles;
    private final Accounts accounts;
    private final Enrolment enrolment;
    private final Consumer<List<Change>> sink;

    private final Problems problems = new Problems();
    private final RowReading reading;
    private final ReportingLines reportingLines = new ReportingLines();
    private final Map<PersonKey, Long> lines = new HashMap<>();
    private final Map<String, Optional<PersonKey>> managers = new HashMap<>();
    private final List<Entry> batch = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    /** @param sink takes what the file changes, a batch at a time and as long as nothing was wrong */
    ImportWalk(
            Profiles profiles,
            Accounts accounts,
            List<TopicDetails> topics,
            Enrolment enrolment,
            Consumer<List<Change>> sink) {
        this.profiles = profiles;
        this.accounts = accounts;
        this.enrolment = enrolment;
        this.sink = sink;
        this.reading = new RowReading(topics, enrolment, problems);
    }

    /** A profile before and after its row; of somebody new, before is the empty profile. */
    record Change(Profile before, Profile after) {}

    private record Entry(PeopleRow row, Account account) {}

    ImportPlan through(Reader file) {
        new PeopleFile(problems).read(file, this::take);
        finishBatch();
        refuseCircles();
        return new ImportPlan(added, changed, unchanged, problems.listed(), problems.count());
    }

    private void take(PeopleRow row) {
        Optional<Account> account = accounts.byUsername(row.username());
        if (row.username().isEmpty()) {
            problems.add(row, PeopleColumn.USERNAME, "form.field.required");
        } else if (account.isEmpty()) {
            problems.add(row, PeopleColumn.USERNAME, "import.username.unknown", row.username());
        } else if (lines.containsKey(account.get().key())) {
            long first = lines.get(account.get().key());
            problems.add(row, PeopleColumn.USERNAME, "import.username.twice", row.username(), first);
        } else {
            lines.put(account.get().key(), row.line());
            batch.add(new Entry(row, account.get()));
            if (batch.size() == Profiles.MOST_AT_ONCE) {
                finishBatch();
            }
        }
    }

    private void finishBatch() {
        if (batch.isEmpty()) {
            return;
        }
        Map<PersonKey, Profile> kept =
                profiles.of(batch.stream().map(entry -> entry.account().key()).toList());
        List<Change> changes = new ArrayList<>();
        for (Entry entry : batch) {
            Profile before = kept.getOrDefault(entry.account().key(), Profile.empty(entry.account()));
            Profile after = after(entry, before);
            reportingLines.add(after.person(), after.facts().manager());
            if (before.version() == 0) {
                added++;
            } else if (after.equals(before)) {
                unchanged++;
                continue;
            } else {
                changed++;
            }
            changes.add(new Change(before, after));
        }
        batch.clear();
        if (problems.count() == 0) {
            sink.accept(changes);
        }
    }

    private Profile after(Entry entry, Profile before) {
        PeopleRow row = entry.row();
        List<Offer> offers = reading.offers(row, before.offers());
        List<Wish> wishes = reading.wishes(row, before.wishes());
        Set<Integer> programmes = reading.programmes(row, before.participation().programmes());
        boolean named = !offers.isEmpty() || !wishes.isEmpty();
        return new Profile(
                before.person(),
                before.version(),
                entry.account().sortName(),
                reading.facts(row, before.facts(), manager(row)),
                named ? enrolment.enrolled(before.participation(), programmes) : before.participation(),
                offers,
                wishes,
                before.taken());
    }

    private Optional<PersonKey> manager(PeopleRow row) {
        String username = row.cell(PeopleColumn.MANAGER).orElse("");
        if (username.isEmpty()) {
            return Optional.empty();
        }
        Optional<PersonKey> manager = managers.computeIfAbsent(
                Text.nameKey(username), key -> accounts.byUsername(username).map(Account::key));
        if (manager.isEmpty()) {
            problems.add(row, PeopleColumn.MANAGER, "import.manager.unknown", username);
        }
        return manager;
    }

    private void refuseCircles() {
        reportingLines.complete(profiles::of);
        Set<PersonKey> circles = reportingLines.circles();
        lines.entrySet().stream()
                .filter(entry -> circles.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .forEach(line -> problems.add(line, PeopleColumn.MANAGER.header(), "import.manager.circle"));
    }
}
