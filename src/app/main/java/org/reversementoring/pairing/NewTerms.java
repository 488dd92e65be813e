package org.reversementoring.pairing;

/** What somebody types into an agreement; as typed, hence unchecked. See {@link Terms}. */
public record NewTerms(
        String purpose,
        String focus,
        String fromMentor,
        String fromMentee,
        String months,
        String weeks,
        String confidentiality,
        String ifItDoesNotWork) {

    /** What a form shows of terms that are there. */
    public static NewTerms of(Terms terms) {
        return new NewTerms(
                terms.purpose(),
                terms.focus(),
                terms.fromMentor(),
                terms.fromMentee(),
                Integer.toString(terms.months()),
                Integer.toString(terms.weeks()),
                terms.confidentiality(),
                terms.ifItDoesNotWork());
    }
}
