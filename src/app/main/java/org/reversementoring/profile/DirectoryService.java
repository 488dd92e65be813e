package org.reversementoring.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Text;

/** Finds mentors. */
public class DirectoryService {
    private final Directory directory;
    private final Departments departments;
    private final Topics topics;
    private final Accounts accounts;

    public DirectoryService(Directory directory, Departments departments, Topics topics, Accounts accounts) {
        this.directory = directory;
        this.departments = departments;
        this.topics = topics;
        this.accounts = accounts;
    }

    /** A page of mentors in the order of their names, with what one can choose from. At most six statements. */
    public DirectoryPage page(Reader reader, DirectoryQuery query) {
        List<Topic> allTopics = topics.all();
        if (reader.person().isEmpty()) {
            return new DirectoryPage(List.of(), Optional.empty(), Optional.empty(), allTopics, List.of());
        }
        List<Department> withMentors = departments.all().stream()
                .filter(department -> department.mentors() > 0)
                .toList();
        Directory.Slice slice = slice(query, withMentors);
        Map<PersonKey, Account> known =
                accounts.byKeys(slice.mentors().stream().map(Profile::person).toList());
        List<DirectoryEntry> entries = slice.mentors().stream()
                .flatMap(mentor ->
                        Stream.ofNullable(known.get(mentor.person())).map(account -> entry(account, mentor, allTopics)))
                .toList();
        return new DirectoryPage(entries, slice.previous(), slice.next(), allTopics, withMentors);
    }

    private Directory.Slice slice(DirectoryQuery query, List<Department> withMentors) {
        Optional<String> name = query.department().map(Text::nameKey).filter(key -> !key.isEmpty());
        OptionalInt id = name.isEmpty()
                ? OptionalInt.empty()
                : withMentors.stream()
                        .filter(department -> Text.nameKey(department.name()).equals(name.get()))
                        .mapToInt(Department::id)
                        .findFirst();
        boolean nobodyThere = name.isPresent() && id.isEmpty();
        return nobodyThere
                ? Directory.Slice.EMPTY
                : directory.page(query.topicId(), id, query.position(), query.pageSize());
    }

    private static DirectoryEntry entry(Account account, Profile mentor, List<Topic> topics) {
        return new DirectoryEntry(
                account, mentor.facts().department(), mentor.facts().site(), ProfileView.offers(mentor, topics));
    }
}
