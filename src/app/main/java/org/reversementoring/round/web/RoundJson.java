package org.reversementoring.round.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.programme.Refused;
import org.reversementoring.round.RoundService;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.JsonAction;
import org.reversementoring.web.Words;

/** How far a run has come, for the script that waits for it. */
public class RoundJson extends JsonAction {
    private final RoundService rounds;
    private final RoundComponents components;
    private int runId;

    public RoundJson(CurrentReader readers, Words words, RoundService rounds, RoundComponents components) {
        super(readers, words);
        this.rounds = rounds;
        this.components = components;
    }

    @Override
    public String doDefault() {
        return answer(() -> rounds.run(reader(), runId)
                .map(run -> components.progress(reader(), run))
                .orElseThrow(() -> Refused.because("", "round.run.over")));
    }

    @StrutsParameter
    public void setRunId(int runId) {
        this.runId = runId;
    }
}
