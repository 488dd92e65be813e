package org.reversementoring.round.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.round.RoundService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The proof of a round as a file, for whoever wants to check it with a program of their own. */
public class ProofFile extends PageAction {
    private static final String FILE_RESULT = "success";

    private final RoundService rounds;
    private int runId;
    private String lines = "";

    public ProofFile(PageFrame frame, RoundService rounds) {
        super(frame);
        this.rounds = rounds;
    }

    @Override
    public String doDefault() {
        lines = reader().coordinator() ? rounds.certificate(reader(), runId).orElse("") : "";
        return lines.isEmpty() ? super.doDefault() : FILE_RESULT;
    }

    @Override
    protected String title() {
        return text("round.title");
    }

    @Override
    protected String menuEntry() {
        return "matching";
    }

    @Override
    protected String content() {
        reader().coordinating();
        return vanished(text("round.proof.gone"), "matching", text("page.menu.matching"));
    }

    public InputStream getBody() {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    @StrutsParameter
    public void setRunId(int runId) {
        this.runId = runId;
    }
}
