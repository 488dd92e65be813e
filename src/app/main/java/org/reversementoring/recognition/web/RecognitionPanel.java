package org.reversementoring.recognition.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.recognition.Award;
import org.reversementoring.recognition.AwardService;
import org.reversementoring.recognition.HoursService;
import org.reversementoring.recognition.ThanksService;
import org.reversementoring.web.MinePanel;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.PersonPanel;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Recognition on the pages of others: the latest badges, thanks to partners, and what somebody shows. */
public final class RecognitionPanel implements MinePanel, PairPanel, PersonPanel {
    private final AwardService awards;
    private final ThanksService thanks;
    private final HoursService hours;
    private final RecognitionComponents components;
    private final Words words;

    public RecognitionPanel(
            AwardService awards,
            ThanksService thanks,
            HoursService hours,
            RecognitionComponents components,
            Words words) {
        this.awards = awards;
        this.thanks = thanks;
        this.hours = hours;
        this.components = components;
        this.words = words;
    }

    /** Small, and not at all outside a browser: there it would say nothing that the pages do not say. */
    @Override
    public String panel(Reader reader, Surface surface) {
        return surface.interactive() ? components.latest(reader, surface, awards.mine(reader)) : "";
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable, boolean pressing) {
        List<Account> partners = thanks.partners(reader, pairing.id());
        if (partners.isEmpty()) {
            return "";
        }
        boolean completed =
                pairing.ending().filter(ending -> ending == Ending.COMPLETED).isPresent()
                        && hours.completion(reader, pairing.id()).isPresent();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("thankUrl", surface.action("thank", "pairingId", Integer.toString(pairing.id())));
        data.put(
                "thankLabel",
                partners.size() == 1
                        ? words.text(
                                reader,
                                "recognition.thank.title.one",
                                partners.get(0).fullName())
                        : words.text(reader, "recognition.thank.title"));
        data.put("certificateUrl", completed ? RecognitionComponents.certificate(surface, pairing.id()) : "");
        return components.render(surface, "Recognition.panel", data);
    }

    @Override
    public String panel(Reader reader, Surface surface, PersonKey person) {
        List<Award> shown = awards.shown(reader, person);
        List<ThanksService.Said> said = thanks.shown(reader, person);
        boolean own = reader.person().filter(person::equals).isPresent();
        return shown.isEmpty() && said.isEmpty() && !own
                ? ""
                : components.shown(
                        reader,
                        surface,
                        words.text(reader, "recognition.shown.heading"),
                        shown,
                        said,
                        own ? "recognition.macro.none.own" : "",
                        own);
    }
}
