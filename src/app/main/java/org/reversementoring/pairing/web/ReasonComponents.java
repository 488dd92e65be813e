package org.reversementoring.pairing.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.matching.CommonTopic;
import org.reversementoring.matching.Criterion;
import org.reversementoring.matching.LeftOut;
import org.reversementoring.pairing.Part;
import org.reversementoring.programme.Reader;
import org.reversementoring.round.LeftOutView;
import org.reversementoring.round.PairExplanation;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Says to those concerned why they fit, why a round has brought them together, and why it has left them out. */
public final class ReasonComponents {
    private final Words words;

    public ReasonComponents(Words words) {
        this.words = words;
    }

    /** What speaks for somebody. @param part as what the reader takes part */
    List<String> why(Reader reader, Part part, List<Topic> learnt, List<Topic> returned, List<Criterion> speaksFor) {
        String key = "pairing.suggestions." + MovePairing.name(part);
        List<String> why = new ArrayList<>();
        if (!learnt.isEmpty()) {
            why.add(words.text(reader, key + ".learnt", topics(learnt)));
        }
        if (!returned.isEmpty()) {
            why.add(words.text(reader, key + ".returned", topics(returned)));
        }
        if (!speaksFor.isEmpty()) {
            why.add(words.text(
                    reader,
                    "pairing.suggestions.also",
                    speaksFor.stream()
                            .map(criterion -> words.text(reader, criterion.textKey() + ".label"))
                            .collect(Collectors.joining(", "))));
        }
        return why;
    }

    private static String topics(List<Topic> topics) {
        return topics.stream().map(Topic::name).collect(Collectors.joining(", "));
    }

    /**
     * Why a round has brought the reader and their partner together, and what they could talk about first.
     *
     * @param part as what the reader takes part
     */
    Map<String, Object> data(Reader reader, Surface surface, Part part, PairExplanation known) {
        return Map.of(
                "why",
                        why(
                                reader,
                                part,
                                known.beginWith(),
                                known.inReturn(),
                                known.told().speaksFor()),
                "begin",
                        Stream.concat(
                                        first(
                                                reader,
                                                surface,
                                                known.beginWith(),
                                                known.told().topics()),
                                        first(
                                                reader,
                                                surface,
                                                known.inReturn(),
                                                known.told().returned()))
                                .toList());
    }

    private Stream<Map<String, Object>> first(
            Reader reader, Surface surface, List<Topic> named, List<CommonTopic> common) {
        return named.stream().limit(1).flatMap(topic -> common.stream()
                .filter(one -> one.topicId() == topic.id())
                .map(one -> Map.of(
                        "href", surface.action("topic", "topicId", Integer.toString(topic.id())),
                        "text",
                                words.text(
                                        reader,
                                        "round.pair.begin.topic",
                                        topic.name(),
                                        Integer.toString(one.offered()),
                                        Integer.toString(one.wished())))));
    }

    /** Why a round has left the reader out, and what would help. */
    Map<String, Object> leftOut(Reader reader, String programme, LeftOutView view) {
        LeftOut leftOut = view.leftOut();
        return Map.of(
                "what",
                words.text(reader, leftOut.asMentor() ? "pairing.left.mentor" : "pairing.left.mentee", programme),
                "why",
                cause(reader, leftOut.cause()),
                "help",
                help(reader, view));
    }

    private String cause(Reader reader, LeftOut.Cause cause) {
        if (cause instanceof LeftOut.Cause.RuledOut ruled) {
            return words.text(
                    reader,
                    "pairing.left.why.rule",
                    words.text(reader, ruled.rule().textKey() + ".label"));
        } else if (cause instanceof LeftOut.Cause.Shortage shortage) {
            return shortage.possible() == 1
                    ? words.text(reader, "pairing.left.why.shortage-one")
                    : words.text(reader, "pairing.left.why.shortage", number(reader, shortage.possible()));
        }
        return words.text(reader, "pairing.left.why.private");
    }

    private String help(Reader reader, LeftOutView view) {
        return switch (view.answer()) {
            case NOT_ASKED -> words.text(reader, "pairing.left.help.not-asked");
            case ASKED -> words.text(reader, "round.left.help.asked");
            case OUTDATED -> words.text(reader, "round.left.help.outdated");
            case KNOWN ->
                view.leftOut()
                        .change()
                        .map(change -> change(reader, view, change))
                        .orElseGet(() -> words.counted(
                                reader, "round.left.help.none", view.leftOut().attempts()));
        };
    }

    /** With whom one more place would help is told to coordinators alone: nobody is to be pressed by a colleague. */
    private String change(Reader reader, LeftOutView view, LeftOut.Change change) {
        if (change instanceof LeftOut.Change.Topic topic) {
            return words.text(
                    reader,
                    view.leftOut().asMentor() ? "round.left.help.topic.mentor" : "round.left.help.topic.mentee",
                    view.topic().map(Topic::name).orElse(""),
                    Integer.toString(topic.level().value()));
        } else if (change instanceof LeftOut.Change.Setting setting) {
            return words.text(
                    reader,
                    "pairing.left.help.setting",
                    words.text(reader, setting.rule().textKey() + ".label"));
        }
        return words.text(reader, "pairing.left.help.place");
    }

    private static String number(Reader reader, int number) {
        return NumberFormat.getIntegerInstance(reader.locale()).format(number);
    }
}
