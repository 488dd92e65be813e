package org.reversementoring.recognition.web;

import java.util.Map;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-wall}: the latest badges of those who want theirs to be shown. Parameter {@code programme} is the name
 * of one, without which all are shown; {@code size} is how many, up to 24.
 */
public class WallMacro extends FeatureMacro {
    private static final int USUAL = 8;

    private final ProgrammeService programmes;
    private final WallComponents components;

    public WallMacro(CurrentReader readers, Surfaces surfaces, ProgrammeService programmes, WallComponents components) {
        super(readers, surfaces, "wall-placeholder");
        this.programmes = programmes;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        String size = parameter(parameters, "size");
        int most = size.matches("[1-9]\\d?") ? Math.min(WallComponents.MOST, Integer.parseInt(size)) : USUAL;
        return components.wall(reader, surface, programme(reader, parameter(parameters, "programme")), 0, most);
    }

    /** One that there is not has no badges. */
    private int programme(Reader reader, String name) {
        return name.isEmpty()
                ? 0
                : programmes.all(reader).stream()
                        .filter(programme -> programme.name().equalsIgnoreCase(name))
                        .map(Programme::id)
                        .findFirst()
                        .orElse(-1);
    }
}
