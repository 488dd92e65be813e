package org.reversementoring.round.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.PeopleService;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.round.BoardChange;
import org.reversementoring.round.BoardService;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.web.PageFrame;

/** Pairs two people by hand, or says what that would do. */
public class PairByHand extends ByHandPage {
    private final PeopleService people;
    private int version;
    private boolean look;
    private String shown = "";

    public PairByHand(
            PageFrame frame,
            ProgrammeService programmes,
            BoardService boards,
            ExplanationService explanations,
            PeopleService people,
            RoundComponents components,
            PairComponents pairs) {
        super(frame, programmes, boards, explanations, components, pairs);
        this.people = people;
    }

    @Override
    public String execute() {
        look |= !shown.equals(chosen());
        String result = attempt(this::pair);
        return look ? doDefault() : result;
    }

    private void pair() {
        int programme = chosenProgramme();
        List<Violation> missing = new ArrayList<>();
        Optional<PersonKey> teaching = person("mentor", mentor, missing);
        Optional<PersonKey> learning = person("mentee", mentee, missing);
        if (teaching.isEmpty() || learning.isEmpty()) {
            throw new Refused(missing);
        }
        BoardChange pair = new BoardChange.Pair(learning.get(), teaching.get());
        if (look) {
            effect = pairs().effect(reader(), boards.preview(reader(), programme, pair));
        } else {
            boards.change(reader(), programme, version, pair);
        }
    }

    private Optional<PersonKey> person(String field, String username, List<Violation> missing) {
        Optional<PersonKey> person = username.isEmpty() ? Optional.empty() : people.named(reader(), username);
        if (person.isEmpty()) {
            missing.add(Violation.of(field, "round.by-hand.choose"));
        }
        return person;
    }

    /** Of the board that was on the screen. */
    @StrutsParameter
    public void setVersion(int version) {
        this.version = version;
    }

    /** What the choice was whose effect was on the screen: nothing is done unseen. */
    @StrutsParameter
    public void setShown(String shown) {
        this.shown = typed(shown);
    }

    /** Whether only to look at what it would do. */
    @StrutsParameter
    public void setStep(String step) {
        this.look = !"do".equals(step);
    }
}
