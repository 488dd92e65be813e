package org.reversementoring.feedback.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.feedback.FeedbackService;
import org.reversementoring.feedback.Occasion;
import org.reversementoring.feedback.Question;
import org.reversementoring.feedback.Sheet;
import org.reversementoring.feedback.SheetView;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/**
 * The questions of one occasion. A letter leads here with an answer in the address: it is chosen on the page and nothing
 * more, until it is sent.
 */
public class AnswerPage extends PageAction {

    final FeedbackService feedback;
    private final SheetComponents components;
    private final Map<Question, String> typed = new EnumMap<>(Question.class);
    private Optional<Occasion> occasion = Optional.empty();
    private int pairingId;
    private int sessionId;

    public AnswerPage(PageFrame frame, FeedbackService feedback, SheetComponents components) {
        super(frame);
        this.feedback = feedback;
        this.components = components;
    }

    @Override
    protected String lead() {
        return text("feedback.sheet.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("feedback-send");
    }

    @Override
    protected String content() {
        entitle(text("feedback.title"));
        reader().loggedIn();
        return view().map(this::shown).orElseGet(() -> goneFromMine(text("pairing.nothing.text")));
    }

    final Optional<SheetView> view() {
        return sessionId > 0
                ? feedback.ofSession(reader(), sessionId)
                : occasion.filter(any -> any != Occasion.SESSION)
                        .flatMap(review -> feedback.sheet(reader(), new Sheet(pairingId, review, 0)));
    }

    private String shown(SheetView view) {
        entitle(components.title(reader(), view));
        Map<Question, String> shown = new EnumMap<>(Question.class);
        shown.putAll(view.own());
        shown.putAll(typed);
        return components.form(reader(), surface(), view, shown, this::errorsAt, !readOnly());
    }

    final Map<Question, String> typed() {
        return typed;
    }

    private void type(Question question, String said) {
        typed.put(question, said == null ? "" : said);
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    /** 0 for a review. */
    @StrutsParameter
    public void setSessionId(int sessionId) {
        this.sessionId = sessionId;
    }

    /** The name of an {@link Occasion}; without one, it is about a session. */
    @StrutsParameter
    public void setOccasion(String name) {
        occasion = SheetComponents.occasion(name);
    }

    @StrutsParameter
    public void setWorthwhile(String said) {
        type(Question.WORTHWHILE, said);
    }

    @StrutsParameter
    public void setOnCourse(String said) {
        type(Question.ON_COURSE, said);
    }

    @StrutsParameter
    public void setHopesMet(String said) {
        type(Question.HOPES_MET, said);
    }

    @StrutsParameter
    public void setRecommend(String said) {
        type(Question.RECOMMEND, said);
    }

    @StrutsParameter
    public void setOpenly(String said) {
        type(Question.OPENLY, said);
    }

    @StrutsParameter
    public void setNextTime(String said) {
        type(Question.NEXT_TIME, said);
    }

    @StrutsParameter
    public void setKeep(String said) {
        type(Question.KEEP, said);
    }

    @StrutsParameter
    public void setChange(String said) {
        type(Question.CHANGE, said);
    }

    @StrutsParameter
    public void setThanks(String said) {
        type(Question.THANKS, said);
    }
}
