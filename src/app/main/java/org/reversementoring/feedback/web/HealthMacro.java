package org.reversementoring.feedback.web;

import java.util.Map;
import org.reversementoring.feedback.HealthService;
import org.reversementoring.feedback.HealthState;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-health}: how pairings are, by facts, for coordinators; everybody else reads nothing but a neutral line.
 * Parameter {@code programme} is the name of one; without it, all are shown.
 */
public class HealthMacro extends FeatureMacro {
    private final ProgrammeService programmes;
    private final HealthService health;
    private final HealthComponents components;

    public HealthMacro(
            CurrentReader readers,
            Surfaces surfaces,
            ProgrammeService programmes,
            HealthService health,
            HealthComponents components) {
        super(readers, surfaces, "health-placeholder");
        this.programmes = programmes;
        this.health = health;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        return components.macro(
                reader,
                surface,
                programmes.coordinated(reader, parameter(parameters, "programme")).stream()
                        .map(programme -> components.programme(
                                reader,
                                surface,
                                programme,
                                health.health(reader, programme.id(), HealthState::needsCare, 1)))
                        .toList());
    }
}
