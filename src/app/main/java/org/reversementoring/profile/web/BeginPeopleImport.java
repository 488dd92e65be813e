package org.reversementoring.profile.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Map;
import org.reversementoring.profile.ImportService;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.JsonAction;
import org.reversementoring.web.Words;

/** Begins to take in a file that a script hands in piece by piece. */
@AdminOnly
public class BeginPeopleImport extends JsonAction {

    private final ImportService imports;

    public BeginPeopleImport(CurrentReader readers, Words words, ImportService imports) {
        super(readers, words);
        this.imports = imports;
    }

    @Override
    public String execute() {
        return answer(() -> Map.of("importId", imports.begin(reader()).value()));
    }
}
