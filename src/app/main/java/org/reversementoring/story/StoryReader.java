package org.reversementoring.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.Facts;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.Roll;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;
import org.reversementoring.programme.Violation;
import org.reversementoring.programme.Wording;
import org.reversementoring.session.NameRemoval;
import org.reversementoring.session.NotesPages;
import org.reversementoring.session.Protection;

/**
 * Reads stories from their pages, with names or without. The title is the first heading of the first level; without one,
 * that of the page, where the page is not a pair's: the titles of those tell nothing.
 */
public class StoryReader {
    private static final Pattern HEADLINE =
            Pattern.compile("<h1(?:\\s[^>]*)?>(.*?)</h1>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /** Where somebody has commented on the page: that says nothing to those who read the post. */
    private static final Pattern COMMENT_MARKER =
            Pattern.compile("</?ac:inline-comment-marker(?:\\s(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)?>");
    /** Shorter ones would be found in too many words. */
    private static final int SHORTEST_NAME = 3;

    private final StoryPages pages;
    private final NotesPages notesPages;
    private final Pairings pairings;
    private final Accounts accounts;
    private final Profiles profiles;
    private final Roll roll;
    private final Wording wording;

    public StoryReader(
            StoryPages pages,
            NotesPages notesPages,
            Pairings pairings,
            Accounts accounts,
            Profiles profiles,
            Roll roll,
            Wording wording) {
        this.pages = pages;
        this.notesPages = notesPages;
        this.pairings = pairings;
        this.accounts = accounts;
        this.profiles = profiles;
        this.roll = roll;
        this.wording = wording;
    }

    /** As it is to be published; empty if its page is gone. */
    Optional<Reading> read(Story story) {
        return read(story, story.variant());
    }

    /** @throws Refused if its page is gone, or if it cannot be published as it is */
    StoryText required(Story story) {
        return read(story)
                .orElseThrow(() -> Refused.because("", "story.step.no-page"))
                .flawless();
    }

    /** Whether nothing restricts who reads its page, so that everybody does who may see its space. */
    boolean isPageOpen(Story story) {
        return notesPages.protection(story.pageId()).filter(Protection::open).isPresent();
    }

    /** What is in a file that is attached to its page. */
    Optional<byte[]> file(Story story, String name) {
        return pages.file(story.pageId(), name, StoryPicture.LARGEST);
    }

    Optional<Reading> read(Story story, Variant variant) {
        return pages.written(story.pageId()).map(page -> read(story, variant, page));
    }

    private Reading read(Story story, Variant variant, StoryPages.Written page) {
        boolean byHand = story.origin() == StoryOrigin.COMMUNICATIONS;
        String uncommented = COMMENT_MARKER.matcher(page.storage()).replaceAll("");
        Matcher headline = HEADLINE.matcher(uncommented);
        boolean headed = headline.find();
        String title = headed ? said(headline.group(1)) : byHand ? Text.line(page.title()) : "";
        String storage = headed
                ? uncommented.substring(0, headline.start()) + uncommented.substring(headline.end())
                : uncommented;
        List<Violation> violations = new ArrayList<>();
        if (variant == Variant.ANONYMISED) {
            Locale language = notesPages.language(story.holders());
            List<Replacement> replacements = replacements(story, language);
            for (Replacement replacement : replacements) {
                title = said(replacement.removal().from(escaped(title)));
                storage = replacement.removal().from(storage);
            }
            Roles roles = new Roles(List.of(role(Part.MENTOR, language), role(Part.MENTEE, language)));
            title = roles.tidied(title);
            storage = roles.tidied(storage);
            // What markup divides, or an attribute says, is not found by replacing.
            String left = title + " " + storage + " "
                    + StoryCheck.of(storage, story.holders()).text();
            replacements.stream()
                    .flatMap(replacement -> replacement.left(left))
                    .distinct()
                    .forEach(violations::add);
        }
        StoryCheck.Result check = StoryCheck.of(storage, byHand ? linkedIn(storage) : story.holders());
        violations.addAll(check.violations());
        String all = title + " " + Text.line(check.text());
        Drafting.questions(wording)
                .filter(question -> all.contains(Text.line(question)))
                .distinct()
                .forEach(question -> violations.add(Violation.of("", "story.check.template", question)));
        if (title.isEmpty() || !Text.canBeKept(title)) {
            violations.add(Violation.of("", "story.check.title"));
        } else if (title.length() > StoryText.LONGEST_TITLE) {
            violations.add(Violation.of("", "story.check.title-long", StoryText.LONGEST_TITLE));
        }
        if (check.headingsAlone()) {
            violations.add(Violation.of("", "story.check.nothing"));
        }
        List<StoryPicture> pictures = new ArrayList<>();
        for (String name : check.pictures()) {
            picture(story.pageId(), name)
                    .ifPresentOrElse(
                            pictures::add, () -> violations.add(Violation.of("", "story.check.picture", name)));
        }
        return new Reading(
                StoryText.of(page.version(), variant, title, storage, check.quote(), pictures),
                check.people(),
                violations);
    }

    /**
     * Those of whom something is kept and whose full names a text says in plain words, each list people of one name. As
     * many statements as the text needs, however many people there are.
     */
    Collection<List<Account>> named(StoryText text) {
        List<String> names = List.copyOf(FullNames.possible(
                text.title() + " — " + StoryCheck.of(text.storage(), Set.of()).text()));
        List<Roll.Line> lines = new ArrayList<>();
        for (int from = 0; from < names.size(); from += Profiles.MOST_AT_ONCE) {
            lines.addAll(roll.named(names.subList(from, Math.min(names.size(), from + Profiles.MOST_AT_ONCE))));
        }
        return accounts.byKeys(lines.stream().map(Roll.Line::person).toList()).values().stream()
                .collect(Collectors.groupingBy(Account::sortName))
                .values();
    }

    /** Whoever is linked to in a story by hand is asked, and thus may be. */
    private static Set<PersonKey> linkedIn(String storage) {
        return StoryCheck.of(storage, Set.of()).people();
    }

    private static String said(String storage) {
        return Text.line(StoryCheck.of(storage, Set.of()).text());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private Optional<StoryPicture> picture(long pageId, String name) {
        return pages.file(pageId, name, StoryPicture.LARGEST).flatMap(file -> PictureKinds.of(file)
                .map(kind -> new StoryPicture(name, kind, StoryText.digest(file))));
    }

    /**
     * What is taken out of a story.
     *
     * @param names that must not be left in it
     * @param ending a pattern of what a name may end with besides, in any capitals; empty where names are ordinary words
     */
    private record Replacement(List<String> names, Optional<String> ending, NameRemoval removal) {

        Stream<Violation> left(String text) {
            return names.stream()
                    .flatMap(name -> ending.isPresent()
                            ? leftOf(name, ending.get(), text)
                            : Stream.of(name)
                                    .filter(word -> removal.finds(text) && text.contains(word))
                                    .map(Replacement::divided));
        }

        /** A longer word is plain to see on the page; the name itself is left only where it is not. */
        private static Stream<Violation> leftOf(String name, String ending, String text) {
            return Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + ending + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(word -> word.length() > name.length()
                            ? Violation.of("", "story.check.still-named.within", name, word)
                            : divided(name));
        }

        private static Violation divided(String name) {
            return Violation.of("", "story.check.still-named", name);
        }
    }

    private String role(Part part, Locale language) {
        return wording.text(language, "story.anonymous." + part.name().toLowerCase(Locale.ROOT));
    }

    /** Addresses first, as names stand in them. */
    private List<Replacement> replacements(Story story, Locale language) {
        Set<PersonKey> people = story.holders();
        Map<PersonKey, Part> parts = story.pairingId().stream()
                .boxed()
                .flatMap(id -> pairings.byId(id).stream())
                .map(Pairing::participants)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Participant::person, Participant::part));
        Map<PersonKey, Account> known = accounts.byKeys(people);
        List<Replacement> replacements = new ArrayList<>();
        replacements.add(new Replacement(
                List.of(),
                Optional.empty(),
                NameRemoval.ofMailAddresses(wording.text(language, "story.anonymous.mail"))));
        people.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(person -> {
                    List<String> names = Optional.ofNullable(known.get(person))
                            .map(StoryReader::names)
                            .orElse(List.of());
                    replacements.add(new Replacement(
                            names,
                            Optional.of(FullNames.GENITIVE),
                            new NameRemoval(
                                    List.of(person), names, role(parts.getOrDefault(person, Part.MENTEE), language))));
                });
        Collection<Facts> facts =
                profiles.of(people).values().stream().map(Profile::facts).toList();
        replacements.add(ofWords(facts.stream().map(Facts::department), language, "story.anonymous.department"));
        replacements.add(ofWords(facts.stream().map(Facts::site), language, "story.anonymous.site"));
        return replacements;
    }

    /**
     * Names that may be ordinary words. In English, what stands before a word with a capital belongs to that: a
     * <em>Product Owner</em> is of no department. In German, each noun has one.
     */
    private Replacement ofWords(Stream<String> names, Locale language, String key) {
        List<String> known =
                names.filter(name -> name.length() >= SHORTEST_NAME).distinct().toList();
        String unless = language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? "" : "[ \\u00A0]\\p{Lu}\\p{Ll}";
        return new Replacement(
                known, Optional.empty(), NameRemoval.exactly(known, unless, wording.text(language, key)));
    }

    /** A story as it is written, with all that goes without names marked; empty if its page is gone. */
    Optional<Marked> marked(Story story) {
        return read(story, Variant.NAMED).map(reading -> {
            String title = escaped(reading.text().title());
            String storage = reading.text().storage();
            for (Replacement replacement : replacements(story, notesPages.language(story.holders()))) {
                title = replacement.removal().marking(title);
                storage = replacement.removal().marking(storage);
            }
            return new Marked(reading, title, storage);
        });
    }

    private static List<String> names(Account account) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(List.of(account.fullName(), account.username()));
        names.addAll(List.of(account.fullName().split("[\\s\\u00A0]+")));
        return names.stream().filter(name -> name.length() >= SHORTEST_NAME).toList();
    }

    /** Those of the story's people who have left the company: they can turn no key. */
    Set<PersonKey> gone(Story story) {
        Set<PersonKey> here = accounts.byKeys(story.holders()).keySet();
        Set<PersonKey> left = profiles.of(story.holders()).values().stream()
                .filter(profile -> profile.participation().standing() == Standing.LEFT)
                .map(Profile::person)
                .collect(Collectors.toSet());
        return story.holders().stream()
                .filter(person -> !here.contains(person) || left.contains(person))
                .collect(Collectors.toSet());
    }

    /** The departments of those whom a story names; none of one without names. */
    List<String> departments(Story story) {
        return story.variant() == Variant.ANONYMISED
                ? List.of()
                : profiles.of(story.holders()).values().stream()
                        .map(profile -> profile.facts().department())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
    }
}
