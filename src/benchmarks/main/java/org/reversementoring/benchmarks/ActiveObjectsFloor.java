package org.reversementoring.benchmarks;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.java.ao.Query;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.store.TopicRow;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.Facet;
import org.reversementoring.profile.FacetCount;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.store.EntryRow;
import org.reversementoring.profile.store.FacetRow;
import org.reversementoring.profile.store.OfferRow;
import org.reversementoring.profile.store.PersonRow;
import org.reversementoring.programme.PersonKey;

/** By bare finds of entities: as many as the rows need, nothing between them and the values. */
record ActiveObjectsFloor(ActiveObjects activeObjects) implements Rows {

    @Override
    public Shown directory(DirectoryQuery query, Range range) {
        List<Topic> topics = topics();
        List<FacetCount> counts = new ArrayList<>();
        for (FacetRow row : activeObjects.find(FacetRow.class, Query.select().order("ENTRY_KEY ASC, ID ASC"))) {
            counts.add(new FacetCount(Facet.valueOf(row.getFacetKind()), row.getFacetValue(), row.getMentors()));
        }
        EntryRow[] found = activeObjects.find(
                EntryRow.class,
                Query.select()
                        .where(range.where(""), range.parameters().toArray())
                        .order(range.order(""))
                        .limit(range.most()));
        boolean more = found.length > query.pageSize();
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < Math.min(found.length, query.pageSize()); i++) {
            ids.add(found[i].getPersonId());
        }
        if (range.backwards()) {
            Collections.reverse(ids);
        }
        return new Shown(mentors(ids.toArray(), topics), more, topics, counts);
    }

    @Override
    public Shown catalog() {
        return new Shown(List.of(), false, topics(), List.of());
    }

    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        for (TopicRow row : activeObjects.find(TopicRow.class, Query.select().order("NAME_KEY ASC, ID ASC"))) {
            topics.add(new Topic(
                    row.getID(),
                    row.getTopicName(),
                    Category.valueOf(row.getCategoryName()),
                    row.getDescription(),
                    row.getOffers(),
                    row.getWishes()));
        }
        return topics;
    }

    private List<Mentor> mentors(Object[] ids, List<Topic> topics) {
        Map<Integer, Integer> rankOfTopic = new HashMap<>();
        topics.forEach(topic -> rankOfTopic.put(topic.id(), rankOfTopic.size()));
        Map<Integer, PersonRow> people = new HashMap<>();
        for (PersonRow row : activeObjects.find(PersonRow.class, in("ID", ids.length), ids)) {
            people.put(row.getID(), row);
        }
        Map<Integer, List<Offer>> offers = new HashMap<>();
        for (OfferRow row : activeObjects.find(OfferRow.class, in("PERSON_ID", ids.length), ids)) {
            offers.computeIfAbsent(row.getPersonId(), person -> new ArrayList<>())
                    .add(new Offer(row.getTopicId(), new Level(row.getSkillLevel()), row.getSentence()));
        }
        List<Mentor> mentors = new ArrayList<>();
        for (Object id : ids) {
            PersonRow row = people.get(id);
            List<Offer> own = offers.get(id);
            own.sort(Comparator.comparing(offer -> rankOfTopic.get(offer.topicId())));
            mentors.add(new Mentor(
                    new PersonKey(row.getUserKey()),
                    row.getDepartmentName(),
                    row.getSiteName(),
                    Arrays.stream(row.getLanguages().split("\\|"))
                            .map(Locale::forLanguageTag)
                            .toList(),
                    MeetingFormat.valueOf(row.getFormatKind()),
                    row.getMentorCapacity(),
                    own));
        }
        return mentors;
    }

    private static String in(String column, int values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values, "?")) + ")";
    }
}
