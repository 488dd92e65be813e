package org.reversementoring.story;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;

/**
 * What came of a pairing, on its way to everybody. Whatever happens to it is one of the methods below; each checks who may
 * do it, by {@link Lifecycle}. Nothing is published unless all of its keys have been turned for exactly that text.
 *
 * @param version the number of steps it has taken
 * @param pairingId empty for a story that communications write by hand
 * @param number 1 for the first of its pairing, or of its page if it is written by hand
 * @param pageId of the page on which it is written
 * @param digest of the text for which keys have been turned; empty if none has been
 * @param keys one for each of those whom it is about
 * @param title of the text for which keys have been turned; empty if none has been; so are the quote and the picture
 * @param since when it came to the state it is in
 */
public record Story(
        int id,
        int version,
        int programmeId,
        OptionalInt pairingId,
        int number,
        StoryState state,
        long pageId,
        Variant variant,
        Optional<String> digest,
        List<StoryKey> keys,
        String title,
        String quote,
        String picture,
        Publication publication,
        Instant since) {

    public Story {
        keys = List.copyOf(keys);
        if (digest.isEmpty() && keys.stream().anyMatch(StoryKey::turned)) {
            throw new IllegalArgumentException("A key that is turned for nothing");
        }
    }

    public StoryOrigin origin() {
        return pairingId.isPresent() ? StoryOrigin.PAIRING : StoryOrigin.COMMUNICATIONS;
    }

    /** Whether the person is one of those whom it is about. */
    public boolean concerns(PersonKey person) {
        return keys.stream().anyMatch(key -> key.isOf(person));
    }

    public boolean hasTurned(PersonKey person) {
        return keys.stream().anyMatch(key -> key.isOf(person) && key.turned());
    }

    /** Whether there is a text that waits for the person's yes. */
    public boolean waitsFor(PersonKey person) {
        return state.isOpen() && digest.isPresent() && concerns(person) && !hasTurned(person);
    }

    /**
     * Whether everybody has said yes to its text who must. Of a story without names, those who have gone need not: they
     * are not in it any more.
     *
     * @param gone those who have left the company
     */
    public boolean isUnlocked(Set<PersonKey> gone) {
        boolean byHandOfNobody = keys.isEmpty() && origin() == StoryOrigin.COMMUNICATIONS;
        return digest.isPresent()
                && (byHandOfNobody
                        || keys.stream().anyMatch(StoryKey::turned)
                                && keys.stream().allMatch(key -> key.turned() || isDispensable(key, gone)));
    }

    private boolean isDispensable(StoryKey key, Set<PersonKey> gone) {
        return variant == Variant.ANONYMISED && key.holder().map(gone::contains).orElse(true);
    }

    /** The story with a key for each of these, too: of a circle, somebody may have come since it was begun. */
    Story with(Collection<PersonKey> people) {
        List<StoryKey> more = people.stream()
                .filter(person -> !concerns(person))
                .map(StoryKey::of)
                .toList();
        return more.isEmpty()
                ? this
                : having(
                        version,
                        state,
                        variant,
                        digest,
                        Stream.concat(keys.stream(), more.stream()).toList(),
                        title,
                        quote,
                        picture,
                        publication,
                        since);
    }

    /** What somebody could do with it now. @param reader who, and whether of communications */
    public Set<StoryStep> steps(Mover reader) {
        Set<StoryStep> steps = EnumSet.noneOf(StoryStep.class);
        Stream.of(StoryStep.values())
                .filter(step -> Lifecycle.of(state, step, actors(reader)).isPresent())
                .filter(step -> step != StoryStep.SUBMIT || keys.isEmpty())
                .filter(step -> step != StoryStep.ASK || !keys.isEmpty())
                .filter(step ->
                        step != StoryStep.UNFEATURE || publication.featuredAt().isPresent())
                .forEach(steps::add);
        return steps;
    }

    /** Turns the reader's key for a text. Where keys were turned for another one, these count no more. */
    public StoryMove turn(Mover reader, StoryText text, Instant now) {
        Story before = digest.equals(Optional.of(text.digest())) ? this : locked();
        Story turned = before.having(
                version,
                state,
                variant,
                Optional.of(text.digest()),
                before.keys.stream()
                        .map(key -> reader.is(key) ? new StoryKey(key.holder(), true) : key)
                        .toList(),
                text.title(),
                text.quote(),
                text.picture().orElse(""),
                publication,
                since);
        StoryStep step = turned.isUnlocked(reader.gone()) ? StoryStep.TURN_LAST : StoryStep.TURN;
        return move(reader, step, story -> turned, Optional.of(text), "", now);
    }

    /** A story by hand that names nobody goes to communications as it is. */
    public StoryMove submit(Mover reader, StoryText text, Instant now) {
        if (!keys.isEmpty()) {
            throw notNow();
        }
        return move(reader, StoryStep.SUBMIT, story -> story.reading(text), Optional.of(text), "", now);
    }

    /** Those whom a story by hand names are asked to turn their keys for a text, whatever they have said before. */
    public StoryMove ask(Mover reader, StoryText text, Collection<PersonKey> named, Instant now) {
        List<StoryKey> asked =
                new LinkedHashSet<>(named).stream().map(StoryKey::of).toList();
        return move(reader, StoryStep.ASK, story -> story.reading(text).withKeys(asked), Optional.of(text), "", now);
    }

    public StoryMove turnBack(Mover reader, Instant now) {
        return move(reader, StoryStep.TURN_BACK, Story::locked, Optional.empty(), "", now);
    }

    /** Has names removed, or not. Keys were turned for the other text. */
    public StoryMove choose(Mover reader, Variant other, Instant now) {
        return move(reader, StoryStep.CHOOSE, story -> story.locked().as(other), Optional.empty(), "", now);
    }

    /** The page says something else than the keys were turned for: none of them counts any more. */
    public Optional<StoryMove> change(Instant now) {
        return Lifecycle.of(state, StoryStep.CHANGE, Set.of(Lifecycle.Actor.THE_APP))
                .filter(rule -> digest.isPresent())
                .map(rule -> moved(rule, Story::locked, Optional.empty(), Optional.empty(), "", now));
    }

    public StoryMove returnWith(Mover reader, String comment, Instant now) {
        return move(reader, StoryStep.RETURN, Story::locked, Optional.empty(), comment, now);
    }

    public StoryMove accept(Mover reader, OptionalInt topicId, Instant now) {
        return move(
                reader,
                StoryStep.ACCEPT,
                story -> story.published(publication.about(topicId)),
                Optional.empty(),
                "",
                now);
    }

    /** @param spaceKey empty for the space of the programme */
    public StoryMove schedule(Mover reader, Optional<String> spaceKey, Instant due, Instant now) {
        return move(
                reader,
                StoryStep.SCHEDULE,
                story -> story.published(publication.at(spaceKey, Optional.of(due))),
                Optional.empty(),
                "",
                now);
    }

    public StoryMove unschedule(Mover reader, Instant now) {
        return move(
                reader,
                StoryStep.UNSCHEDULE,
                story -> story.published(publication.at(publication.spaceKey(), Optional.empty())),
                Optional.empty(),
                "",
                now);
    }

    /**
     * To be kept before the blog post is made, so that of two who publish it one makes a post.
     *
     * @param text as it is now
     * @param named the departments of those whom it names
     * @throws Refused unless all keys are turned for that text
     */
    public StoryMove publish(Mover reader, StoryText text, Optional<String> spaceKey, List<String> named, Instant now) {
        if (!digest.equals(Optional.of(text.digest())) || !isUnlocked(reader.gone())) {
            throw Refused.because("", "story.step.locked");
        }
        return move(
                reader,
                StoryStep.PUBLISH,
                story -> story.published(
                        publication.at(spaceKey, Optional.empty()).published(named, now)),
                Optional.empty(),
                "",
                now);
    }

    /** That somebody has edited its post is kept once, so that those whom it is about are told once. */
    public StoryMove edit(Mover reader, Instant now) {
        return move(reader, StoryStep.EDIT, UnaryOperator.identity(), Optional.empty(), "", now);
    }

    public StoryMove feature(Mover reader, Instant now) {
        return move(
                reader,
                StoryStep.FEATURE,
                story -> story.published(publication.featured(Optional.of(now))),
                Optional.empty(),
                "",
                now);
    }

    public StoryMove unfeature(Mover reader, Instant now) {
        if (publication.featuredAt().isEmpty()) {
            throw notNow();
        }
        return move(
                reader,
                StoryStep.UNFEATURE,
                story -> story.published(publication.featured(Optional.empty())),
                Optional.empty(),
                "",
                now);
    }

    public StoryMove withdraw(Mover reader, Instant now) {
        return move(reader, StoryStep.WITHDRAW, UnaryOperator.identity(), Optional.empty(), "", now);
    }

    public StoryMove discard(Mover reader, Instant now) {
        return move(reader, StoryStep.DISCARD, Story::locked, Optional.empty(), "", now);
    }

    /** @throws NotPermitted if it is no business of the reader's */
    private StoryMove move(
            Mover reader,
            StoryStep step,
            UnaryOperator<Story> how,
            Optional<StoryText> text,
            String comment,
            Instant now) {
        Set<Lifecycle.Actor> actors = actors(reader);
        if (actors.isEmpty()) {
            throw new NotPermitted();
        }
        Lifecycle.Rule rule = Lifecycle.of(state, step, actors).orElseThrow(Story::notNow);
        return moved(rule, how, text, reader.person(), comment, now);
    }

    private StoryMove moved(
            Lifecycle.Rule rule,
            UnaryOperator<Story> how,
            Optional<StoryText> text,
            Optional<PersonKey> by,
            String comment,
            Instant now) {
        Story changed = how.apply(this);
        Story after = changed.having(
                version + 1,
                rule.to(),
                changed.variant,
                changed.digest,
                changed.keys,
                changed.title,
                changed.quote,
                changed.picture,
                changed.publication,
                rule.to() == state ? since : now);
        return new StoryMove(
                after,
                new StoryTransition(version + 1, rule.step(), Optional.of(state), rule.to(), by, comment, now),
                text);
    }

    static Refused notNow() {
        return Refused.because("", "story.step.not-now");
    }

    private Set<Lifecycle.Actor> actors(Mover reader) {
        Set<Lifecycle.Actor> actors = EnumSet.noneOf(Lifecycle.Actor.class);
        if (reader.isApp()) {
            actors.add(Lifecycle.Actor.THE_APP);
        }
        keys.stream()
                .filter(reader::is)
                .map(key -> key.turned() ? Lifecycle.Actor.WILLING : Lifecycle.Actor.ASKED)
                .forEach(actors::add);
        if (reader.communications()) {
            actors.add(Lifecycle.Actor.COMMUNICATIONS);
            if (origin() == StoryOrigin.COMMUNICATIONS) {
                actors.add(Lifecycle.Actor.WRITER);
            }
        }
        return actors;
    }

    /** Nobody has said yes to anything. */
    private Story locked() {
        return having(
                version,
                state,
                variant,
                Optional.empty(),
                keys.stream().map(key -> new StoryKey(key.holder(), false)).toList(),
                "",
                "",
                "",
                publication.at(publication.spaceKey(), Optional.empty()),
                since);
    }

    /** The same by a title that no key is turned for any more. */
    Story called(String other) {
        return having(version, state, variant, digest, keys, other, quote, picture, publication, since);
    }

    private Story reading(StoryText text) {
        return having(
                version,
                state,
                variant,
                Optional.of(text.digest()),
                keys,
                text.title(),
                text.quote(),
                text.picture().orElse(""),
                publication,
                since);
    }

    private Story withKeys(List<StoryKey> others) {
        return having(version, state, variant, digest, others, title, quote, picture, publication, since);
    }

    private Story as(Variant other) {
        return having(version, state, other, digest, keys, title, quote, picture, publication, since);
    }

    private Story published(Publication other) {
        return having(version, state, variant, digest, keys, title, quote, picture, other, since);
    }

    private Story having(
            int nowVersion,
            StoryState nowState,
            Variant nowVariant,
            Optional<String> nowDigest,
            List<StoryKey> nowKeys,
            String nowTitle,
            String nowQuote,
            String nowPicture,
            Publication nowPublication,
            Instant nowSince) {
        return new Story(
                id,
                nowVersion,
                programmeId,
                pairingId,
                number,
                nowState,
                pageId,
                nowVariant,
                nowDigest,
                nowKeys,
                nowTitle,
                nowQuote,
                nowPicture,
                nowPublication,
                nowSince);
    }

    /** Those who hold its keys, as far as they have not been forgotten. */
    public Set<PersonKey> holders() {
        return keys.stream().flatMap(key -> key.holder().stream()).collect(Collectors.toSet());
    }
}
