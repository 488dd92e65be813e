package org.reversementoring.web;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;

/**
 * A page of the app. Reads come in through {@code doDefault}, which shows the page; writes through {@code execute},
 * which lets {@link #attempt} decide whether to go on to the next page or to show this one again with what was typed.
 *
 * <p>The content is made when it is first asked for, because the page is also shown without any method having run: when
 * the security token of a form was missing or old.
 */
public abstract class PageAction extends ConfluenceActionSupport {

    // Constants of the action's base moved between Confluence 9 and 10; these are their values.
    private static final String SUCCESS_RESULT = "success";
    private static final String INPUT_RESULT = "input";

    private final PageFrame frame;
    private Reader reader;
    private List<Violation> violations = List.of();
    private final List<Message> messages = new ArrayList<>();
    private String title = "";
    private String aboveHtml = "";
    private String bodyHtml;
    private boolean ran;

    protected PageAction(PageFrame frame) {
        this.frame = frame;
    }

    /** The heading of the page and, with the site's name, of its window. Asked for after {@link #content}. */
    protected String title() {
        return title;
    }

    /** Gives a page about one thing, whose content alone knows its name, that name as its title. */
    protected final void entitle(String name) {
        title = name;
    }

    /** Puts a component above the content and outside its form, such as filters, which are a form of their own. */
    protected final void above(String html) {
        aboveHtml += html;
    }

    /** One sentence below the heading; none if empty. */
    protected String lead() {
        return "";
    }

    /** The action that is marked in the menu. */
    protected abstract String menuEntry();

    /** Whether strangers come here, for whom the app's other pages are not. */
    protected boolean standsAlone() {
        return false;
    }

    /** The page's own component. */
    protected abstract String content();

    /** The action that the page's form goes to; a page has one form at most. */
    protected Optional<String> formAction() {
        return Optional.empty();
    }

    @Override
    public String doDefault() {
        ran = true;
        getBodyHtml();
        return INPUT_RESULT;
    }

    /** Makes a change and goes on, or stays on the page to say why it could not be made. */
    protected final String attempt(Runnable change) {
        try {
            change.run();
            return SUCCESS_RESULT;
        } catch (Refused refused) {
            violations = refused.violations();
        } catch (NotPermitted refused) {
            messages.add(Message.error(text("page.not-permitted.text")));
        }
        return doDefault();
    }

    protected final Reader reader() {
        if (reader == null) {
            reader = frame.reader();
        }
        return reader;
    }

    protected final Surface surface() {
        return frame.surface();
    }

    protected final boolean readOnly() {
        return frame.readOnly();
    }

    protected final String text(String key, Serializable... arguments) {
        return frame.words().text(reader(), key, arguments);
    }

    /** A day and the time of day, where the reader is. */
    protected final String moment(Instant instant) {
        return frame.words().moment(reader(), instant);
    }

    protected final void tell(Message message) {
        messages.add(message);
    }

    /** What is wrong with a field of the form, in words. */
    protected final List<String> errorsAt(String field) {
        return violations.stream()
                .filter(violation -> violation.field().equals(field))
                .map(this::words)
                .toList();
    }

    /** Whether a change was attempted and refused. */
    protected final boolean refused() {
        return !violations.isEmpty();
    }

    /** Why something was refused, as one text. */
    protected final String words(Refused refused) {
        return refused.violations().stream().map(this::words).collect(Collectors.joining(" "));
    }

    private String words(Violation violation) {
        return frame.words().text(reader(), violation);
    }

    public final String getBodyHtml() {
        if (bodyHtml == null) {
            bodyHtml = made();
        }
        return bodyHtml;
    }

    private String made() {
        try {
            return content();
        } catch (NotPermitted refused) {
            return frame.vanished(reader(), text("page.not-permitted.text"));
        }
    }

    /** Instead of the content: what was asked for is not there, or not there any more. */
    protected final String vanished(String text) {
        return frame.vanished(reader(), text);
    }

    /** The same, with another way on than the directory. */
    protected final String vanished(String text, String action, String label) {
        return frame.vanished(text, action, label);
    }

    /** The same, with the reader's own mentoring as the way on. */
    protected final String goneFromMine(String text) {
        return vanished(text, "my-mentoring", text("page.menu.my-mentoring"));
    }

    /**
     * The content of a page that asks once more before something that cannot be taken back.
     *
     * @param sent by the form: values by their names
     * @param effect what will be, in words
     * @param submit what stands on the button
     * @param backUrl where everything stays as it is
     */
    protected final String asking(Map<String, String> sent, String effect, String submit, String backUrl) {
        return frame.asking(sent, effect, submit, backUrl);
    }

    /** What stands between the heading and the form. */
    public final String getAboveHtml() {
        getBodyHtml();
        return aboveHtml;
    }

    /** The address that the page's form goes to; null for a page without one. */
    public final String getFormTarget() {
        return formAction().map(action -> surface().action(action)).orElse(null);
    }

    public final String getHeadHtml() {
        getBodyHtml();
        return frame.head(reader(), title(), lead(), menuEntry(), standsAlone(), allMessages());
    }

    private List<Message> allMessages() {
        List<Message> all = new ArrayList<>();
        if (readOnly() && formAction().isPresent()) {
            all.add(Message.info(text("page.read-only.notice")));
        }
        getActionErrors().forEach(error -> all.add(Message.error(error)));
        if (!ran && getActionErrors().isEmpty() && hasFieldErrors()) {
            // Something was sent that no form sends, such as letters where a number belongs.
            all.add(Message.error(text("page.form.refused")));
        }
        if (!violations.isEmpty()) {
            List<String> general = errorsAt("");
            if (general.isEmpty()) {
                all.add(Message.error(text("page.form.refused")));
            }
            general.forEach(words -> all.add(Message.error(words)));
        }
        all.addAll(messages);
        return all;
    }

    public final String getWindowTitleHtml() {
        getBodyHtml();
        return frame.windowTitle(title());
    }
}
