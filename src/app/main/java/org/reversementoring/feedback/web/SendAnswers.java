package org.reversementoring.feedback.web;

import org.reversementoring.feedback.FeedbackService;
import org.reversementoring.feedback.Sheet;
import org.reversementoring.feedback.SheetView;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.web.PageFrame;

/** Keeps what somebody has answered; what cannot be kept comes back as it was. */
public class SendAnswers extends AnswerPage {

    private int answeredPairing;

    public SendAnswers(PageFrame frame, FeedbackService feedback, SheetComponents components) {
        super(frame, feedback, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            reader().loggedIn();
            Sheet sheet = view().map(SheetView::sheet).orElseThrow(NotPermitted::new);
            feedback.answer(reader(), sheet, typed());
            answeredPairing = sheet.pairingId();
        });
    }

    /** For the address of the next page. */
    public int getAnsweredPairing() {
        return answeredPairing;
    }
}
