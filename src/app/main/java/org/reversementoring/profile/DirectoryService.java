package org.reversementoring.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

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
        List<Topic> allTopics = reader.inAlphabet(topics.all(), Topic::name);
        if (reader.person().isEmpty()) {
            return new DirectoryPage(List.of(), Optional.empty(), Optional.empty(), allTopics, List.of());
        }
        List<Department> withMentors = reader.inAlphabet(
                departments.all().stream()
                        .filter(department -> department.mentors() > 0)
                        .toList(),
                Department::name);
        Directory.Slice slice = directory.page(
                current(query.topicId(), allTopics), query.department(), query.position(), query.pageSize());
        Map<PersonKey, Account> known =
                accounts.byKeys(slice.mentors().stream().map(Mentor::person).toList());
        List<DirectoryEntry> entries = slice.mentors().stream()
                .filter(mentor -> known.containsKey(mentor.person()))
                .map(mentor -> entry(known.get(mentor.person()), mentor, allTopics))
                .toList();
        return new DirectoryPage(entries, slice.previous(), slice.next(), allTopics, withMentors);
    }

    /** Addresses keep the number of a topic that has been merged: its mentors are those of the one it went into. */
    private OptionalInt current(OptionalInt topicId, List<Topic> allTopics) {
        boolean elsewhere =
                topicId.isPresent() && allTopics.stream().noneMatch(topic -> topic.id() == topicId.getAsInt());
        return elsewhere
                ? OptionalInt.of(topics.byId(topicId.getAsInt()).map(Topic::id).orElse(topicId.getAsInt()))
                : topicId;
    }

    private static DirectoryEntry entry(Account account, Mentor mentor, List<Topic> topics) {
        return new DirectoryEntry(
                account, mentor.department(), mentor.site(), ProfileView.offers(mentor.offers(), topics));
    }
}
