package org.reversementoring.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Role;
import org.reversementoring.profile.Standing;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.store.Site;

/** A programme and its people: {@code cast.mentor("ada", 4).mentee("boss", 3)}. All of them are about one topic. */
public final class Cast {
    public final Programme programme;
    public final int topicId;
    private final int otherTopicId;
    private final Site site;

    public Cast(Site site) {
        this.site = site;
        programme = site.programmes.add(
                "Pioneers", "", "PIO", People.account("admin").key(), site.clock.instant());
        topicId = site.topic("Generative AI").id();
        otherTopicId = site.topic("Podcasts").id();
    }

    public static PersonKey key(String username) {
        return People.account(username).key();
    }

    /** A junior with one place who offers the topic at a level. */
    public Cast mentor(String username, int level, String... avoided) {
        return mentor(username, level, 1, avoided);
    }

    public Cast mentor(String username, int level, int places, String... avoided) {
        put(List.of(teaching(username, level, places, avoided)));
        return this;
    }

    private Profile teaching(String username, int level, int places, String... avoided) {
        List<Offer> offers = List.of(new Offer(topicId, new Level(level), "I could show you"));
        return profile(username, Role.MENTOR, 2, places, List.of(Locale.ENGLISH), avoided, offers, List.of());
    }

    /** A senior with one place who wishes for the topic at a level. */
    public Cast mentee(String username, int level, String... avoided) {
        put(List.of(learning(username, level, avoided)));
        return this;
    }

    private Profile learning(String username, int level, String... avoided) {
        List<Wish> wishes = List.of(new Wish(topicId, new Level(level), "Show me", Priority.SOON));
        return profile(username, Role.MENTEE, 9, 1, List.of(Locale.ENGLISH), avoided, List.of(), wishes);
    }

    /** Somebody who offers and wishes for everything there is, in both roles. */
    public Cast everything(String username, int level) {
        List<Offer> offers = new ArrayList<>();
        List<Wish> wishes = new ArrayList<>();
        for (int topic : List.of(topicId, otherTopicId)) {
            offers.add(new Offer(topic, new Level(level), ""));
            wishes.add(new Wish(topic, new Level(level), "", Priority.SOON));
        }
        put(List.of(profile(username, Role.BOTH, 5, 1, List.of(Locale.ENGLISH), new String[0], offers, wishes)));
        return this;
    }

    /** A senior who speaks nobody else's language. */
    public Cast strangerToAll(String username) {
        List<Wish> wishes = List.of(new Wish(topicId, new Level(1), "", Priority.SOON));
        put(List.of(profile(username, Role.MENTEE, 9, 1, List.of(Locale.JAPANESE), new String[0], List.of(), wishes)));
        return this;
    }

    private Profile profile(
            String username,
            Role role,
            int grade,
            int places,
            List<Locale> languages,
            String[] avoided,
            List<Offer> offers,
            List<Wish> wishes) {
        Profile empty = People.somebody(username);
        Set<PersonKey> others = new HashSet<>();
        for (String other : avoided) {
            others.add(key(other));
        }
        int version = site.profiles.of(empty.person()).map(Profile::version).orElse(0);
        return new Profile(
                empty.person(),
                version,
                empty.sortName(),
                new Facts(
                        "", OptionalInt.of(grade), Optional.empty(), Optional.empty(), "", Optional.empty(), languages),
                new Participation(
                        Standing.TAKING_PART,
                        role,
                        places,
                        places,
                        "",
                        "",
                        MeetingFormat.BOTH,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        others,
                        Set.of(programme.id()),
                        Map.of()),
                offers,
                wishes);
    }

    /** So many mentors and mentees with numbers, one for each. */
    public Cast crowd(int pairs) {
        List<Profile> all = new ArrayList<>();
        for (int number = 0; number < pairs; number++) {
            all.add(teaching("mentor" + number, 1 + number % 5, 1));
            all.add(learning("mentee" + number, 1 + number % 5));
        }
        for (int start = 0; start < all.size(); start += Profiles.MOST_AT_ONCE) {
            put(all.subList(start, Math.min(start + Profiles.MOST_AT_ONCE, all.size())));
        }
        return this;
    }

    private void put(List<Profile> some) {
        site.transactions.inOne(() -> site.profiles.put(some));
    }

    /** Changes somebody's standing behind the backs of all services. */
    public void becomes(String username, Standing standing) {
        Profile before = site.profiles.of(key(username)).orElseThrow();
        put(List.of(People.standing(before, standing)));
    }
}
