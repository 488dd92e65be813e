package org.reversementoring.profile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.ReasonService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.JsonAction;
import org.reversementoring.web.Words;

/** Why the reader is shown people, for the cards on the screen. */
public class WhyJson extends JsonAction {

    private final ReasonService reasons;
    private final MarkComponents components;
    private List<String> user = List.of();

    public WhyJson(CurrentReader readers, Words words, ReasonService reasons, MarkComponents components) {
        super(readers, words);
        this.reasons = reasons;
        this.components = components;
    }

    @Override
    public String doDefault() {
        return answer(() -> {
            Reader reader = reader();
            Map<String, Object> byUser = new LinkedHashMap<>();
            reasons.why(reader, user).forEach((username, why) -> byUser.put(username, components.reasons(reader, why)));
            return byUser;
        });
    }

    /** The user names of those on the screen. */
    @StrutsParameter
    public void setUser(List<String> user) {
        this.user = user == null
                ? List.of()
                : user.stream().filter(name -> name != null).toList();
    }
}
