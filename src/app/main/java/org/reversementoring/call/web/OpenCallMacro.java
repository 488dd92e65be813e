package org.reversementoring.call.web;

import java.util.Map;
import org.reversementoring.call.OpenCallService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/** {@code mentoring-open-call}: asks its reader what they could teach, and makes it easy to answer. */
public class OpenCallMacro extends FeatureMacro {

    private final OpenCallService calls;
    private final CallComponents components;

    public OpenCallMacro(CurrentReader readers, Surfaces surfaces, OpenCallService calls, CallComponents components) {
        super(readers, surfaces, "open-call-placeholder");
        this.calls = calls;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        return components.invitation(reader, surface, calls.invitation(reader, surface.page()));
    }
}
