package org.reversementoring.profile.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Map;
import org.reversementoring.profile.ImportService;
import org.reversementoring.programme.Wording;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.JsonAction;

/** Begins to take in a file that a script hands in piece by piece. */
@AdminOnly
public class BeginPeopleImport extends JsonAction {

    private final ImportService imports;

    public BeginPeopleImport(CurrentReader readers, Wording wording, ImportService imports) {
        super(readers, wording);
        this.imports = imports;
    }

    @Override
    public String execute() {
        return answer(() -> Map.of("importId", imports.begin(reader()).value()));
    }
}
