package org.reversementoring.feedback;

/** Addresses that tests can read. */
public final class WikiAddresses implements FeedbackAddresses {

    @Override
    public String of(Sheet sheet) {
        return "https://wiki.example/" + sheet.occasion() + "/" + sheet.pairingId() + "/" + sheet.sessionId();
    }

    @Override
    public String of(Sheet sheet, Question question, Choice choice) {
        return of(sheet) + "?" + question.field() + "=" + choice;
    }

    @Override
    public String duties() {
        return "https://wiki.example/contact-duty";
    }
}
