package org.reversementoring.call.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.call.CallView;
import org.reversementoring.call.Letters;
import org.reversementoring.call.OpenCallService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** A programme's open call: what it would say and whom it would reach or, once it is open, how far it has come. */
public class OpenCallPage extends PageAction {

    private static final Set<String> DONE = Set.of("opened", "stopped", "resumed");

    final OpenCallService calls;
    private final CallComponents components;
    int programmeId;
    private String done = "";
    private String form = "";

    public OpenCallPage(PageFrame frame, OpenCallService calls, CallComponents components) {
        super(frame);
        this.calls = calls;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("call.title");
    }

    @Override
    protected String lead() {
        return text("call.lead");
    }

    @Override
    protected String menuEntry() {
        return reader().administrator() ? "admin" : "topics-admin";
    }

    @Override
    protected Optional<String> formAction() {
        return form.isEmpty() ? Optional.empty() : Optional.of(form);
    }

    @Override
    protected String content() {
        Optional<CallView> view = calls.view(reader(), programmeId);
        if (view.isEmpty()) {
            return vanished(text("programme.made.vanished"), "topics", text("page.menu.topics"));
        }
        if (DONE.contains(done)) {
            tell(Message.success(text("call.done." + done)));
        }
        CallView call = view.get();
        form = call.isRunning() ? "open-call-change" : "open-call-open";
        return components.call(reader(), surface(), call, letters(call), confirmed(), errors(), !readOnly());
    }

    /** What the form shows. */
    Letters letters(CallView call) {
        return calls.suggested(reader(), call.programme());
    }

    boolean confirmed() {
        return false;
    }

    private Map<String, List<String>> errors() {
        return Stream.of("englishSubject", "englishText", "germanSubject", "germanText", "confirmed")
                .collect(Collectors.toMap(Function.identity(), this::errorsAt));
    }

    @StrutsParameter
    public void setProgrammeId(int programmeId) {
        this.programmeId = programmeId;
    }

    /** For the address of the next page. */
    public int getProgrammeId() {
        return programmeId;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
