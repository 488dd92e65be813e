package org.reversementoring.matching.web;

import java.util.List;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.matching.NewPolicy;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.PolicyService;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Programme;
import org.reversementoring.web.PageFrame;

/**
 * Takes in the rules of a programme. If somebody else has changed them meanwhile, the form comes back with what was typed
 * and with what has been changed; saving it again is then meant.
 */
public class SaveMatchingRules extends MatchingRulesPage {

    private int version;
    private List<String> on = List.of();
    private List<String> setting = List.of();
    private List<String> number = List.of();
    private String goal = "";

    public SaveMatchingRules(PageFrame frame, PolicyService policies, MatchingComponents components) {
        super(frame, policies, components);
    }

    @Override
    public String execute() {
        return attempt(() -> policies.decide(reader(), programmeId, typed()));
    }

    private NewPolicy typed() {
        return new NewPolicy(version, Set.copyOf(on), NewPolicy.numbers(setting, number), goal);
    }

    @Override
    NewPolicy shown(Policy kept) {
        return typed();
    }

    @Override
    List<Change> changedMeanwhile(Programme programme, Policy kept) {
        return kept.version() == version ? List.of() : policies.since(reader(), programme.id(), version);
    }

    /** For the address of the next page. */
    public int getProgrammeId() {
        return programmeId;
    }

    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    /** The names of the switches that are on. */
    @StrutsParameter
    public void setOn(List<String> on) {
        this.on = on;
    }

    /** Of what the numbers are, in their order. */
    @StrutsParameter
    public void setSetting(List<String> setting) {
        this.setting = setting;
    }

    @StrutsParameter
    public void setNumber(List<String> number) {
        this.number = number;
    }

    @StrutsParameter
    public void setGoal(String goal) {
        this.goal = goal == null ? "" : goal;
    }
}
