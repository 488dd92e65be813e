package org.reversementoring.pairing.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.matching.CommonTopic;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.LeftOut;
import org.reversementoring.matching.Match;
import org.reversementoring.matching.Rule;
import org.reversementoring.matching.Told;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.People;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.round.KeptLeftOut;
import org.reversementoring.round.LeftOutView;
import org.reversementoring.round.PairExplanation;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

public class ReasonComponentsTest {
    private static final Surface PAGE = new Surface(true, "/wiki");
    private static final Topic VIDEO = new Topic(3, "Short video", Category.SOCIAL_MEDIA, "", 1, 1);
    private static final Topic CHAT = new Topic(4, "Chat groups", Category.SOCIAL_MEDIA, "", 1, 1);
    private static final PersonKey ADA = People.account("ada").key();
    private static final PersonKey BEN = People.account("ben").key();
    private static final Reader READER = Readers.employee("ada");

    private final ReasonComponents components =
            new ReasonComponents(new Words((locale, key, arguments) -> key + List.of(arguments)));

    @Test
    public void the_two_read_what_each_would_learn_and_what_to_talk_about_first_and_no_points() {
        Told told = new Told(
                new Match(ADA, BEN, 700, false),
                List.of(
                        new Told.Points(Criterion.TOPICS, 400, 500),
                        new Told.Points(Criterion.MEETING, 90, 100),
                        new Told.Points(Criterion.DEPARTMENTS, 0, 100)),
                210,
                300,
                false,
                List.of(new CommonTopic(3, 5, 4), new CommonTopic(4, 2, 1)),
                List.of());
        PairExplanation known = new PairExplanation(null, told, null, null, List.of(VIDEO, CHAT), List.of());

        Map<String, Object> data = components.data(READER, PAGE, Part.MENTEE, known);

        assertEquals(
                List.of(
                        "pairing.suggestions.mentee.learnt[Short video, Chat groups]",
                        "pairing.suggestions.also[matching.criterion.meeting.label[]]"),
                data.get("why"));
        assertEquals(
                List.of(Map.of(
                        "href",
                        "/wiki/plugins/reversementoring/topic.action?topicId=3",
                        "text",
                        "round.pair.begin.topic[Short video, 5, 4]")),
                data.get("begin"));
    }

    @Test
    public void whoever_is_left_out_reads_their_own_reason_and_what_they_can_do() {
        Map<String, Object> data = leftOut(
                new LeftOut.Cause.RuledOut(Rule.LANGUAGE),
                Optional.of(new LeftOut.Change.Topic(3, new Level(2))),
                KeptLeftOut.Answer.KNOWN);

        assertEquals("pairing.left.why.rule[matching.rules.language.label[]]", data.get("why"));
        assertEquals("round.left.help.topic.mentee[Short video, 2]", data.get("help"));
    }

    @Test
    public void nobody_is_named_of_whom_one_more_place_would_help() {
        Map<String, Object> data = leftOut(
                new LeftOut.Cause.Shortage(1, 1), Optional.of(new LeftOut.Change.Place(BEN)), KeptLeftOut.Answer.KNOWN);

        assertEquals("pairing.left.why.shortage-one[]", data.get("why"));
        assertEquals("pairing.left.help.place[]", data.get("help"));
        assertFalse(data.toString().contains("ben"));
    }

    @Test
    public void what_nobody_has_looked_for_is_said_to_be_unknown() {
        assertEquals(
                "pairing.left.help.not-asked[]",
                leftOut(new LeftOut.Cause.PrivateRule(), Optional.empty(), KeptLeftOut.Answer.NOT_ASKED)
                        .get("help"));
    }

    private Map<String, Object> leftOut(
            LeftOut.Cause cause, Optional<LeftOut.Change> change, KeptLeftOut.Answer answer) {
        return components.leftOut(
                READER,
                "Spring",
                new LeftOutView(
                        1,
                        Optional.of(People.account("ada")),
                        new LeftOut(ADA, false, cause, change, 3),
                        answer,
                        Optional.of(People.account("ben")),
                        Optional.of(VIDEO),
                        false));
    }
}
