package org.reversementoring.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.SecureRandom;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reversementoring.call.CallsWiki;
import org.reversementoring.call.OpenCallService;
import org.reversementoring.call.OpenCalls;
import org.reversementoring.call.Postbox;
import org.reversementoring.call.store.ActiveObjectsOpenCalls;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.CoordinationService;
import org.reversementoring.catalog.NewTopic;
import org.reversementoring.catalog.ProposalService;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.TopicPageService;
import org.reversementoring.catalog.Topics;
import org.reversementoring.catalog.WikiPages;
import org.reversementoring.catalog.store.ActiveObjectsMerges;
import org.reversementoring.catalog.store.ActiveObjectsProposals;
import org.reversementoring.catalog.store.ActiveObjectsTopics;
import org.reversementoring.circle.CircleService;
import org.reversementoring.circle.EntryService;
import org.reversementoring.circle.Ideas;
import org.reversementoring.circle.MeetingService;
import org.reversementoring.circle.OpeningService;
import org.reversementoring.circle.Requests;
import org.reversementoring.circle.Turns;
import org.reversementoring.circle.store.ActiveObjectsIdeas;
import org.reversementoring.circle.store.ActiveObjectsRequests;
import org.reversementoring.circle.store.ActiveObjectsTurns;
import org.reversementoring.credential.IssuedCredentials;
import org.reversementoring.credential.store.ActiveObjectsIssuedCredentials;
import org.reversementoring.feedback.Answers;
import org.reversementoring.feedback.ConcernService;
import org.reversementoring.feedback.FeedbackNews;
import org.reversementoring.feedback.FeedbackNewsWriter;
import org.reversementoring.feedback.FeedbackService;
import org.reversementoring.feedback.HealthService;
import org.reversementoring.feedback.NeutralContactService;
import org.reversementoring.feedback.NeutralContacts;
import org.reversementoring.feedback.ReviewWatch;
import org.reversementoring.feedback.WikiAddresses;
import org.reversementoring.feedback.store.ActiveObjectsAnswers;
import org.reversementoring.feedback.store.ActiveObjectsNeutralContacts;
import org.reversementoring.goal.OwnPairings;
import org.reversementoring.goal.PairGoalService;
import org.reversementoring.goal.PairGoals;
import org.reversementoring.goal.ProgrammeGoalService;
import org.reversementoring.goal.ProgrammeGoals;
import org.reversementoring.goal.RatingService;
import org.reversementoring.goal.Ratings;
import org.reversementoring.goal.ReflectionService;
import org.reversementoring.goal.Reflections;
import org.reversementoring.goal.store.ActiveObjectsPairGoals;
import org.reversementoring.goal.store.ActiveObjectsProgrammeGoals;
import org.reversementoring.goal.store.ActiveObjectsRatings;
import org.reversementoring.goal.store.ActiveObjectsReflections;
import org.reversementoring.goal.web.GoalTables;
import org.reversementoring.goal.web.GoalWords;
import org.reversementoring.matching.ConflictService;
import org.reversementoring.matching.Conflicts;
import org.reversementoring.matching.Policies;
import org.reversementoring.matching.PolicyService;
import org.reversementoring.matching.store.ActiveObjectsConflicts;
import org.reversementoring.matching.store.ActiveObjectsPolicies;
import org.reversementoring.pairing.Aftercare;
import org.reversementoring.pairing.AgreementService;
import org.reversementoring.pairing.Agreements;
import org.reversementoring.pairing.Bell;
import org.reversementoring.pairing.EndReasons;
import org.reversementoring.pairing.Findings;
import org.reversementoring.pairing.Group;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.Move;
import org.reversementoring.pairing.NightWatch;
import org.reversementoring.pairing.NoticeService;
import org.reversementoring.pairing.Notices;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingAddresses;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingStep;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.Participant;
import org.reversementoring.pairing.Places;
import org.reversementoring.pairing.Snapshots;
import org.reversementoring.pairing.SuggestionService;
import org.reversementoring.pairing.Suitability;
import org.reversementoring.pairing.store.ActiveObjectsAgreements;
import org.reversementoring.pairing.store.ActiveObjectsEndReasons;
import org.reversementoring.pairing.store.ActiveObjectsFindings;
import org.reversementoring.pairing.store.ActiveObjectsNotices;
import org.reversementoring.pairing.store.ActiveObjectsPairings;
import org.reversementoring.pairing.store.ActiveObjectsPlaces;
import org.reversementoring.profile.DirectoryService;
import org.reversementoring.profile.Facets;
import org.reversementoring.profile.ImportService;
import org.reversementoring.profile.Interventions;
import org.reversementoring.profile.KnownAccounts;
import org.reversementoring.profile.MarkService;
import org.reversementoring.profile.Marks;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Members;
import org.reversementoring.profile.NameBook;
import org.reversementoring.profile.PeopleImport;
import org.reversementoring.profile.PeopleService;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.Profiles;
import org.reversementoring.profile.ReasonService;
import org.reversementoring.profile.Roll;
import org.reversementoring.profile.store.ActiveObjectsDirectory;
import org.reversementoring.profile.store.ActiveObjectsEarlyMembers;
import org.reversementoring.profile.store.ActiveObjectsFacets;
import org.reversementoring.profile.store.ActiveObjectsInterests;
import org.reversementoring.profile.store.ActiveObjectsInterventions;
import org.reversementoring.profile.store.ActiveObjectsMarks;
import org.reversementoring.profile.store.ActiveObjectsMembers;
import org.reversementoring.profile.store.ActiveObjectsProfiles;
import org.reversementoring.profile.store.ActiveObjectsProspects;
import org.reversementoring.profile.store.ActiveObjectsRoll;
import org.reversementoring.profile.store.ActiveObjectsStagings;
import org.reversementoring.programme.ChosenCoordinators;
import org.reversementoring.programme.History;
import org.reversementoring.programme.HistoryService;
import org.reversementoring.programme.NotedSpaces;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Recipients;
import org.reversementoring.programme.Transactions;
import org.reversementoring.programme.Wording;
import org.reversementoring.programme.store.ActiveObjectsHistory;
import org.reversementoring.programme.store.ActiveObjectsProgrammes;
import org.reversementoring.programme.store.ActiveObjectsTransactions;
import org.reversementoring.recognition.AwardService;
import org.reversementoring.recognition.Awarding;
import org.reversementoring.recognition.Awards;
import org.reversementoring.recognition.Facts;
import org.reversementoring.recognition.Happened;
import org.reversementoring.recognition.Happenings;
import org.reversementoring.recognition.HonourService;
import org.reversementoring.recognition.HoursService;
import org.reversementoring.recognition.RecognitionNewsWriter;
import org.reversementoring.recognition.Switches;
import org.reversementoring.recognition.Thanks;
import org.reversementoring.recognition.ThanksService;
import org.reversementoring.recognition.store.ActiveObjectsAwards;
import org.reversementoring.recognition.store.ActiveObjectsHappenings;
import org.reversementoring.recognition.store.ActiveObjectsSwitches;
import org.reversementoring.recognition.store.ActiveObjectsThanks;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.Boards;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.round.Results;
import org.reversementoring.round.RoundService;
import org.reversementoring.round.RoundWork;
import org.reversementoring.round.Runs;
import org.reversementoring.round.store.ActiveObjectsBoards;
import org.reversementoring.round.store.ActiveObjectsResults;
import org.reversementoring.round.store.ActiveObjectsRuns;
import org.reversementoring.session.CalendarAddresses;
import org.reversementoring.session.EndOfSessions;
import org.reversementoring.session.FeedService;
import org.reversementoring.session.Feeds;
import org.reversementoring.session.GuestsOfSessions;
import org.reversementoring.session.LeaverService;
import org.reversementoring.session.NewSession;
import org.reversementoring.session.NotesAftercare;
import org.reversementoring.session.NotesFileService;
import org.reversementoring.session.NotesHomes;
import org.reversementoring.session.NotesKeeper;
import org.reversementoring.session.NotesService;
import org.reversementoring.session.NotesTexts;
import org.reversementoring.session.NotesWiki;
import org.reversementoring.session.Session;
import org.reversementoring.session.SessionCalendar;
import org.reversementoring.session.SessionMove;
import org.reversementoring.session.SessionNews;
import org.reversementoring.session.SessionNewsWriter;
import org.reversementoring.session.SessionNotes;
import org.reversementoring.session.SessionPages;
import org.reversementoring.session.SessionService;
import org.reversementoring.session.SessionSteps;
import org.reversementoring.session.SessionWatch;
import org.reversementoring.session.Sessions;
import org.reversementoring.session.TimesService;
import org.reversementoring.session.store.ActiveObjectsFeeds;
import org.reversementoring.session.store.ActiveObjectsNotesHomes;
import org.reversementoring.session.store.ActiveObjectsSessions;
import org.reversementoring.session.web.SessionComponents;
import org.reversementoring.session.web.SessionTables;
import org.reversementoring.story.store.ActiveObjectsStories;
import org.reversementoring.web.Components;
import org.reversementoring.web.Words;

/** The services on real tables, wired as the Spring XML wires them; only Confluence itself is left out. */
public final class Site {
    public final KnownAccounts accounts = new KnownAccounts();
    public final SettableClock clock = new SettableClock();
    public final Transactions transactions;
    public final WikiPages wiki = new WikiPages();
    public final Programmes programmes;
    public final ProgrammeService programmeService;
    public final Topics topics;
    public final Profiles profiles;
    public final Facets facets;
    public final Happened happened;
    public final HistoryService historyService;
    public final CatalogService catalogService;
    public final TopicPageService topicPageService;
    public final CoordinationService coordinationService;
    public final ProposalService proposalService;
    public final MarkService markService;
    public final ReasonService reasonService;
    public final Postbox postbox = new Postbox();
    public final Bell bell = new Bell();
    public final Feeds feeds;
    public final FeedService feedService;
    public final SessionCalendar sessionCalendar;
    /** By whose clocks somebody lives; others live by UTC. */
    public final Map<PersonKey, ZoneId> zones = new HashMap<>();

    public final ChosenCoordinators coordinators = new ChosenCoordinators();
    public final CallsWiki callPages = new CallsWiki();
    public final OpenCallService openCallService;
    public final ProfileService profileService;
    public final PeopleService peopleService;
    public final DirectoryService directoryService;
    public final ImportService importService;
    public final Policies policies;
    public final Conflicts conflicts;
    public final PolicyService policyService;
    public final ConflictService conflictService;
    public final Pairings pairings;
    public final Places places;
    public final EndReasons endReasons;
    public final PairingService pairingService;
    public final Requests requests;
    public final CircleService circleService;
    public final EntryService entryService;
    public final OpeningService openingService;
    public final Turns turns;
    public final Ideas ideas;
    public final MeetingService meetingService;
    public final NightWatch nightWatch;
    public final NoticeService noticeService;
    public final AgreementService agreementService;
    public final ProgrammeGoalService programmeGoalService;
    public final PairGoalService pairGoalService;
    public final RatingService ratingService;
    public final ReflectionService reflectionService;
    public final NotesWiki notesWiki = new NotesWiki();
    public final NotesHomes notesHomes;
    public final NotesKeeper notesKeeper;
    public final NotesService notesService;
    public final NotesFileService notesFileService;
    public final LeaverService leaverService;

    public final NeutralContactService neutralContactService;
    public final ConcernService concernService;
    public final Answers answers;
    public final FeedbackService feedbackService;
    public final HealthService healthService;
    public final ReviewWatch reviewWatch;

    public final IssuedCredentials issuedCredentials;
    public final Awards awards;
    public final Thanks thanks;
    public final Facts recognitionFacts;
    public final Awarding awarding;
    public final AwardService awardService;
    public final HonourService honourService;
    public final ThanksService thanksService;
    public final HoursService hoursService;

    public final Sessions sessions;
    public final SessionService sessionService;
    public final TimesService timesService;
    public final SessionWatch sessionWatch;
    /** What those have been told who do something after steps of sessions. */
    public final List<SessionMove> sessionSteps = new ArrayList<>();

    private final List<Aftercare> aftercare;
    private boolean broken;

    public final Runs runs;
    public final Results results;
    public final Boards boards;
    public final Snapshots snapshots;
    public final SuggestionService suggestionService;
    public final RoundWork roundWork;
    public final RoundService roundService;
    public final BoardService boardService;
    public final ExplanationService explanationService;

    private boolean readOnly;

    public Site(Tables tables) {
        ActiveObjects activeObjects = tables.activeObjects();
        ReadOnlyMode readOnlyMode = () -> readOnly;
        Transactions ofPagesAndRows = notesWiki.within(new ActiveObjectsTransactions(activeObjects));
        transactions = new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                if (broken) {
                    throw new IllegalStateException("The database is away");
                }
                return ofPagesAndRows.inOne(work);
            }
        };
        programmes = new ActiveObjectsProgrammes(activeObjects);
        topics = new ActiveObjectsTopics(activeObjects);
        profiles = new ActiveObjectsProfiles(activeObjects, topics, clock);
        facets = new ActiveObjectsFacets(activeObjects);
        History history = new ActiveObjectsHistory(activeObjects);
        historyService = new HistoryService(history);
        programmeService = new ProgrammeService(
                programmes,
                new NotedSpaces(),
                new ActiveObjectsEarlyMembers(activeObjects),
                history,
                transactions,
                readOnlyMode,
                clock);
        catalogService = new CatalogService(topics, wording(), history, transactions, readOnlyMode, clock);
        topicPageService = new TopicPageService(topics, wiki, programmes, transactions, readOnlyMode);
        coordinationService = new CoordinationService(
                topics,
                new ActiveObjectsInterests(activeObjects, topics, profiles, facets),
                new ActiveObjectsMerges(activeObjects),
                history,
                topicPageService,
                transactions,
                readOnlyMode,
                clock);
        proposalService = new ProposalService(
                new ActiveObjectsProposals(activeObjects), topics, history, transactions, readOnlyMode, clock);
        policies = new ActiveObjectsPolicies(activeObjects);
        conflicts = new ActiveObjectsConflicts(activeObjects);
        policyService = new PolicyService(policies, programmes, history, transactions, readOnlyMode, clock);
        Roll roll = new ActiveObjectsRoll(activeObjects);
        NameBook names = new NameBook(accounts, roll);
        conflictService = new ConflictService(conflicts, accounts, names, history, transactions, readOnlyMode, clock);
        pairings = new ActiveObjectsPairings(activeObjects);
        places = new ActiveObjectsPlaces(activeObjects);
        endReasons = new ActiveObjectsEndReasons(activeObjects);
        Findings findings = new ActiveObjectsFindings(activeObjects);
        Notices notices = new ActiveObjectsNotices(activeObjects);
        Suitability suitability = new Suitability(profiles, pairings, policies, conflicts, clock);
        notesHomes = new ActiveObjectsNotesHomes(activeObjects);
        NotesAftercare notesAftercare = new NotesAftercare(notesHomes, clock);
        sessions = new ActiveObjectsSessions(activeObjects);
        Happenings happenings = new ActiveObjectsHappenings(activeObjects);
        happened = new Happened(happenings, pairings);
        SessionSteps steps = new SessionSteps(
                sessions,
                notesHomes,
                List.of(
                        notesAftercare,
                        new SessionNews(notices),
                        new FeedbackNews(notices),
                        happened,
                        (pairing, move) -> sessionSteps.add(move)));
        aftercare = List.of(
                notesAftercare,
                new EndOfSessions(sessions, steps),
                new GuestsOfSessions(sessions, steps, notices),
                happened);
        sessionWatch = new SessionWatch(sessions, steps, pairings, transactions, readOnlyMode, clock);
        pairingService = new PairingService(
                pairings,
                places,
                endReasons,
                findings,
                notices,
                aftercare,
                suitability,
                profiles,
                facets,
                programmes,
                topics,
                accounts,
                transactions,
                readOnlyMode,
                clock);
        requests = new ActiveObjectsRequests(activeObjects);
        circleService = new CircleService(requests, pairings, profiles, accounts, programmes, topics, clock);
        entryService = new EntryService(
                circleService,
                requests,
                pairings,
                pairingService,
                notices,
                profiles,
                accounts,
                transactions,
                readOnlyMode,
                clock);
        openingService = new OpeningService(
                circleService,
                entryService,
                pairings,
                pairingService,
                profiles,
                accounts,
                programmes,
                topics,
                transactions,
                readOnlyMode,
                clock);
        turns = new ActiveObjectsTurns(activeObjects);
        ideas = new ActiveObjectsIdeas(activeObjects);
        meetingService = new MeetingService(pairings, turns, ideas, accounts, transactions, readOnlyMode, clock);
        nightWatch = new NightWatch(
                pairings,
                pairingService,
                findings,
                notices,
                profiles,
                accounts,
                coordinators,
                suitability,
                transactions,
                readOnlyMode,
                clock);
        Agreements agreements = new ActiveObjectsAgreements(activeObjects);
        NotesTexts notesTexts = new NotesTexts(wording());
        notesKeeper = new NotesKeeper(
                notesHomes,
                notesWiki,
                notesTexts,
                new SessionNotes(
                        sessions,
                        notesHomes,
                        notesWiki,
                        notesTexts,
                        new SessionPages(wording()),
                        agreements,
                        topics,
                        profiles),
                pairings,
                agreements,
                programmes,
                notices,
                coordinators,
                transactions,
                readOnlyMode,
                clock);
        notesService = new NotesService(notesHomes, notesWiki, pairings, accounts, transactions, readOnlyMode, clock);
        leaverService = new LeaverService(
                notesHomes,
                notesWiki,
                new NotesTexts(wording()),
                pairings,
                accounts,
                profiles,
                transactions,
                readOnlyMode);
        agreementService = new AgreementService(
                agreements, pairings, notices, aftercare, accounts, transactions, readOnlyMode, clock);
        NeutralContacts neutralContacts = new ActiveObjectsNeutralContacts(activeObjects);
        neutralContactService = new NeutralContactService(
                neutralContacts,
                pairings,
                suitability,
                accounts,
                names,
                coordinators,
                programmes,
                postbox,
                history,
                transactions,
                readOnlyMode,
                clock);
        concernService =
                new ConcernService(neutralContactService, new WikiAddresses(), accounts, postbox, bell, wording());
        PairGoals pairGoals = new ActiveObjectsPairGoals(activeObjects);
        Ratings ratings = new ActiveObjectsRatings(activeObjects);
        Reflections reflections = new ActiveObjectsReflections(activeObjects);
        ProgrammeGoals programmeGoals = new ActiveObjectsProgrammeGoals(activeObjects);
        OwnPairings ownPairings = new OwnPairings(pairings, readOnlyMode);
        programmeGoalService = new ProgrammeGoalService(
                programmeGoals, pairGoals, programmes, history, transactions, readOnlyMode, clock);
        pairGoalService =
                new PairGoalService(pairGoals, programmeGoals, ownPairings, accounts, happened, transactions, clock);
        ratingService = new RatingService(ratings, pairGoalService, ownPairings, topics, accounts, transactions, clock);
        reflectionService = new ReflectionService(reflections, ownPairings, accounts, transactions, clock);
        issuedCredentials = new ActiveObjectsIssuedCredentials(activeObjects);
        awards = new ActiveObjectsAwards(activeObjects);
        thanks = new ActiveObjectsThanks(activeObjects);
        recognitionFacts =
                new Facts(pairings, sessions, pairGoals, agreements, new ActiveObjectsStories(activeObjects));
        Switches switches = new ActiveObjectsSwitches(activeObjects);
        awarding = new Awarding(
                recognitionFacts,
                awards,
                switches,
                happenings,
                notices,
                profiles,
                issuedCredentials,
                transactions,
                readOnlyMode,
                clock);
        awardService = new AwardService(awards, accounts, transactions, readOnlyMode);
        honourService = new HonourService(
                awards,
                switches,
                programmes,
                accounts,
                names,
                history,
                issuedCredentials,
                transactions,
                readOnlyMode,
                clock);
        thanksService = new ThanksService(thanks, notices, pairings, accounts, transactions, readOnlyMode, clock);
        hoursService = new HoursService(recognitionFacts, programmes, topics, accounts);
        answers = new ActiveObjectsAnswers(activeObjects);
        feedbackService = new FeedbackService(answers, sessions, pairings, accounts, transactions, readOnlyMode, clock);
        reviewWatch = new ReviewWatch(answers, pairings, programmes, notices, transactions, readOnlyMode, clock);
        healthService =
                new HealthService(pairings, agreements, sessions, answers, neutralContactService, accounts, clock);
        Marks marks = new ActiveObjectsMarks(activeObjects);
        Interventions interventions = new ActiveObjectsInterventions(activeObjects);
        markService = new MarkService(marks, profiles, topics, accounts, pairings, transactions, readOnlyMode);
        reasonService = new ReasonService(profiles, topics, accounts, pairings, clock);
        results = new ActiveObjectsResults(activeObjects);
        feeds = new ActiveObjectsFeeds(activeObjects);
        feedService = new FeedService(feeds, transactions, readOnlyMode, new SecureRandom(), clock);
        OpenCalls openCalls = new ActiveObjectsOpenCalls(activeObjects);
        profileService = new ProfileService(
                profiles,
                facets,
                topics,
                accounts,
                programmes,
                pairings,
                marks,
                interventions,
                List.of(
                        conflicts,
                        feeds,
                        pairGoals,
                        ratings,
                        reflections,
                        openCalls,
                        requests,
                        turns,
                        ideas,
                        results,
                        sessions,
                        neutralContacts,
                        issuedCredentials,
                        answers,
                        awards,
                        thanks),
                transactions,
                readOnlyMode);
        sessionService = new SessionService(
                sessions,
                steps,
                notesHomes,
                notesWiki,
                pairings,
                profiles,
                profileService,
                accounts,
                transactions,
                readOnlyMode,
                clock);
        Words words = new Words(wording());
        notesFileService = new NotesFileService(
                notesHomes,
                notesWiki,
                pairings,
                sessions,
                accounts,
                List.of(
                        new GoalTables(pairGoalService, new GoalWords(words)),
                        new SessionTables(
                                sessionService,
                                new SessionComponents(new Components((out, module, template, data) -> {}, null), words),
                                words)),
                wording(),
                clock);
        timesService = new TimesService(sessions, pairings, agreements, profiles, profileService, accounts, clock);
        CalendarAddresses addresses = new Addresses();
        Recipients recipients = person -> accounts.byKey(person)
                .map(known -> new Reader(
                        Optional.of(person), false, false, Locale.ENGLISH, zones.getOrDefault(person, ZoneOffset.UTC)));
        sessionCalendar = new SessionCalendar(sessions, pairings, feedService, recipients, addresses, wording(), clock);
        noticeService = new NoticeService(
                notices,
                pairings,
                new PairingPages(),
                accounts,
                postbox,
                bell,
                wording(),
                transactions,
                readOnlyMode,
                clock,
                List.of(
                        new SessionNewsWriter(sessions, sessionCalendar, addresses, recipients, wording()),
                        new FeedbackNewsWriter(feedbackService, new WikiAddresses(), wording()),
                        new RecognitionNewsWriter(
                                awards, thanks, accounts, () -> "https://wiki.example/my-recognition", wording())));
        peopleService = new PeopleService(
                roll,
                profiles,
                interventions,
                facets,
                topics,
                accounts,
                pairings,
                profileService,
                history,
                transactions,
                readOnlyMode,
                clock);
        directoryService = new DirectoryService(
                new ActiveObjectsDirectory(activeObjects), facets, topics, accounts, pairings, marks);
        Members members = new ActiveObjectsMembers(activeObjects);
        runs = new ActiveObjectsRuns(activeObjects);
        boards = new ActiveObjectsBoards(activeObjects);
        snapshots = new Snapshots(members, profiles, accounts, pairings, conflicts);
        suggestionService = new SuggestionService(
                new ActiveObjectsDirectory(activeObjects),
                profiles,
                profileService,
                marks,
                snapshots,
                policies,
                programmes,
                topics,
                accounts,
                clock);
        roundWork = new RoundWork(runs, results, boards, snapshots, programmes, transactions, readOnlyMode, clock);
        roundService = new RoundService(
                runs, results, boards, policies, programmes, () -> {}, transactions, readOnlyMode, clock);
        boardService = new BoardService(
                runs,
                results,
                boards,
                snapshots,
                programmes,
                accounts,
                pairings,
                pairingService,
                history,
                transactions,
                readOnlyMode,
                clock);
        explanationService = new ExplanationService(
                runs,
                results,
                boards,
                programmes,
                profileService,
                profiles,
                accounts,
                topics,
                () -> {},
                transactions,
                readOnlyMode);
        openCallService = new OpenCallService(
                openCalls,
                callPages,
                postbox,
                programmes,
                new ActiveObjectsProspects(activeObjects),
                profiles,
                facets,
                topics,
                accounts,
                wording(),
                history,
                transactions,
                readOnlyMode,
                clock);
        importService = new ImportService(
                new ActiveObjectsStagings(activeObjects),
                new PeopleImport(profiles, facets, topics, accounts, programmes),
                history,
                transactions,
                readOnlyMode,
                clock);
    }

    public Topic topic(String name) {
        return topics.add(new NewTopic(name, Category.DIGITAL_TOOLS, "About " + name));
    }

    /** An open programme of this name, in a space of its own. */
    public Programme programme(String name) {
        return programmes.add(name, "", name.replace(" ", ""), new PersonKey("founder-key"), clock.instant());
    }

    /** Makes partners of two people, whatever the rules say. */
    public void pair(PersonKey mentor, PersonKey mentee) {
        pair(1, mentor, mentee);
    }

    /** The same in a programme. @return the number of the pairing */
    public int pair(int programmeId, PersonKey mentor, PersonKey mentee) {
        return pair(programmeId, mentor, mentee, OptionalInt.empty());
    }

    /** The same, about a topic. */
    public int pair(int programmeId, PersonKey mentor, PersonKey mentee, OptionalInt topicId) {
        Instant now = clock.instant();
        Pairing asked = pairings.begin(Pairings.Beginning.invitation(
                programmeId,
                List.of(new Participant(mentor, Part.MENTOR, false), new Participant(mentee, Part.MENTEE, true)),
                topicId,
                "",
                mentee,
                now));
        return keep(asked.accept(reader(mentor), now)).id();
    }

    /** Takes a step, whatever the rules say. */
    public Pairing keep(Move move) {
        return transactions.inOne(() -> {
            pairings.keep(move);
            aftercare.forEach(one -> one.stepped(move));
            return move.after();
        });
    }

    /** Begins a group of these people, whatever the rules say; it takes in more for 20 days. */
    public Pairing group(int programmeId, GroupFormat format, PersonKey host, PersonKey... mentees) {
        Instant now = clock.instant();
        List<Participant> people = new ArrayList<>(List.of(new Participant(host, Part.MENTOR, true)));
        Stream.of(mentees).forEach(one -> people.add(new Participant(one, Part.MENTEE, true)));
        Group group = new Group(
                format,
                "What is new, " + format,
                Group.FEWEST,
                Group.MOST,
                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(20),
                MeetingFormat.REMOTE,
                Optional.empty());
        Pairing opened = pairings.begin(new Pairings.Beginning(
                PairingStep.OPEN,
                programmeId,
                Optional.of(group),
                people,
                OptionalInt.empty(),
                "",
                host,
                now,
                group.joinUntil().plus(Pairing.TIME_TO_ANSWER),
                OptionalInt.empty()));
        return keep(opened.start(reader(host), now));
    }

    private static Reader reader(PersonKey person) {
        return new Reader(Optional.of(person), false, false, Locale.ENGLISH, ZoneOffset.UTC);
    }

    /** An hour that the first participant of a pairing has proposed, and that all others have accepted. */
    public Session session(int pairingId, Instant start) {
        List<Participant> people = pairings.byId(pairingId).orElseThrow().participants();
        Reader first = reader(people.get(0).person());
        Session session = sessionService.propose(
                first,
                pairingId,
                sessions.count(pairingId) + 1,
                new NewSession(start.toString(), "", "", "60", "Room 5", "", ""));
        for (Participant other : people.subList(1, people.size())) {
            session = sessionService.accept(reader(other.person()), session.id(), session.version());
        }
        return session;
    }

    /** The same, held: the clock stands at its beginning after that. */
    public Session held(int pairingId, Instant start) {
        Session session = session(pairingId, start);
        clock.pass(Duration.between(clock.instant(), start));
        PersonKey first =
                pairings.byId(pairingId).orElseThrow().participants().get(0).person();
        return sessionService.hold(reader(first), session.id(), session.version());
    }

    /** Whether the database is away, for whatever is written. */
    public void breakDown(boolean now) {
        broken = now;
    }

    public void becomeReadOnly() {
        readOnly = true;
    }

    /** What the app says, in English and German. */
    public static Wording wording() {
        Properties english = texts("");
        Properties german = texts("_de");
        return (locale, key, arguments) -> {
            String text = (locale.equals(Locale.GERMAN) ? german : english).getProperty(key);
            return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
        };
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (InputStream file = Site.class.getResourceAsStream("/i18n/reverse-mentoring" + language + ".properties")) {
            texts.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }

    /** Stands still until it is moved. */
    public static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T08:00:00Z");

        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    private static final class PairingPages implements PairingAddresses {

        @Override
        public String of(int pairingId) {
            return "https://wiki.example/pairing/" + pairingId;
        }

        @Override
        public String mine() {
            return "https://wiki.example/my-mentoring";
        }
    }

    private static final class Addresses implements CalendarAddresses {

        @Override
        public URI ofFeed(FeedService.Key key) {
            return URI.create("https://wiki.example/calendar?key=" + key.text());
        }

        @Override
        public URI ofSession(Session session) {
            return URI.create("https://wiki.example/session/" + session.id());
        }

        @Override
        public URI ofFile(Session session) {
            return URI.create("https://wiki.example/session/" + session.id() + ".ics");
        }
    }
}
