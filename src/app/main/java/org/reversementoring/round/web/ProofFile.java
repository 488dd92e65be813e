package org.reversementoring.round.web;

import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.round.RoundService;
import org.reversementoring.web.FileAction;
import org.reversementoring.web.PageFrame;

/** The proof of a round as a file, for whoever wants to check it with a program of their own. */
public class ProofFile extends FileAction {
    private final RoundService rounds;
    private int runId;

    public ProofFile(PageFrame frame, RoundService rounds) {
        super(frame);
        this.rounds = rounds;
    }

    @Override
    protected Optional<byte[]> file() {
        return reader().coordinator() ? rounds.certificate(reader(), runId).map(FileAction::utf8) : Optional.empty();
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

    @StrutsParameter
    public void setRunId(int runId) {
        this.runId = runId;
    }
}
