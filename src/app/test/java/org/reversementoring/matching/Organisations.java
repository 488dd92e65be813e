package org.reversementoring.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.Profile;

/** Made-up organisations, the same for the same random numbers. */
final class Organisations {
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kolkata", "Asia/Tokyo");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

    private Organisations() {}

    /** Everybody but the first has a manager who came before them, all topics are among so many. */
    static List<Profile> random(Random random, int people, int topics) {
        List<Profile> profiles = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            int senior = Math.max(1, 12 - number);
            Participant person = role(random, "p" + number)
                    .in("department " + random.nextInt(4))
                    .at("site " + random.nextInt(3))
                    .zone(ZONES.get(random.nextInt(ZONES.size())))
                    .speaking(LANGUAGES.get(random.nextInt(3)), LANGUAGES.get(random.nextInt(3)))
                    .ofGrade(Math.max(1, senior - random.nextInt(3)))
                    .since(2000 + random.nextInt(25))
                    .meeting(MeetingFormat.values()[random.nextInt(3)])
                    .places(random.nextInt(4));
            if (number > 0) {
                person.under("p" + random.nextInt(number));
            }
            for (int topic = 1; topic <= topics; topic++) {
                if (random.nextInt(3) == 0) {
                    person.offering(topic, 1 + random.nextInt(5));
                }
                if (random.nextInt(3) == 0) {
                    person.wishing(topic, 1 + random.nextInt(5), Priority.values()[random.nextInt(3)]);
                }
            }
            if (random.nextInt(4) == 0) {
                person.avoiding("p" + random.nextInt(people)).preferring("p" + random.nextInt(people));
            }
            profiles.add(person.profile());
        }
        return profiles;
    }

    private static Participant role(Random random, String name) {
        return switch (random.nextInt(3)) {
            case 0 -> Participant.mentor(name);
            case 1 -> Participant.mentee(name);
            default -> Participant.both(name);
        };
    }
}
