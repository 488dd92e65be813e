package org.reversementoring.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.RawEntity;
import org.junit.rules.ExternalResource;
import org.reversementoring.call.store.CallLetterRow;
import org.reversementoring.call.store.OpenCallRow;
import org.reversementoring.catalog.store.MergeRow;
import org.reversementoring.catalog.store.PromptRow;
import org.reversementoring.catalog.store.ProposalRow;
import org.reversementoring.catalog.store.SynonymRow;
import org.reversementoring.catalog.store.TopicRow;
import org.reversementoring.circle.store.IdeaRow;
import org.reversementoring.circle.store.RequestRow;
import org.reversementoring.circle.store.TurnRow;
import org.reversementoring.credential.store.CredentialRow;
import org.reversementoring.credential.store.SigningKeyRow;
import org.reversementoring.feedback.store.AnswerRow;
import org.reversementoring.feedback.store.AskedRow;
import org.reversementoring.feedback.store.ContactRow;
import org.reversementoring.goal.store.GoalChangeRow;
import org.reversementoring.goal.store.GoalListRow;
import org.reversementoring.goal.store.MilestoneRow;
import org.reversementoring.goal.store.PairGoalRow;
import org.reversementoring.goal.store.ProgrammeGoalRow;
import org.reversementoring.goal.store.RatingRow;
import org.reversementoring.goal.store.ReflectionRow;
import org.reversementoring.matching.store.ConflictRow;
import org.reversementoring.matching.store.PolicyRow;
import org.reversementoring.pairing.store.AgreementRow;
import org.reversementoring.pairing.store.EndReasonRow;
import org.reversementoring.pairing.store.FindingRow;
import org.reversementoring.pairing.store.NoticeRow;
import org.reversementoring.pairing.store.PairingRow;
import org.reversementoring.pairing.store.ParticipantRow;
import org.reversementoring.pairing.store.PlaceRow;
import org.reversementoring.pairing.store.SignatureRow;
import org.reversementoring.pairing.store.TransitionRow;
import org.reversementoring.profile.store.ChunkRow;
import org.reversementoring.profile.store.EnrolmentRow;
import org.reversementoring.profile.store.EntryRow;
import org.reversementoring.profile.store.FacetRow;
import org.reversementoring.profile.store.InterventionRow;
import org.reversementoring.profile.store.MarkRow;
import org.reversementoring.profile.store.MovedRow;
import org.reversementoring.profile.store.OfferRow;
import org.reversementoring.profile.store.PersonRow;
import org.reversementoring.profile.store.PreferenceRow;
import org.reversementoring.profile.store.StageRow;
import org.reversementoring.profile.store.WishRow;
import org.reversementoring.programme.store.HistoryRow;
import org.reversementoring.programme.store.ProgrammeRow;
import org.reversementoring.recognition.store.AwardRow;
import org.reversementoring.recognition.store.HappeningRow;
import org.reversementoring.recognition.store.ShowingRow;
import org.reversementoring.recognition.store.SwitchRow;
import org.reversementoring.recognition.store.ThankRow;
import org.reversementoring.round.store.BoardRow;
import org.reversementoring.round.store.LeftOutRow;
import org.reversementoring.round.store.PairRow;
import org.reversementoring.round.store.ProofRow;
import org.reversementoring.round.store.RunRow;
import org.reversementoring.session.store.AcceptanceRow;
import org.reversementoring.session.store.FeedRow;
import org.reversementoring.session.store.NotesHomeRow;
import org.reversementoring.session.store.NotesPageRow;
import org.reversementoring.session.store.NotesSpaceRow;
import org.reversementoring.session.store.SessionRow;
import org.reversementoring.session.store.SessionStepRow;
import org.reversementoring.story.store.StoryKeyRow;
import org.reversementoring.story.store.StoryRow;
import org.reversementoring.story.store.StoryStepRow;
import org.reversementoring.story.store.StoryTextRow;

/** All the app's tables, empty at the beginning of each test. */
public final class Tables extends ExternalResource {
    static final List<Class<? extends RawEntity<Integer>>> ALL = List.of(
            ProgrammeRow.class,
            HistoryRow.class,
            TopicRow.class,
            SynonymRow.class,
            PromptRow.class,
            ProposalRow.class,
            MergeRow.class,
            FacetRow.class,
            InterventionRow.class,
            PersonRow.class,
            OfferRow.class,
            WishRow.class,
            PreferenceRow.class,
            EnrolmentRow.class,
            MarkRow.class,
            EntryRow.class,
            MovedRow.class,
            StageRow.class,
            ChunkRow.class,
            PolicyRow.class,
            ConflictRow.class,
            PairingRow.class,
            ParticipantRow.class,
            TransitionRow.class,
            PlaceRow.class,
            EndReasonRow.class,
            AgreementRow.class,
            SignatureRow.class,
            FindingRow.class,
            NoticeRow.class,
            AnswerRow.class,
            RequestRow.class,
            TurnRow.class,
            IdeaRow.class,
            AskedRow.class,
            ContactRow.class,
            FeedRow.class,
            SessionRow.class,
            SessionStepRow.class,
            AcceptanceRow.class,
            NotesHomeRow.class,
            NotesPageRow.class,
            NotesSpaceRow.class,
            GoalChangeRow.class,
            GoalListRow.class,
            MilestoneRow.class,
            PairGoalRow.class,
            ProgrammeGoalRow.class,
            RatingRow.class,
            ReflectionRow.class,
            StoryRow.class,
            StoryKeyRow.class,
            StoryStepRow.class,
            StoryTextRow.class,
            CredentialRow.class,
            SigningKeyRow.class,
            OpenCallRow.class,
            CallLetterRow.class,
            BoardRow.class,
            LeftOutRow.class,
            PairRow.class,
            ProofRow.class,
            RunRow.class,
            AwardRow.class,
            HappeningRow.class,
            ShowingRow.class,
            SwitchRow.class,
            ThankRow.class);

    private final TestActiveObjects activeObjects;

    public Tables(Engine engine) {
        this.activeObjects = engine.activeObjects();
    }

    @Override
    protected void before() {
        ALL.forEach(table -> activeObjects.deleteWithSQL(table, "1 = 1"));
    }

    public ActiveObjects activeObjects() {
        return activeObjects;
    }

    /** Takes the database away from the transaction of this thread; it is there again for the next one. */
    public void cutConnection() {
        activeObjects.cut();
    }

    /** The SQL of the statements that this thread has prepared since it asked last. */
    public List<String> takeStatements() {
        return activeObjects.takeStatements();
    }
}
