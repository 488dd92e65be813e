package org.reversementoring.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.feedback.Choice;
import org.reversementoring.feedback.FeedbackAddresses;
import org.reversementoring.feedback.Occasion;
import org.reversementoring.feedback.Question;
import org.reversementoring.feedback.Sheet;
import org.reversementoring.web.Surface;

/** Whole addresses, as a mail has no site to be relative to. */
public class ConfluenceFeedbackAddresses implements FeedbackAddresses {
    private final ApplicationProperties applicationProperties;

    public ConfluenceFeedbackAddresses(ApplicationProperties applicationProperties) {
        this.applicationProperties = applicationProperties;
    }

    @Override
    public String of(Sheet sheet) {
        return surface().action("feedback-answer", parameters(sheet).toArray(String[]::new));
    }

    @Override
    public String of(Sheet sheet, Question question, Choice choice) {
        List<String> parameters = new ArrayList<>(parameters(sheet));
        parameters.addAll(List.of(question.field(), choice.name()));
        return surface().action("feedback-answer", parameters.toArray(String[]::new));
    }

    private static List<String> parameters(Sheet sheet) {
        return sheet.occasion() == Occasion.SESSION
                ? List.of("sessionId", Integer.toString(sheet.sessionId()))
                : List.of(
                        "pairingId",
                        Integer.toString(sheet.pairingId()),
                        "occasion",
                        sheet.occasion().name());
    }

    @Override
    public String duties() {
        return surface().action("contact-duty");
    }

    private Surface surface() {
        return new Surface(false, applicationProperties.getBaseUrl(UrlMode.CANONICAL));
    }
}
