package org.reversementoring.profile.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Map;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.ImportId;
import org.reversementoring.profile.ImportService;
import org.reversementoring.programme.Refused;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.JsonAction;
import org.reversementoring.web.Words;

/** Takes in one piece of a file. */
@AdminOnly
public class AppendPeople extends JsonAction {

    private final ImportService imports;
    private String importId;
    private int sequence = -1;
    private String text = "";

    public AppendPeople(CurrentReader readers, Words words, ImportService imports) {
        super(readers, words);
        this.imports = imports;
    }

    @Override
    public String execute() {
        return answer(() -> {
            ImportId id = ImportId.parse(importId).orElseThrow(() -> Refused.because("", "import.file.gone"));
            imports.append(reader(), id, sequence, text);
            return Map.of("sequence", sequence);
        });
    }

    @StrutsParameter
    public void setImportId(String importId) {
        this.importId = importId;
    }

    @StrutsParameter
    public void setSequence(int sequence) {
        this.sequence = sequence;
    }

    @StrutsParameter
    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
